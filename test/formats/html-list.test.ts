import {expect} from '@open-wc/testing';
import {readList, type ListEntry, type ListGroup} from '../../src/formats/html-list.js';
import {normalise} from '../../src/model/normalise.js';

const entry = (more: Partial<ListEntry>): ListEntry => ({
  title: 'Title',
  rest: '',
  url: undefined,
  language: undefined,
  linkLanguage: undefined,
  ...more,
});

const group = (more: Partial<ListGroup>): ListGroup => ({
  title: undefined,
  rest: '',
  id: undefined,
  language: undefined,
  entries: [],
  ...more,
});

const read = (...entries: readonly ListEntry[]) =>
  (readList([group({entries})]) as {readonly items: readonly unknown[]}).items;

describe('readList', () => {
  it('makes an item of each entry, in their order', () => {
    const url = 'https://example.org/';
    expect(read(entry({title: 'A', url}), entry({title: 'B', linkLanguage: 'es'}))).to.deep.equal([
      {title: 'A', description: '', url, language: undefined},
      {title: 'B', description: '', url: undefined, language: 'es'},
    ]);
  });

  for (const [rest, description] of [
    ['', ''],
    [' ', ''],
    [' – the rest', 'the rest'],
    [' — the rest ', 'the rest'],
    [' - the rest', 'the rest'],
    [': the rest', 'the rest'],
    ['\n  | the rest\n', 'the rest'],
    [', the rest; and more – all of it.', 'the rest; and more – all of it.'],
    [' (the rest)', '(the rest)'],
    [' – ', ''],
    ['¿the rest?', '¿the rest?'],
  ] as const) {
    it(`reads ${JSON.stringify(rest)} after the title as “${description}”`, () => {
      const [item] = read(entry({rest}));
      expect(item).to.have.property('description', description);
    });
  }

  it('says the language of texts where the page says it', () => {
    const [item] = read(entry({title: ' Título ', rest: ': el resto', language: 'es'}));
    expect(item).to.deep.include({title: {es: 'Título'}, description: {es: 'el resto'}});
  });

  it('makes no localised text of nothing', () => {
    const [item] = read(entry({title: ' ', language: 'es'}));
    expect(item).to.deep.include({title: '', description: ''});
  });

  it('gives what content is made of without a problem', () => {
    const records = readList([
      group({entries: [entry({rest: ': more', language: 'en'}), entry({})]}),
    ]);
    const {content, problems} = normalise(records);
    expect(problems).to.deep.equal([]);
    expect(content.sections[0]!.items).to.deep.equal([
      {id: 'section-1-1', title: {en: 'Title'}, description: {en: 'more'}},
      {id: 'section-1-2', title: 'Title'},
    ]);
  });

  it('gives an empty list for an empty list', () => {
    expect(readList([])).to.deep.equal({items: []});
  });

  it('makes sections of groups that have titles', () => {
    const records = readList([
      group({entries: [entry({title: 'A'})]}),
      group({
        title: ' Guías: ',
        rest: ' - todas',
        id: 'guides',
        language: 'es',
        entries: [entry({})],
      }),
      group({title: 'Plain', entries: [entry({title: 'B', language: 'es'})]}),
    ]);
    const {content, problems} = normalise(records);
    expect(problems).to.deep.equal([]);
    expect(
      content.sections.map(({items, ...section}) => [section, items.map(({title}) => title)]),
    ).to.deep.equal([
      [{id: 'section-1'}, ['A']],
      [{id: 'guides', title: {es: 'Guías'}, description: {es: 'todas'}}, ['Title']],
      [{id: 'section-3', title: 'Plain'}, [{es: 'B'}]],
    ]);
  });

  it('makes items of groups of which none has a title', () => {
    const groups = ['A', 'B'].map((title) => group({entries: [entry({title})]}));
    const {items} = readList(groups) as {readonly items: readonly {readonly title: string}[]};
    expect(items.map(({title}) => title)).to.deep.equal(['A', 'B']);
  });
});
