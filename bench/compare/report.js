/** The tables and the last paragraph. */
import {behind, judge} from './goals.js';
import {reasonFor} from './reasons.js';

const show = (value, digits = 1) =>
  value === undefined ? '' : value.toFixed(digits).replace(/^-(0(\.0+)?)$/, '$1');

const conditions = ({throttle, runs}) =>
  [
    throttle > 1 ? `CPU slowed ${throttle} times` : 'CPU as it is',
    runs > 1 ? `median of ${runs} runs` : 'one run',
  ].join(', ');

/** Columns of text, the first to the left, the others to the right. */
const align = (lines) => {
  const widths = lines[0].map((_, column) =>
    Math.max(...lines.map((cells) => (cells[column] ?? '').length)),
  );
  return lines.map((cells) =>
    cells
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[0])))
      .join('  ')
      .trimEnd(),
  );
};

const goalCell = (goals, key, ratio) => {
  const goal = goals.find((candidate) => candidate.key === key && !candidate.ratio === !ratio);
  return goal ? `≤ ${goal.most} ${goal.met ? '✓' : '✗'}` : '';
};

/** The table of a discipline for one size and one throttle, goals below the rows that have them. */
export const writeTable = (table) => {
  const {discipline, size, throttle, rows, runs} = table;
  const columns = discipline.columns.flatMap((column) => [
    column,
    ...(column.ratio ? [{...column, title: '×', isRatio: true, digits: 2}] : []),
  ]);
  const lines = [['', ...columns.map(({title}) => title)]];
  for (const row of rows) {
    const {contestant, medians, ratios} = row;
    lines.push([
      contestant.name,
      ...columns.map(({key, digits, isRatio}) => show((isRatio ? ratios : medians)[key], digits)),
    ]);
    const goals = judge(table, row);
    if (goals.length) {
      lines.push(['  goal', ...columns.map(({key, isRatio}) => goalCell(goals, key, isRatio))]);
    }
  }
  const baseline = rows.find(({contestant}) => contestant.baseline);
  const note = baseline ? `; × is against ${baseline.contestant.name}` : '';
  return [
    `${discipline.title({size})}`,
    `${discipline.once ? '' : `(${conditions({throttle, runs})}${note})\n`}`,
    ...align(lines),
    '',
  ].join('\n');
};

const titleOf = (discipline, key) =>
  discipline.columns.find((column) => column.key === key)?.title ?? key;

const where = ({discipline, size, throttle}) =>
  `${discipline.name}${discipline.once ? '' : `, ${size}, ${throttle}×`}`;

/** A sentence with why that is so, where that is known. */
const withReason = (sentence, why) => (why ? `${sentence}\n  Why: ${why}.` : sentence);

const describeMissed = (table, {contestant, key, ratio, value, most}) => {
  const digits = ratio ? 2 : 1;
  const unit = ratio ? ' of the baseline' : '';
  const by = most ? `, ${show(value / most, 1)} times the goal` : '';
  const title = titleOf(table.discipline, key);
  return withReason(
    `${where(table)}: ${contestant}, ${title}: ${show(value, digits)}${unit} where ${most} is the goal${by}.`,
    reasonFor({discipline: table.discipline.name, key}),
  );
};

const describeBehind = (table, contestant, {key, peer, peerRows, value, peerValue}) =>
  withReason(
    `${where(table)}: ${contestant.name}, ${titleOf(table.discipline, key)}: ${show(value)} where ` +
      `${peer} has ${show(peerValue)}, ${show(value / peerValue, 1)} times as much.`,
    peerRows
      ? `that has ${peerRows} rows at a time in the page, ours have all`
      : reasonFor({discipline: table.discipline.name, key, peer}),
  );

/** All goals that were judged, and all peers that are ahead. */
export const sumUp = (tables) => ({
  goals: tables.flatMap((table) =>
    table.rows.flatMap((row) => judge(table, row).map((goal) => ({table, ...goal}))),
  ),
  behind: tables.flatMap((table) =>
    table.rows
      .filter(({contestant}) => contestant.ours)
      .flatMap((row) =>
        behind(row, table.rows, table.discipline.compared ?? []).map((found) => ({
          table,
          contestant: row.contestant,
          ...found,
        })),
      ),
  ),
});

/** Every goal missed and every peer ahead, by how much. */
export const writeSummary = (tables) => {
  const summary = sumUp(tables);
  const missed = summary.goals.filter(({met}) => !met);
  const lines = [
    !summary.goals.length
      ? 'No goal is about what was measured.'
      : missed.length
        ? `Goals missed: ${missed.length} of ${summary.goals.length}.`
        : `All ${summary.goals.length} goals judged here are met.`,
    ...missed.map(({table, ...goal}) => `- ${describeMissed(table, goal)}`),
    '',
    summary.behind.length ? 'Behind peers:' : 'No peer is ahead in what its discipline is about.',
    ...summary.behind.map(
      ({table, contestant, ...found}) => `- ${describeBehind(table, contestant, found)}`,
    ),
  ];
  return lines.join('\n');
};

/** The same for programs. */
export const writeJson = (tables, about) => {
  const {goals, behind: peers} = sumUp(tables);
  const place = ({discipline, size, throttle}) => ({discipline: discipline.name, size, throttle});
  return JSON.stringify(
    {
      ...about,
      tables: tables.map((table) => ({
        ...place(table),
        rows: table.rows.map(({contestant, medians, ratios, measured}) => ({
          contestant: contestant.name,
          kind: contestant.ours ? 'ours' : contestant.baseline ? 'baseline' : 'peer',
          medians,
          ratios,
          measured,
        })),
      })),
      goals: goals.map(({table, ...goal}) => ({...place(table), ...goal})),
      behind: peers.map(({table, contestant, ...found}) => ({
        ...place(table),
        contestant: contestant.name,
        ...found,
      })),
    },
    null,
    1,
  );
};
