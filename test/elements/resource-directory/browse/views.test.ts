import {expect} from '@open-wc/testing';
import {all, part, textOf} from '../../../support/element.js';
import {browse, choose, titles} from './support.js';

describe('order, groups and layout', () => {
  const content = {
    sections: [
      {
        id: 'one',
        title: 'One',
        items: [
          {id: 'b', title: 'Beta', published: '2019-01-02'},
          {id: 'c', title: 'Álamo', published: '2021-01-01'},
        ],
      },
      {
        id: 'two',
        title: 'Two',
        items: [
          {id: 'a', title: 'Ñame 10'},
          {id: 'd', title: 'Ñame 9'},
        ],
      },
    ],
  };
  const cases = [
    ['sort', 'given', ['Beta', 'Álamo', 'Ñame 10', 'Ñame 9'], ['One', 'Two'], 'list'],
    ['sort', 'title', ['Álamo', 'Beta', 'Ñame 9', 'Ñame 10'], ['One', 'Two'], 'list'],
    ['sort', 'date', ['Álamo', 'Beta', 'Ñame 10', 'Ñame 9'], ['One', 'Two'], 'list'],
    ['group', 'section', ['Beta', 'Álamo', 'Ñame 10', 'Ñame 9'], ['One', 'Two'], 'list'],
    ['group', 'letter', ['Álamo', 'Beta', 'Ñame 9', 'Ñame 10'], ['A', 'B', 'Ñ'], 'list'],
    ['group', 'none', ['Beta', 'Álamo', 'Ñame 10', 'Ñame 9'], [], 'list'],
    ['layout', 'list', ['Beta', 'Álamo', 'Ñame 10', 'Ñame 9'], ['One', 'Two'], 'list'],
    ['layout', 'grid', ['Beta', 'Álamo', 'Ñame 10', 'Ñame 9'], ['One', 'Two'], 'grid'],
    ['layout', 'compact', ['Beta', 'Álamo', 'Ñame 10', 'Ñame 9'], ['One', 'Two'], 'compact'],
  ] as const;

  const expectView = (element: Element, [, , order, headings, layout]: (typeof cases)[number]) => {
    expect(titles(element)).to.deep.equal(order);
    expect(all(element, '[part=section-heading], [part=group-heading]').map(textOf)).to.deep.equal(
      headings,
    );
    expect(part(element, 'base')).to.have.class(layout);
  };

  for (const row of cases) {
    const [name, value] = row;

    it(`are as the attribute has them: ${name}="${value}"`, async () => {
      expectView(await browse({[name]: value, filters: 'kind'}, 'es', content), row);
    });

    it(`are as a reader chooses them: ${name} ${value}`, async () => {
      const other = {sort: 'date', group: 'none', layout: 'grid'}[name];
      const start = other === value ? {} : {[name]: other};
      const element = await browse({...start, filters: name}, 'es', content);
      const select = element.shadowRoot!.querySelector<HTMLSelectElement>(`#choose-${name}`)!;
      expect(select.labels).to.have.length(1);
      const detail = await choose(element, name, value);
      expect(detail).to.deep.equal({query: '', count: 4, filters: {[name]: value}});
      expectView(element, row);
      expect(select.value).to.equal(value);
      expect(part(element, 'chosen'), 'nothing is narrowed').to.equal(null);
    });
  }
});
