import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {contentSchema} from '../../build/model/json-schema.js';
import {itemFields, sectionFields} from '../../build/model/schema.js';
import {cli, contentOf} from './support.js';

/** The keywords that the schema uses, as draft 2020-12 defines them. Any other one is a mistake. */
const keywords = {
  $schema: () => true,
  $defs: () => true,
  title: () => true,
  description: () => true,
  format: () => true,
  $ref: (name, value, root) => isValid(root.$defs[/^#\/\$defs\/(\w+)$/.exec(name)[1]], value, root),
  type: (wanted, value) =>
    [wanted].flat().includes(typeOf(value)) || (wanted === 'integer' && Number.isInteger(value)),
  enum: (values, value) => values.includes(value),
  minimum: (limit, value) => typeof value !== 'number' || value >= limit,
  maximum: (limit, value) => typeof value !== 'number' || value <= limit,
  pattern: (pattern, value) => typeof value !== 'string' || new RegExp(pattern, 'u').test(value),
  minProperties: (count, value) => typeOf(value) !== 'object' || Object.keys(value).length >= count,
  required: (names, value) =>
    typeOf(value) !== 'object' || names.every((name) => Object.hasOwn(value, name)),
  items: (schema, value, root) =>
    !Array.isArray(value) || value.every((one) => isValid(schema, one, root)),
  properties: (schemas, value, root) =>
    typeOf(value) !== 'object' ||
    Object.entries(schemas).every(
      ([name, schema]) => !Object.hasOwn(value, name) || isValid(schema, value[name], root),
    ),
  additionalProperties: (schema, value, root) =>
    typeOf(value) !== 'object' || Object.values(value).every((one) => isValid(schema, one, root)),
  anyOf: (schemas, value, root) => schemas.some((schema) => isValid(schema, value, root)),
  oneOf: (schemas, value, root) =>
    schemas.filter((schema) => isValid(schema, value, root)).length === 1,
};

const typeOf = (value) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

const isValid = (schema, value, root) =>
  Object.entries(schema).every(([name, argument]) => {
    assert.ok(Object.hasOwn(keywords, name), `unknown keyword ${name}`);
    return keywords[name](argument, value, root);
  });

const schema = JSON.parse(JSON.stringify(contentSchema()));
const fits = (value) => isValid(schema, value, schema);

describe('the JSON Schema', () => {
  it('is of draft 2020-12', () => {
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
  });

  it('has and describes every field', () => {
    const {item, section} = schema.$defs;
    assert.deepEqual(Object.keys(item.properties), Object.keys(itemFields));
    assert.deepEqual(Object.keys(section.properties), [...Object.keys(sectionFields), 'items']);
    for (const name of Object.keys(itemFields)) assert.ok(item.properties[name].description, name);
    for (const name of Object.keys(sectionFields))
      assert.ok(section.properties[name].description, name);
  });

  it('fits the office’s content', async () => {
    assert.ok(fits(JSON.parse(await readFile('content/iro.json', 'utf8'))));
  });

  for (const [name, content, expected] of [
    ['sections', contentOf({title: 'A'}), true],
    ['items', {items: [{title: {en: 'A', es: 'B'}}]}, true],
    ['names of its own', contentOf({title: 'A', colour: 'red', $comment: ''}), true],
    [
      'dates',
      contentOf({title: 'A', startDate: '2011-11-26', endDate: '2011-11-26T10:00:00-06:00'}),
      true,
    ],
    [
      'one attachment in a list',
      contentOf({title: 'A', attachments: ['a.pdf'], tags: 'one'}),
      true,
    ],
    [
      'an event with all that belongs to it',
      contentOf({
        title: 'A',
        startDate: '2026-11-26T10:00',
        timeZone: 'America/Argentina/Buenos_Aires',
        recurrence: 'FREQ=WEEKLY',
        exceptions: ['2026-12-03T10:00'],
        occurrences: [{startDate: '2026-11-26T10:00', title: {es: 'B'}, status: 'sold-out'}],
        registrationOpens: '2026-11-01',
        registrationUrl: 'register.html',
        sequence: 2,
      }),
      true,
    ],
    ['one exception outside a list', contentOf({title: 'A', exceptions: '2026-12-03'}), true],
    ['an exception in words', contentOf({title: 'A', exceptions: ['Dec 3']}), false],
    ['an offset for a time zone', contentOf({title: 'A', timeZone: '-06:00'}), false],
    ['half a change', contentOf({title: 'A', sequence: 0.5}), false],
    ['a time without a start', contentOf({title: 'A', occurrences: [{title: 'B'}]}), false],
    ['nothing', {}, false],
    ['a list alone', [], false],
    ['an item without a title', contentOf({id: 'a'}), false],
    ['an empty localised text', contentOf({title: {}}), false],
    ['a date in words', contentOf({title: 'A', startDate: 'May 1'}), false],
    ['an unknown status', contentOf({title: 'A', status: 'maybe'}), false],
    ['a latitude beyond the pole', contentOf({title: 'A', latitude: 91}), false],
    ['a title that is a list', contentOf({title: ['A']}), false],
  ]) {
    it(`${expected ? 'fits' : 'refuses'} ${name}`, () => assert.equal(fits(content), expected));
  }

  it('is what `iro-widgets schema` prints', async () => {
    const {code, stdout, stderr} = await cli(['schema']);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(JSON.parse(stdout), schema);
  });
});
