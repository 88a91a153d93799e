import {fixture, html, oneEvent} from '@open-wc/testing';
import type {IroEventList} from '../../../src/elements/event-list/event-list.js';
import {slices} from '../../../src/elements/event-list/views/slices.js';
import '../../../src/embed/iro-event-list.js';
import {loaded} from '../../support/element.js';

/** A Thursday at noon. */
export const present = new Date(2030, 4, 2, 12).getTime();

const realNow = Date.now;
const realLater = slices.later;

/** Stops the clock at an instant. For `beforeEach`. */
export const stopClock = (now = present): void => {
  Date.now = () => now;
};

/** Lets go of clock and slices. For `afterEach`. */
export const restore = (): void => {
  Date.now = realNow;
  slices.later = realLater;
  if (location.hash) history.replaceState(null, '', location.pathname + location.search);
};

/** Holds what is left for later until it is asked for. */
export const holdSlices = () => {
  let waiting: (() => void) | undefined;
  slices.later = (task) => {
    waiting = task;
    return () => {
      if (waiting === task) waiting = undefined;
    };
  };
  return {
    isWaiting: () => waiting !== undefined,
    pass: () => {
      const task = waiting;
      waiting = undefined;
      task?.();
    },
  };
};

/** From now on nothing is left for later. */
export const hurrySlices = (): void => {
  slices.later = (task) => {
    queueMicrotask(task);
    return () => undefined;
  };
};

type Attributes = Readonly<Record<string, string | number>>;

/** A list of events in an element of a language. */
export const showList = async (
  items: readonly object[],
  attributes: Attributes = {},
  {lang = 'en', dir = '', width = ''}: {lang?: string; dir?: string; width?: string} = {},
): Promise<IroEventList> => {
  const wrapper = await fixture<HTMLElement>(
    html`<div lang=${lang} dir=${dir}><iro-event-list></iro-event-list></div>`,
  );
  if (width) wrapper.style.width = width;
  const element = wrapper.querySelector('iro-event-list')!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, `${value}`);
  await loaded(element, {content: {items}});
  await settled(element);
  return element;
};

/** Waits until updates that follow each other have come to rest. */
export const settled = async (element: IroEventList): Promise<void> => {
  while (!(await element.updateComplete));
};

export const event = (id: string, startDate?: string, more: object = {}) => ({
  id,
  title: {en: `Event ${id}`, es: `Evento ${id}`},
  ...(startDate !== undefined && {startDate}),
  ...more,
});

/** What an element tells the page when a reader filters. */
export const filtered = (element: IroEventList) =>
  oneEvent<HTMLElementEventMap['iro-filter']>(element, 'iro-filter');

export const press = async (
  element: IroEventList,
  key: string,
  more: KeyboardEventInit = {},
): Promise<KeyboardEvent> => {
  const pressed = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
    ...more,
  });
  element.shadowRoot!.activeElement!.dispatchEvent(pressed);
  await settled(element);
  return pressed;
};

/** Gives an element other content. */
export const reload = async (element: IroEventList, items: readonly object[]): Promise<void> => {
  element.content = {items};
  await oneEvent(element, 'iro-load');
  await settled(element);
};
