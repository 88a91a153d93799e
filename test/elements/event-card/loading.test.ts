import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {IroEventCard} from '../../../src/elements/event-card/event-card.js';
import {LazyCode} from '../../../src/elements/shared/lazy-code.js';
import {defer, type Deferred} from '../../support/deferred.js';
import {loaded, part} from '../../support/element.js';
import {event, said, titleOf} from './support.js';

/** A card whose code for details comes when a test says so. */
class WaitingCard extends IroEventCard {
  readonly coming: Deferred<void> = defer();
  asked = 0;
  #tell: (() => void) | undefined;

  /** Resolves after the next update that changes what is on view. */
  changed(): Promise<void> {
    const before = view(this);
    return new Promise((resolve) => {
      this.#tell = () => {
        if (view(this) !== before) resolve();
      };
    });
  }

  protected override updated(): void {
    super.updated();
    this.#tell?.();
  }

  protected override readonly extrasCode = new LazyCode(async () => {
    this.asked += 1;
    await this.coming.promise;
    return import('../../../src/elements/events/details.js');
  });
}
customElements.define('test-waiting-card', WaitingCard);

const add = (template: TemplateResult) => fixture<WaitingCard>(template);

const fallback = html`<a href="https://example.org/">Fallback</a>`;

const isBusy = (element: Element) => part(element, 'content')!.getAttribute('aria-busy');

/** What a reader sees of an element: the links inside the tag, or an event. */
const view = (element: Element): string | null =>
  element.shadowRoot!.querySelector('slot') ? 'links' : titleOf(element);

const office = 'ALA-FIL Free Pass Program';

describe('the first update of <iro-event-card>', () => {
  it('shows the built-in event, which is over, and loads nothing', async () => {
    const element = await add(html`<test-waiting-card lang="en">${fallback}</test-waiting-card>`);
    expect(view(element)).to.equal(office);
    expect(isBusy(element)).to.equal('false');
    expect(element.asked).to.equal(0);
  });

  it('shows the links inside the tag where details are wanted, until they come', async () => {
    const element = await add(
      html`<test-waiting-card lang="en" json-ld>${fallback}</test-waiting-card>`,
    );
    expect(view(element)).to.equal('links');
    expect(isBusy(element)).to.equal('true');
    element.coming.resolve();
    await element.changed();
    expect(view(element)).to.equal(office);
    expect(said(element, 'share')).to.equal('Share');
    expect(isBusy(element)).to.equal('false');
  });

  it('has the plain form where the details do not come, and asks for them once', async () => {
    const element = await add(
      html`<test-waiting-card lang="en" json-ld>${fallback}</test-waiting-card>`,
    );
    element.coming.reject(new TypeError('Failed to fetch'));
    await element.changed();
    expect(view(element)).to.equal(office);
    expect(said(element, 'dates')).to.match(/^November 26 ?– ?30, 2011$/);
    expect(said(element, 'ended')).to.equal('This event has ended');
    expect(said(element, 'share')).to.equal(null);
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.asked).to.equal(1);
  });

  it('has the plain form for content from outside as well where they do not come', async () => {
    const element = await add(html`<test-waiting-card lang="en">${fallback}</test-waiting-card>`);
    element.coming.reject(new TypeError('Failed to fetch'));
    const items = [event('one', '2130-05-07', {location: 'Main hall'})];
    await loaded(element, {content: {items}});
    expect(view(element)).to.equal('Event one');
    expect(said(element, 'dates')).to.equal('May 7, 2130');
    expect(said(element, 'location')).to.equal('Main hall');
    expect(said(element, 'ended')).to.equal(null);
  });
});
