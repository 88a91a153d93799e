import {fixture, html, oneEvent} from '@open-wc/testing';
import type {IroResourceDirectory} from '../../../../src/elements/resource-directory/resource-directory.js';
import {all, part, textOf} from '../../../support/element.js';
import {until} from '../../../support/until.js';

export {until};

const dayLength = 86_400_000;

/** A day so many days before today. */
export const daysAgo = (days: number): string =>
  new Date(Date.now() - days * dayLength).toISOString().slice(0, 10);

/** Entries of all sorts, on example.org. */
export const samples = {
  sections: [
    {
      id: 'guides',
      title: {en: 'Guides', es: 'Guías'},
      items: [
        {
          id: 'zebra',
          title: 'Zebra loans',
          url: 'https://example.org/z',
          tags: ['loans'],
          kind: 'resource',
          published: daysAgo(3),
        },
        {
          id: 'ambito',
          title: 'Ámbito de préstamo',
          url: 'https://example.org/a',
          tags: ['loans', 'policy'],
          language: 'es',
          kind: 'publication',
          updated: daysAgo(5),
          published: daysAgo(900),
        },
        {id: 'over', title: 'Over others', kind: 'subheading'},
        {
          id: 'under',
          title: 'Under others',
          parent: 'over',
          url: 'https://example.org/u',
          language: 'en',
          access: 'sign-in',
          published: daysAgo(100),
        },
      ],
    },
    {
      id: 'lists',
      title: {en: 'Lists', es: 'Listas'},
      items: [
        {
          id: 'nandu',
          title: 'Ñandú list',
          url: 'https://example.org/n',
          tags: ['policy'],
          language: 'es',
          archived: true,
        },
        {
          id: 'nine',
          title: '9 lists',
          url: 'https://example.org/9',
          broken: true,
          access: 'open',
          related: ['zebra', 'away', 'gone'],
        },
        {
          id: 'best',
          title: 'Mail list of loans',
          url: 'https://example.org/m',
          featured: true,
          access: 'open',
        },
      ],
    },
  ],
};

type Attributes = Readonly<Record<string, string>>;

/** A directory of some content, once all of it is on view. */
export const browse = async (
  attributes: Attributes,
  lang = 'en',
  content: object = samples,
): Promise<IroResourceDirectory> => {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = document.createElement('iro-resource-directory');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.content = content;
  const loadedOnce = oneEvent(element, 'iro-load');
  wrapper.append(element);
  await loadedOnce;
  await until(element, () => part(element, 'content')?.ariaBusy === 'false');
  return element;
};

/** Titles of the entries on view, without marks. */
export const titles = (element: Element): readonly string[] =>
  all(element, '[part=title]')
    .filter((title) => !title.closest('[hidden]'))
    .map((title) => {
      const own = title.cloneNode(true) as Element;
      for (const mark of own.querySelectorAll('[part=mark], [part=language]')) mark.remove();
      return textOf(own);
    });

/** A control, once it is there. */
const control = async <Control extends Element>(element: Element, selector: string) => {
  const find = () => element.shadowRoot!.querySelector<Control>(selector);
  await until(element, () => find() !== null);
  return find()!;
};

/** Chooses an option as a reader does, and waits until the page was told. */
export const choose = async (element: IroResourceDirectory, name: string, value: string) => {
  const select = await control<HTMLSelectElement>(element, `#choose-${name}`);
  const told = oneEvent<HTMLElementEventMap['iro-filter']>(element, 'iro-filter');
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  return (await told).detail;
};

/** Checks a box as a reader does, and waits until the page was told. */
export const check = async (element: IroResourceDirectory, name: string, value: string) => {
  const box = await control<HTMLInputElement>(element, `[name=${name}][value="${value}"]`);
  const told = oneEvent<HTMLElementEventMap['iro-filter']>(element, 'iro-filter');
  box.click();
  return (await told).detail;
};

/** Types a query as a reader does, and waits until the page was told. */
export const type = async (element: IroResourceDirectory, query: string) => {
  const input = await control<HTMLInputElement>(element, '#query');
  const told = oneEvent<HTMLElementEventMap['iro-filter']>(element, 'iro-filter');
  input.value = query;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  return (await told).detail;
};
