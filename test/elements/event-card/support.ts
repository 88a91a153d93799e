import {html} from '@open-wc/testing';
import type {IroEventCard} from '../../../src/elements/event-card/event-card.js';
import {loaded, part, show, textOf} from '../../support/element.js';

export const event = (id: string, startDate?: string, more: object = {}) => ({
  id,
  title: {en: `Event ${id}`, es: `Evento ${id}`},
  ...(startDate !== undefined && {startDate}),
  ...more,
});

type Attributes = Readonly<Record<string, string>>;

/** A card with these events, in an element of a language. */
export const showCard = async (
  items: readonly object[],
  attributes: Attributes = {},
  lang = 'en',
): Promise<IroEventCard> => {
  const element = await show<IroEventCard>(html`<iro-event-card></iro-event-card>`, lang);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await loaded(element, {content: {items}});
  return element;
};

/** A card with one event that starts at noon UTC of May 7, 2130, unless told otherwise. */
export const showOne = (more: object, lang = 'en', attributes: Attributes = {}) =>
  showCard([event('one', '2130-05-07T12:00:00Z', more)], attributes, lang);

/** The text of a part; null without it. Engines differ on which kinds of space they use. */
export const said = (element: Element, name: string): string | null => {
  const found = part(element, name);
  return found && textOf(found).replace(/\s/g, ' ');
};

export const titleOf = (element: Element): string | null => said(element, 'title');

/** Where the link of a part leads; null without it. */
export const leadsTo = (element: Element, name: string): string | null =>
  part(element, name)?.getAttribute('href') ?? null;
