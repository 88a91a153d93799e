import {expect} from '@open-wc/testing';
import {referencesIn} from '../../src/exports/references.js';
import {writeRis} from '../../src/exports/ris.js';
import type {Item, Section} from '../../src/model/content.js';
import fc from '../support/properties.js';
import {anyContent} from './arbitrary-content.js';

const risOf = (...given: Parameters<typeof writeRis>): string => [...writeRis(...given)].join('');

const inSection = (...items: readonly Item[]): readonly Section[] => [{id: 'all', items}];

/** Types that the specification of 2011 names, of those that fit here. */
const types = new Set(['RPRT', 'GEN', 'JOUR', 'BOOK', 'BLOG', 'ELEC']);

const repeatable = new Set(['AU', 'KW', 'L1', 'L2']);

const single = new Set(['TY', 'ID', 'TI', 'PY', 'DA', 'PB', 'LA', 'AB', 'UR', 'ER']);

const shapes: Readonly<Record<string, RegExp>> = {
  ID: /^[a-z0-9][a-z0-9-]*$/,
  PY: /^\d{4}$/,
  DA: /^\d{4}\/\d\d\/\d\d$/,
  AU: /^[^*]+$/,
  KW: /^[^*]+$/,
};

type Fields = ReadonlyMap<string, readonly string[]>;

/**
 * Reads RIS by its specification and takes no other: two letters or a letter and a digit, two spaces,
 * a dash, a space; one line each, ended by carriage return and line feed; `TY` first, `ER` last.
 */
const readRis = (text: string): readonly Fields[] => {
  const lines = text.split('\r\n');
  expect(lines.pop(), 'the last line ends').to.equal('');
  const records: Map<string, string[]>[] = [];
  let open: Map<string, string[]> | undefined;
  for (const line of lines) {
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- ([^\p{Cc}\p{Cs}]*)$/u.exec(line) ?? [];
    expect(repeatable.has(tag) || single.has(tag), line).to.equal(true);
    expect(value, line).to.equal(value.trim());
    if (tag === 'TY') {
      expect(open, line).to.equal(undefined);
      expect(types.has(value), line).to.equal(true);
      open = new Map();
      records.push(open);
    }
    expect(open, line).to.be.ok;
    if (shapes[tag]) expect(value, line).to.match(shapes[tag]);
    if (tag === 'UR') expect(URL.canParse(value), line).to.equal(true);
    if (tag === 'ER') open = undefined;
    else expect(value, line).to.not.equal('');
    const values = records.at(-1)!.get(tag) ?? [];
    expect(values.length === 0 || repeatable.has(tag), line).to.equal(true);
    records.at(-1)!.set(tag, [...values, value]);
  }
  expect(open, 'the last reference ends').to.equal(undefined);
  const ids = records.map((record) => record.get('ID')![0]);
  expect(new Set(ids).size).to.equal(ids.length);
  return records;
};

const resolution: Item = {
  id: 'resolution-2011',
  kind: 'resolution',
  title: {en: 'On libraries', es: 'Sobre las bibliotecas'},
  description: {en: 'Whereas …\nresolved', es: 'Considerando …'},
  author: 'García, Ana; Example Library Association',
  published: '2011-11-26T10:00:00-06:00',
  language: 'es-MX',
  organizer: {en: 'Example Council'},
  tags: ['libraries', 'peace * war'],
  url: 'https://example.org/r?a=1&b=2',
  attachments: ['https://example.org/r.PDF?v=1', 'https://example.org/r.docx'],
};

describe('writeRis', () => {
  it('writes all that is known of a reference', () => {
    expect(risOf(inSection(resolution), {tag: 'en'}).split('\r\n')).to.deep.equal([
      'TY  - RPRT',
      'ID  - resolution-2011',
      'TI  - On libraries',
      'AU  - García, Ana',
      'AU  - Example Library Association',
      'PY  - 2011',
      'DA  - 2011/11/26',
      'PB  - Example Council',
      'LA  - es-MX',
      'AB  - Whereas … resolved',
      'KW  - libraries',
      'KW  - peace war',
      'UR  - https://example.org/r?a=1&b=2',
      'L1  - https://example.org/r.PDF?v=1',
      'L2  - https://example.org/r.docx',
      'ER  - ',
      '',
    ]);
  });

  it('writes nothing that is not known', () => {
    const item = {id: 'guide', kind: 'publication', title: 'Guide'};
    expect(risOf(inSection(item), {tag: 'en'})).to.equal(
      'TY  - GEN\r\nID  - guide\r\nTI  - Guide\r\nER  - \r\n',
    );
  });

  for (const [name, changes, type] of [
    ['a report', {kind: 'Report'}, 'RPRT'],
    ['an article', {kind: 'article'}, 'JOUR'],
    ['a book', {kind: 'book'}, 'BOOK'],
    ['a supplement', {kind: 'supplement'}, 'GEN'],
    ['a post', {kind: 'post', author: 'A', published: '2011-01-01'}, 'BLOG'],
    [
      'a page',
      {kind: 'page', author: 'A', published: '2011-01-01', url: 'https://example.org/'},
      'ELEC',
    ],
    ['something else', {author: 'A', published: '2011-01-01'}, 'GEN'],
    ['what has no author', {kind: 'page', published: '2011-01-01'}, undefined],
    ['what has no date', {kind: 'page', author: 'A'}, undefined],
  ] as const) {
    it(`takes ${name} for ${type ?? 'no reference'}`, () => {
      const [record] = readRis(risOf(inSection({id: 'a', title: 'A', ...changes}), {tag: 'en'}));
      expect(record?.get('TY')).to.deep.equal(type && [type]);
    });
  }

  for (const [author, names] of [
    ['García Márquez, Gabriel', ['García Márquez, Gabriel']],
    ['Gabriel García Márquez', ['Gabriel García Márquez']],
    ['a; b', ['a', 'b']],
    ['Office of One, Two and Three', ['Office of One, Two and Three']],
    ['*', []],
  ] as const) {
    it(`reads the authors ${author}`, () => {
      const [record] = readRis(risOf(inSection({...resolution, author}), {tag: 'en'}));
      expect(record!.get('AU') ?? []).to.deep.equal(names);
    });
  }

  for (const [language, tag, title] of [
    ['es', 'en', 'Sobre las bibliotecas'],
    ['en', 'es', 'On libraries'],
    ['fr', 'es', 'Sobre las bibliotecas'],
    [undefined, 'es-MX', 'Sobre las bibliotecas'],
  ] as const) {
    it(`has the title of what is in ${language} for readers of ${tag}`, () => {
      const {id, kind, title: titles} = resolution;
      const item = {id, kind: kind!, title: titles, ...(language && {language})};
      const [record] = readRis(risOf(inSection(item), {tag}));
      expect(record!.get('TI')).to.deep.equal([title]);
    });
  }

  it('cannot be led to end a reference early', () => {
    const title = 'A\r\nER  - \r\nTY  - BOOK\u2028UR  - javascript:alert(1)';
    const records = readRis(risOf(inSection({...resolution, title}), {tag: 'en'}));
    expect(records).to.have.length(1);
    expect(records[0]!.get('TI')![0]).to.equal('A ER - TY - BOOK UR - javascript:alert(1)');
  });

  it('is RIS whatever the content is, a reference for each item that is one', () => {
    fc.assert(
      fc.property(anyContent, ({sections}) => {
        const text = risOf(sections, {tag: 'es'});
        expect(readRis(text)).to.have.length(referencesIn(sections).length);
      }),
      {numRuns: 300},
    );
  });
});
