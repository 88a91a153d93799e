import {expect} from '@open-wc/testing';
import {writeBibtex} from '../../src/exports/bibtex.js';
import {oneLine} from '../../src/exports/event-texts.js';
import {referencesIn} from '../../src/exports/references.js';
import type {Item, Section} from '../../src/model/content.js';
import {pickText} from '../../src/model/text.js';
import fc from '../support/properties.js';
import {anyContent} from './arbitrary-content.js';

const bibtexOf = (...given: Parameters<typeof writeBibtex>): string =>
  [...writeBibtex(...given)].join('');

const inSection = (...items: readonly Item[]): readonly Section[] => [{id: 'all', items}];

interface Entry {
  readonly type: string;
  readonly key: string;
  readonly fields: ReadonlyMap<string, string>;
}

/** The end of what an open brace holds: BibTeX counts braces and knows no backslash before them. */
const closing = (text: string, open: number): number => {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  throw new Error(`a brace is never closed: ${text.slice(open, open + 40)}`);
};

const months = /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)$/;

/** Reads the fields of an entry, each of another name, with commas between them. */
const readFields = (text: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  const field = /\s*([a-z]+) = /y;
  while (text.slice(field.lastIndex).trim()) {
    const [, name] = field.exec(text) ?? [];
    expect(name && !fields.has(name), text).to.equal(true);
    let at = text.indexOf('=', field.lastIndex - 3) + 2;
    if (text[at] === '{') {
      const end = closing(text, at);
      fields.set(name!, text.slice(at + 1, end));
      at = end + 1;
    } else {
      const [word] = /^[a-z]+/.exec(text.slice(at))!;
      expect(word).to.match(months);
      fields.set(name!, word);
      at += word.length;
    }
    if (text[at] === ',') at += 1;
    else expect(text.slice(at).trim()).to.equal('');
    field.lastIndex = at;
  }
  return fields;
};

