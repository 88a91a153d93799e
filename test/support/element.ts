import {fixture, html, oneEvent} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import type {IroElement} from '../../src/elements/shared/iro-element.js';
import '../../src/embed/iro-widgets.js';
import {textOf} from './text.js';

export {textOf};

/** Renders a template inside an element of a language and waits until it shows what it has. */
export const show = async <Shown extends IroElement = IroElement>(
  template: TemplateResult,
  lang = 'en',
): Promise<Shown> => {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}>${template}</div>`);
  const element = wrapper.querySelector<Shown>(
    'iro-initiative-list, iro-event-card, iro-event-list, iro-social-links, iro-resource-directory',
  )!;
  await element.updateComplete;
  return element;
};

/** Everything of a shadow tree that matches. */
export const all = (element: Element, selector: string): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

/** The first part of a name in a shadow tree. */
export const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(`[part~="${name}"]`);

export const texts = (element: Element, selector: string): string[] =>
  all(element, selector).map(textOf);

/** Sets properties and waits for the content that comes of them. */
export const loaded = async (
  element: IroElement,
  properties: Partial<Pick<IroElement, 'content' | 'src'>>,
): Promise<void> => {
  const settled = Promise.race([oneEvent(element, 'iro-load'), oneEvent(element, 'iro-error')]);
  Object.assign(element, properties);
  await settled;
  await element.updateComplete;
};
