import {fixture, html, oneEvent} from '@open-wc/testing';
import type {IroInitiativeList} from '../../../src/elements/initiative-list/initiative-list.js';
import '../../../src/embed/iro-initiative-list.js';
import {loaded, part} from '../../support/element.js';

const realNow = Date.now;

/** A Thursday at noon. */
export const present = new Date(2030, 4, 2, 12).getTime();

/** Stops the clock at an instant. For `beforeEach`. */
export const stopClock = (now = present): void => {
  Date.now = () => now;
};

/** For `afterEach`. */
export const letClockGo = (): void => {
  Date.now = realNow;
};

/** Resolves when the element shows what it has, its code being there. */
export const settled = async (element: IroInitiativeList): Promise<void> => {
  while (!(await element.updateComplete));
  const content = part(element, 'content')!;
  if (content.ariaBusy === 'true') {
    await new Promise<void>((resolve) => {
      const observer = new MutationObserver(() => {
        if (content.ariaBusy === 'true') return;
        observer.disconnect();
        resolve();
      });
      observer.observe(content, {attributeFilter: ['aria-busy']});
    });
  }
  while (!(await element.updateComplete));
};

/** A list of items, or of a content, in an element of a language. */
export const showList = async (
  content: readonly object[] | {readonly sections: readonly object[]},
  attributes: Readonly<Record<string, string | number>> = {},
  lang = 'en',
): Promise<IroInitiativeList> => {
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${lang}><iro-initiative-list></iro-initiative-list></div>`,
  );
  const element = wrapper.querySelector('iro-initiative-list')!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  await loaded(element, {content: 'sections' in content ? content : {items: content}});
  await settled(element);
  return element;
};

export const entry = (id: string, more: object = {}) => ({
  id,
  title: {en: `Entry ${id}`, es: `Entrada ${id}`},
  ...more,
});

/** What an element tells the page when a reader filters. */
export const filtered = (element: IroInitiativeList) =>
  oneEvent<HTMLElementEventMap['iro-filter']>(element, 'iro-filter');

/** Chooses in a control as a reader does, and gives what the page is told. */
export const choose = async (element: IroInitiativeList, id: string, value: string) => {
  const told = filtered(element);
  const select = element.shadowRoot!.getElementById(id) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change', {bubbles: true}));
  const {detail} = await told;
  await settled(element);
  return detail;
};