/** Reads BibTeX of the strict kind: entries with nothing but white space between them. */
const readBibtex = (text: string): readonly Entry[] => {
  const entries: Entry[] = [];
  const start = /\s*@([a-z]+)(?=\{([^\s"#%'(),={}~\\]+),)/y;
  while (text.slice(start.lastIndex).trim()) {
    const [, type, key] = start.exec(text) ?? [];
    expect(type, text.slice(start.lastIndex)).to.match(/^(misc|techreport|article|book)$/);
    const open = start.lastIndex;
    const end = closing(text, open);
    const fields = readFields(text.slice(open + key!.length + 2, end));
    entries.push({type: type!, key: key!, fields});
    start.lastIndex = end + 1;
  }
  const keys = entries.map(({key}) => key.toLowerCase());
  expect(new Set(keys).size).to.equal(keys.length);
  return entries;
};

const signs: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textbraceleft: '{',
  textbraceright: '}',
  textasciitilde: '~',
  textasciicircum: '^',
};

/** What LaTeX would set; throws where it would stumble. */
const typeset = (text: string): string =>
  text.replace(
    /\{\\([a-z]+)\}|\\([#$%&_])|([\\{}#$%&_~^])/g,
    (_, command: string | undefined, sign: string | undefined, bare: string | undefined) => {
      if (bare !== undefined) throw new Error(`${bare} in ${text}`);
      const found = sign ?? signs[command!];
      if (found === undefined) throw new Error(`\\${command!} in ${text}`);
      return found;
    },
  );

const resolution: Item = {
  id: 'resolution-2011',
  kind: 'resolution',
  title: {en: 'On libraries & peace', es: 'Sobre las bibliotecas y la paz'},
  description: {en: '100 % resolved'},
  author: 'García, Ana; Example Library Association',
  published: '2011-11-06',
  language: 'en-US',
  organizer: 'Example Council',
  tags: ['libraries', 'war, peace'],
  url: 'https://example.org/a_b?c={d}&e=50%25#f',
};

describe('writeBibtex', () => {
  it('writes all that is known of a reference', () => {
    expect(bibtexOf(inSection(resolution), {tag: 'en'})).to.equal(`@techreport{resolution-2011,
  title = {{On libraries \\& peace}},
  author = {García, Ana and {Example Library Association}},
  institution = {Example Council},
  type = {Resolution},
  year = {2011},
  month = nov,
  day = {6},
  language = {en-US},
  langid = {english},
  abstract = {100 \\% resolved},
  keywords = {libraries, war peace},
  url = {https://example.org/a_b?c=%7Bd%7D&e=50%25#f}
}
`);
  });

  it('writes nothing that is not known', () => {
    const items = [
      {id: 'guide', kind: 'publication', title: 'Guide'},
      {id: 'atlas', kind: 'book', title: 'Atlas', language: 'nah', source: 'Example Press'},
    ];
    expect(bibtexOf(inSection(...items), {tag: 'en'})).to.equal(`@misc{guide,
  title = {{Guide}}
}

@book{atlas,
  title = {{Atlas}},
  publisher = {Example Press},
  language = {nah}
}
`);
  });

  for (const [id, key] of [
    ['resolution-2011', /^resolution-2011$/],
    ['Resolution 2011', /^resolution-2011-[a-z0-9]+$/],
    ['Resolución', /^resolucion-[a-z0-9]+$/],
    ['漢字', /^entry-[a-z0-9]+$/],
    ['https://example.org/a,b{c}', /^https-example-org-a-b-c-[a-z0-9]+$/],
    ['x'.repeat(200), /^x{48}-[a-z0-9]+$/],
  ] as const) {
    it(`makes a key of ${id.slice(0, 30)}, the same in every file`, () => {
      const item = {...resolution, id};
      const [alone] = readBibtex(bibtexOf(inSection(item), {tag: 'en'}));
      const others = {...resolution, id: 'another'};
      const [, behind] = readBibtex(bibtexOf(inSection(others, item), {tag: 'es'}));
      expect(alone!.key).to.match(key);
      expect(behind!.key).to.equal(alone!.key);
    });
  }

  it('has different keys for ids that differ in case alone', () => {
    const items = ['a', 'A', 'á', 'a-'].map((id) => ({...resolution, id}));
    expect(readBibtex(bibtexOf(inSection(...items), {tag: 'en'}))).to.have.length(4);
  });

  for (const title of [
    'a {b} c',
    '}',
    '{',
    '\\',
    '\\}',
    '100 % #1 $5 A_B ~ ^ & <tag> "quoted"',
    '}, url = {javascript:alert(1)}',
    'a}\n}\n@book{b, title = {c',
    '\\input{/etc/passwd}',
    'Ñandú, 漢字, 😀, ﬁ',
  ]) {
    it(`sets ${JSON.stringify(title)} as it is`, () => {
      const entries = readBibtex(bibtexOf(inSection({...resolution, title}), {tag: 'en'}));
      expect(entries).to.have.length(1);
      const inner = /^\{(.*)\}$/.exec(entries[0]!.fields.get('title')!)![1]!;
      expect(typeset(inner)).to.equal(title.replace(/\s+/g, ' '));
      expect(entries[0]!.fields.get('url')).to.match(/^https:/);
    });
  }

  it('is BibTeX whatever the content is, and LaTeX sets the same texts', () => {
    fc.assert(
      fc.property(anyContent, ({sections}) => {
        const entries = readBibtex(bibtexOf(sections, {tag: 'es'}));
        const items = referencesIn(sections);
        expect(entries).to.have.length(items.length);
        entries.forEach(({fields}, index) => {
          const {title, language, description} = items[index]!;
          const wanted = [language ?? 'es', 'es'].map((tag) => oneLine(pickText(title, tag).value));
          expect(wanted).to.include(typeset(/^\{([^]*)\}$/.exec(fields.get('title')!)![1]!));
          const said = description === undefined ? '' : oneLine(pickText(description, 'es').value);
          expect(typeset(fields.get('abstract') ?? '')).to.equal(said);
          expect(fields.get('title')).to.not.include('\n');
        });
      }),
      {numRuns: 300},
    );
  });
});
