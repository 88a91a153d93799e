/**
 * `npm run bench`, third part: our elements, as pages use the built file, against what one would
 * write by hand and against others of their kind that do the same work in the same run.
 */
import {existsSync, readFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {bytes} from './compare/disciplines/bytes.js';
import {calendar} from './compare/disciplines/calendar.js';
import {card} from './compare/disciplines/card.js';
import {first} from './compare/disciplines/first.js';
import {render} from './compare/disciplines/render.js';
import {search} from './compare/disciplines/search.js';
import {widgets} from './compare/disciplines/widgets.js';
import {openLab} from './compare/lab.js';
import {writeJson, writeSummary, writeTable} from './compare/report.js';
import {readOptions} from './lib/options.js';

const disciplines = [first, render, search, widgets, calendar, card, bytes];
const names = disciplines.map(({name}) => name);

const help = `node bench/compare.js [options]

  --only NAMES       disciplines, separated by commas (all): ${names.join(', ')}
  --runs NUMBER      runs of which the median is shown (7)
  --throttle NUMBERS how many times slower the CPU is, separated by commas (1,4)
  --items NUMBERS    how many items, events or widgets there are, separated by commas;
                     without it those that the goals are about
  --dist FOLDER      where the built files are (dist)
  --json             prints all numbers as JSON
  --help             shows this
`;

const {only, runs, throttle, items, dist, json} = readOptions(help, {
  only: {default: names.join(','), list: names},
  runs: {default: '7', number: true},
  throttle: {default: '1,4', numbers: true},
  items: {numbers: true},
  dist: {default: 'dist'},
  json: {type: 'boolean'},
});

const builtFile = `${dist}/iro-widgets.js`;
if (!existsSync(builtFile)) {
  console.error(`${builtFile} is not there. “npm run build” makes it.`);
  process.exit(2);
}
const built = readFileSync(builtFile, 'utf8');

const say = (text) => console.error(text);

const median = (numbers) => {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)];
};

const mapKeys = (keys, make) => Object.fromEntries(keys.map((key) => [key, make(key)]));

/** Medians of what a contestant measured, and of its ratios to the baseline of the same run. */
const summarise = (discipline, contestant, measured, baseline) => {
  const ratioed = discipline.columns.filter(({ratio}) => ratio);
  return {
    contestant,
    measured,
    medians: mapKeys(Object.keys(measured[0]), (key) => median(measured.map((run) => run[key]))),
    ratios: baseline
      ? Object.fromEntries(
          ratioed.map(({key, ratio}) => [
            key,
            median(measured.map((run, index) => run[key] / baseline[index][ratio])),
          ]),
        )
      : {},
  };
};

/** All runs of a discipline; each begins with another contestant, so that none is always first. */
const runAll = async (lab, discipline, size, slower, failures) => {
  const contestants = discipline.contestants.filter(
    ({element}) => !element || built.includes(element),
  );
  const count = discipline.once ? 1 : runs;
  const measured = new Map(contestants.map((contestant) => [contestant, []]));
  for (let run = 0; run < count; run += 1) {
    say(`${discipline.name}, ${size}, ${slower}×: run ${run + 1} of ${count}`);
    for (let step = 0; step < contestants.length; step += 1) {
      const contestant = contestants[(run + step) % contestants.length];
      if (!measured.has(contestant)) continue;
      try {
        const found = await discipline.measure({lab, contestant, size, throttle: slower});
        measured.get(contestant).push(found);
      } catch (error) {
        // its numbers would be worth nothing; those of the others are worth the wait
        measured.delete(contestant);
        failures.push(`${discipline.name}, ${size}, ${slower}×: ${error.message}`);
        say(`✗ ${failures.at(-1)}`);
      }
    }
  }
  const present = contestants.filter((contestant) => measured.has(contestant));
  const baseline = measured.get(present.find((contestant) => contestant.baseline));
  return {
    discipline,
    size,
    throttle: slower,
    runs: count,
    rows: present.map((contestant) =>
      summarise(discipline, contestant, measured.get(contestant), baseline),
    ),
  };
};

const lab = await openLab(dist);
const tables = [];
const failures = [];
try {
  for (const discipline of disciplines.filter(({name}) => only.includes(name))) {
    const sizes = discipline.fixed ? discipline.sizes : (items ?? discipline.sizes);
    for (const size of sizes) {
      for (const slower of discipline.once ? [1] : throttle) {
        const table = await runAll(lab, discipline, size, slower, failures);
        tables.push(table);
        if (!json) console.log(writeTable(table));
      }
    }
  }
} finally {
  await lab.close();
}

if (json) {
  const [{model}] = cpus();
  console.log(
    writeJson(tables, {cpu: model, cores: cpus().length, node: process.version, failures}),
  );
} else {
  console.log(writeSummary(tables));
}
if (failures.length) {
  console.error(`\nNot measured:\n${failures.map((failure) => `- ${failure}`).join('\n')}`);
}
process.exitCode = failures.length ? 1 : 0;
