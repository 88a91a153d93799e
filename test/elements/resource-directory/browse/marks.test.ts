import {expect} from '@open-wc/testing';
import {markTimes, marksOf} from '../../../../src/elements/resource-directory/browse/marks.js';
import {all, part, textOf, texts} from '../../../support/element.js';
import {browse, samples} from './support.js';

const now = Date.UTC(2030, 4, 1);
const item = (fields: object) => ({id: 'a', title: 'A', ...fields});

describe('marksOf', () => {
  for (const [fields, days, expected] of [
    [{}, undefined, []],
    [{published: '2030-04-20'}, undefined, ['new']],
    [{published: '2030-03-03'}, undefined, ['new']],
    [{published: '2030-03-01'}, undefined, []],
    [{published: '2030-04-20'}, 5, []],
    [{published: '2030-04-20'}, 0, []],
    [{published: '2030-04-20'}, -1, ['new']],
    [{published: '2030-04-20'}, NaN, ['new']],
    [{published: '2031-04-20'}, undefined, []],
    [{published: 'no date'}, undefined, []],
    [{published: '2029-01-01', updated: '2030-04-20'}, undefined, ['updated']],
    [{published: '2030-04-20', updated: '2030-04-21'}, undefined, ['new']],
    [
      {archived: true, broken: true, access: 'sign-in' as const},
      undefined,
      ['archived', 'broken', 'sign-in'],
    ],
    [{archived: false, broken: false, access: 'open' as const}, undefined, []],
  ] as const) {
    it(`finds ${expected.join(', ') || 'nothing'} for ${JSON.stringify(fields)}, ${days} days`, () => {
      expect(marksOf(item(fields), markTimes(days, now))).to.deep.equal(expected);
    });
  }
});

describe('the marks of a directory', () => {
  for (const [lang, marks] of [
    ['en', ['New', 'Updated', 'Sign-in needed', 'Link not working', 'Archived']],
    [
      'es',
      [
        'Novedad',
        'Actualización reciente',
        'Requiere iniciar sesión',
        'El enlace no funciona',
        'En archivo',
      ],
    ],
  ] as const) {
    it(`are words, in ${lang}`, async () => {
      const element = await browse({}, lang);
      expect([...texts(element, '[part=mark]')].sort()).to.deep.equal([...marks].sort());
      await expect(element).shadowDom.to.be.accessible();
    });
  }

  it('come for so many days as the page says', async () => {
    const element = await browse({'new-days': '4'});
    expect(texts(element, '[part=mark]')).to.contain('New').and.not.contain('Updated');
  });

  it('take the link from a title whose address leads nowhere', async () => {
    const element = await browse({});
    const row = part(element, 'content')!.querySelector('[data-mark=broken]')!.closest('li')!;
    expect(row.querySelector('[part=link]')).to.equal(null);
  });

  it('put what is featured first in its section', async () => {
    const element = await browse({section: 'lists'});
    expect(textOf(part(element, 'title'))).to.equal('Mail list of loans');
  });

  for (const [lang, label] of [
    ['en', 'Related:'],
    ['es', 'Vea también:'],
  ] as const) {
    it(`lead to what an entry has to do with, in ${lang}`, async () => {
      const content = {
        sections: [
          ...samples.sections,
          {id: 'other', items: [{id: 'away', title: 'Away', url: 'https://example.org/away'}]},
        ],
      };
      const element = await browse({section: 'guides lists'}, lang, content);
      const related = part(element, 'related')!;
      expect(textOf(related.querySelector('span'))).to.equal(label);
      const links = all(element, '[part=related-link]').map((link) => [
        textOf(link),
        link.getAttribute('href'),
      ]);
      expect(links).to.deep.equal([
        ['Zebra loans', '#iro-item=zebra'],
        ['Away', 'https://example.org/away'],
      ]);
    });
  }

  it('stand in copied rows as well', async () => {
    const items = Array.from({length: 300}, (_, index) => ({
      id: `item-${index}`,
      title: `Item ${index}`,
      url: `https://example.org/${index}`,
      ...(index % 3 === 0 && {archived: true}),
      ...(index % 50 === 0 && {broken: true}),
    }));
    const element = await browse({'url-state': 'copies'}, 'en', {items});
    await new Promise<void>((resolve) => {
      const look = () =>
        all(element, '[part=item]').length === 300 ? resolve() : setTimeout(look);
      look();
    });
    expect(all(element, '[data-mark=archived]')).to.have.length(100);
    expect(all(element, '[data-mark=broken]')).to.have.length(6);
    const links = all(element, '[part=permalink]');
    expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(
      items.map(({id}) => `#iro-item=${id}`),
    );
    expect(links.map(({ariaLabel}) => ariaLabel)).to.deep.equal(
      items.map(({title}) => `Link to ${title}`),
    );
  });
});
