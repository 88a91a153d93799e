import {expect, html, oneEvent} from '@open-wc/testing';
import type {IroResourceDirectory} from '../../../src/elements/resource-directory/resource-directory.js';
import {all, loaded, part, show, textOf, texts} from '../../support/element.js';

const directory = (lang = 'en') =>
  show<IroResourceDirectory>(html`<iro-resource-directory></iro-resource-directory>`, lang);

/** Types into the search field as a reader does, and waits for the answer. */
const search = async (element: IroResourceDirectory, query: string) => {
  const input = element.shadowRoot!.querySelector('input')!;
  const filtered = oneEvent<HTMLElementEventMap['iro-filter']>(element, 'iro-filter');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  const {detail} = await filtered;
  await element.updateComplete;
  return detail;
};

const count = (element: Element) => textOf(part(element, 'count'));

describe('<iro-resource-directory>', () => {
  it('shows what the other elements do not, by section', async () => {
    const element = await directory();
    expect(texts(element, '[part=section-heading]')).to.deep.equal([
      'International Relations Office (IRO)',
      'Professional Opportunities',
      'Oversight Groups',
      'Popular Resources',
      'ALA International Resolutions',
      'Social Networking',
      'Discussion Lists',
    ]);
    expect(textOf(part(element, 'heading'))).to.equal('Resources');
    expect(all(element, 'h3')).to.have.length(7);
  });

  it('nests what belongs under another item', async () => {
    const element = await directory();
    const nested = all(element, '[part=list] [part=list] [part=title]').map(textOf);
    expect(nested).to.deep.equal([
      'International Relations Round Table (IRRT)',
      'Sister Libraries Initiative',
    ]);
  });

  it('has a labelled search field', async () => {
    const element = await directory('es');
    const input = element.shadowRoot!.querySelector('input')!;
    expect(textOf(input.labels![0])).to.equal('Buscar');
  });

  for (const [lang, query, titles] of [
    ['en', 'IFLA', ['ALA Message Book - IRO', 'IFLA']],
    ['es', 'MISION', ['Misión']],
    ['es', 'misión', ['Misión']],
    ['es', 'bibliotecologia', ['Misión']],
    ['es', 'campana', ['Campaña por las Bibliotecas del Mundo']],
    ['en', 'càmpaign', ["Campaign for the World's Libraries"]],
    ['es', 'lista correo', ['ALAWorld (IRRT)', 'Servicio de listas de correo SYMPA-ALA']],
  ] as const) {
    it(`finds “${query}” in ${lang}, in any case, with or without accents`, async () => {
      const element = await directory(lang);
      await search(element, query);
      const found = texts(element, '[part=title]');
      expect(found.length).to.be.greaterThan(0);
      expect(found.some((title) => title.startsWith(titles.at(-1)!))).to.equal(true);
      expect(found.length).to.be.lessThan(20);
    });
  }

  it('keeps what a result belongs under', async () => {
    const element = await directory();
    const {count: found} = await search(element, 'sister initiative');
    expect(texts(element, '[part=title]')).to.deep.equal(['Wikis', 'Sister Libraries Initiative']);
    expect(found, 'a title over others is no result').to.equal(1);
    expect(count(element)).to.equal('1 result');
  });

  it('keeps the headings of sections while searching, a single one too', async () => {
    const element = await directory();
    await search(element, 'deplores');
    expect(texts(element, '[part=section-heading]')).to.deep.equal([
      'ALA International Resolutions',
    ]);
    expect(textOf(part(element, 'heading'))).to.equal('Resources');
  });

  it('finds a section by its title, an empty one too', async () => {
    const element = await directory();
    await search(element, 'professional opportunities');
    expect(texts(element, '[part=section-heading]')).to.deep.equal(['Professional Opportunities']);
    expect(textOf(part(element, 'count'))).to.equal('0 results');
    expect(part(element, 'clear')).to.equal(null);
  });

  it('says that nothing was found, and clears the search', async () => {
    const element = await directory('es');
    await search(element, 'xyzzy');
    expect(count(element)).to.equal(
      'No se encontró nada para «xyzzy». Revise la ortografía o use menos palabras.',
    );
    expect(all(element, '[part=section]')).to.have.length(0);
    part(element, 'clear')!.click();
    await oneEvent(element, 'iro-filter');
    await element.updateComplete;
    expect(all(element, '[part=section]')).to.have.length(7);
    expect(count(element)).to.equal('');
    const input = element.shadowRoot!.querySelector('input')!;
    expect(element.shadowRoot!.activeElement).to.equal(input);
    expect(input.value).to.equal('');
  });

  it('shows a query that looks like markup as text', async () => {
    const element = await directory();
    await search(element, '<img src=x onerror=alert(1)>');
    expect(count(element)).to.include('<img src=x onerror=alert(1)>');
    expect(all(element, 'img')).to.have.length(0);
  });

  it('tells of searches by a reader only', async () => {
    const element = await directory();
    let told = 0;
    element.addEventListener('iro-filter', () => (told += 1));
    await loaded(element, {src: 'iro:content '});
    expect(told).to.equal(0);
    expect(await search(element, ' ifla ')).to.deep.include({query: 'ifla'});
    expect(told).to.equal(1);
  });

  for (const [lang, amount, expected] of [
    ['en', 1, '1 result'],
    ['en', 2, '2 results'],
    ['es', 1, '1 resultado'],
    ['es', 2, '2 resultados'],
    ['es-MX', 1234, '1,234 resultados'],
  ] as const) {
    it(`counts ${amount} in ${lang} as “${expected}”`, async () => {
      const element = await directory(lang);
      const items = Array.from({length: amount}, (_, index) => ({
        id: `item-${index}`,
        title: 'Same',
      }));
      await loaded(element, {content: {items}});
      await search(element, 'same');
      expect(count(element)).to.equal(expected);
    });
  }
});
