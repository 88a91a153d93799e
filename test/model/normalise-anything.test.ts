import {expect} from '@open-wc/testing';
import {isDate} from '../../src/model/date.js';
import {normalise, type NormaliseResult} from '../../src/model/normalise.js';
import type {Problem, ProblemCode} from '../../src/model/problem.js';
import {isRecord, itemFields, sectionFields} from '../../src/model/schema.js';
import type {LocalisedText} from '../../src/model/text.js';
import {safeUrl} from '../../src/model/url.js';
import {randomJson, randomNumbers} from '../support/random.js';

const base = 'https://example.org/folder/content.json';

/** What a path leads to; undefined where there is no such place. */
const resolvePath = (input: unknown, path: string): {readonly value: unknown} | undefined => {
  const steps = path.match(/[^.[\]]+/g) ?? [];
  const wellFormed = /^(\w+|\[\d+\])?(\.\w+|\[\d+\])*$/.test(path);
  return steps.reduce<{readonly value: unknown} | undefined>(
    (place, step) =>
      place && typeof place.value === 'object' && place.value && Object.hasOwn(place.value, step)
        ? {value: (place.value as Record<string, unknown>)[step]}
        : undefined,
    wellFormed ? {value: input} : undefined,
  );
};

const isText = (value: unknown) => typeof value === 'string' && value.trim() === value && value;

const isLocalised = (text: LocalisedText) =>
  isText(text) ||
  (isRecord(text) && Object.values(text).length > 0 && Object.values(text).every(isText));

const checkContent = ({content}: NormaliseResult, message: string) => {
  const seen = new Set<string>();
  for (const section of content.sections) {
    expect(['items', ...Object.keys(sectionFields)], message).to.include.members(
      Object.keys(section),
    );
    expect(isText(section.id), message).to.be.ok;
    const earlier = new Set<string>();
    for (const item of section.items) {
      const {id, title, url, parent, startDate, endDate, tags} = item;
      expect(Object.keys(itemFields), message).to.include.members(Object.keys(item));
      expect(Object.getPrototypeOf(item), message).to.equal(Object.prototype);
      expect(isText(id) && isLocalised(title), message).to.be.ok;
      expect(seen.has(id), `${message}: ${id} twice`).to.equal(false);
      if (url !== undefined) expect(safeUrl(url), message).to.equal(url);
      if (parent !== undefined) expect(earlier.has(parent), message).to.equal(true);
      for (const date of [startDate, endDate]) {
        if (date !== undefined) expect(isDate(date), message).to.equal(true);
      }
      if (tags) expect(tags.length && tags.every(isText), message).to.be.ok;
      seen.add(id);
      earlier.add(id);
    }
  }
  expect(Object.values(content.names ?? {}).every(Array.isArray), message).to.equal(true);
};

const checkProblem = ({code, path, found}: Problem, input: unknown, message: string) => {
  const place = resolvePath(input, path);
  expect(place, `${message}: ${code} at “${path}”`).not.to.equal(undefined);
  if (code === 'invalid-value' || code === 'not-an-object') {
    expect(found, message).to.equal(place!.value);
  }
};

/** Random JSON, as it is and where content has its sections and items. */
const randomInputs = function* (amount: number): Generator<readonly [string, unknown]> {
  for (let seed = 1; seed <= amount; seed += 1) {
    const next = randomNumbers(seed);
    const object = () => randomJson(next) as object | null;
    yield [`seed ${seed}`, randomJson(next)];
    yield [`seed ${seed} as sections`, {sections: [randomJson(next), randomJson(next)]}];
    yield [`seed ${seed} as items`, {sections: [{items: [randomJson(next), randomJson(next)]}]}];
    const titled = [{id: 'a', title: 'A'}, ...['B', 'C'].map((title) => ({...object(), title}))];
    yield [`seed ${seed} with titles`, {sections: [{items: titled}, {items: titled}]}];
    yield [`seed ${seed} as a list`, [randomJson(next), {title: 'A'}, randomJson(next)]];
  }
};

describe('normalise of anything', () => {
  const prototypes = () => [Object.prototype, Array.prototype].map((of) => Reflect.ownKeys(of));

  it('gives well-formed content and never throws', () => {
    for (const [message, input] of randomInputs(1000)) {
      checkContent(normalise(input, {base}), message);
    }
  });

  it('reports problems of every kind at places that are there', () => {
    const codes = new Set<ProblemCode>();
    for (const [message, input] of randomInputs(1000)) {
      for (const problem of normalise(input, {base}).problems) {
        checkProblem(problem, input, message);
        codes.add(problem.code);
      }
    }
    expect([...codes]).to.have.members([
      ...['no-sections', 'not-an-object', 'missing-title'],
      ...['duplicate-id', 'unknown-parent', 'invalid-value'],
      ...['not-a-list', 'unknown-field', 'newer-version'],
    ]);
  });

  it('reads what it gives as it stands, without a problem', () => {
    for (const [message, input] of randomInputs(300)) {
      const {content} = normalise(input, {base});
      const again = normalise(content);
      expect(JSON.stringify(again), message).to.equal(JSON.stringify({content, problems: []}));
    }
  });

  it('changes neither the input nor the prototypes of anything', () => {
    const before = prototypes();
    for (const [message, input] of randomInputs(300)) {
      const text = JSON.stringify(input);
      normalise(input, {base});
      expect(JSON.stringify(input), message).to.equal(text);
    }
    expect(prototypes()).to.deep.equal(before);
  });

  it('takes a member called __proto__ for one like any other', () => {
    const hostile = '{"__proto__": {"title": "B", "hacked": true}, "title": {"__proto__": "A"}}';
    const [section] = normalise(JSON.parse(`[${hostile}]`)).content.sections;
    const read = section!.items[0];
    expect(Object.entries(read!.title)).to.deep.equal([['__proto__', 'A']]);
    expect('hacked' in read!).to.equal(false);
    expect('hacked' in {}).to.equal(false);
  });
});
