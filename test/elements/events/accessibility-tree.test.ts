import {expect, fixture, html} from '@open-wc/testing';
import '../../../src/embed/iro-event-card.js';
import '../../../src/embed/iro-event-list.js';
import {accessibilityTree} from '../../support/accessibility-tree.js';
import {loaded, part} from '../../support/element.js';
import {holdTime, restoreTime} from '../../support/event-time.js';
import type {IroElement} from '../../../src/elements/shared/iro-element.js';
import {events, present, trees} from './tree-cases.js';

const show = async (tag: string, lang: string, attributes: Readonly<Record<string, string>>) => {
  const wrapper = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  wrapper.append(document.createElement(tag));
  const element = wrapper.querySelector<IroElement>(tag)!;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  await loaded(element, {content: events});
  while (!(await element.updateComplete));
  return element;
};

const openMenu = async (element: Element): Promise<void> => {
  const button = part(element, 'calendar')!;
  const opened = new Promise((resolve) => {
    new MutationObserver(resolve).observe(button, {attributes: true});
  });
  button.click();
  await opened;
};

describe('the accessibility tree of events', () => {
  beforeEach(() => void holdTime(new Date(present).toISOString()));
  afterEach(restoreTime);

  for (const {name, lang, tag, attributes, menu, tree} of trees) {
    it(`${name}, ${lang}`, async () => {
      const element = await show(tag, lang, attributes);
      if (menu) await openMenu(element);
      expect(accessibilityTree(element)).to.equal(tree.trim());
    });
  }
});
