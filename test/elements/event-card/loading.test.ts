import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {IroEventCard} from '../../../src/elements/event-card/event-card.js';
import {defer, type Deferred} from '../../support/deferred.js';
import {part} from '../../support/element.js';
import {holdTime, restoreTime} from '../../support/event-time.js';
import {said, titleOf} from './support.js';

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

  protected override async loadDetails(): Promise<void> {
    this.asked += 1;
    await this.coming.promise;
    await super.loadDetails();
  }
}
customElements.define('test-waiting-card', WaitingCard);

const add = async (): Promise<WaitingCard> => {
  const element = await fixture<WaitingCard>(
    html`<test-waiting-card lang="en"><a href="https://example.org/">Fallback</a></test-waiting-card>`,
  );
  return element;
};

/** What a reader sees of an element: the links inside the tag, or an event. */
const view = (element: Element): string | null =>
  element.shadowRoot!.querySelector('slot') ? 'links' : titleOf(element);

const office = 'ALA-FIL Free Pass Program';
const beforeIt = '2011-11-01T12:00:00Z';

describe('the first update of <iro-event-card>', () => {
  afterEach(restoreTime);

  it('shows the built-in event, which is over, and loads nothing', async () => {
    const element = await add();
    expect(view(element)).to.equal(office);
    expect(part(element, 'content')!.getAttribute('aria-busy')).to.equal('false');
    expect(element.asked).to.equal(0);
  });

  it('shows the links inside the tag where it is to come, until the details are there', async () => {
    holdTime(beforeIt);
    const element = await add();
    expect(view(element)).to.equal('links');
    expect(part(element, 'content')!.getAttribute('aria-busy')).to.equal('true');
    element.coming.resolve();
    await element.changed();
    expect(view(element)).to.equal(office);
    expect(said(element, 'ended')).to.equal(null);
    expect(said(element, 'calendar')).to.equal('Add to calendar');
    expect(part(element, 'content')!.getAttribute('aria-busy')).to.equal('false');
  });

  it('has the basic form where the details do not come', async () => {
    holdTime(beforeIt);
    const element = await add();
    element.coming.reject(new TypeError('Failed to fetch'));
    await element.changed();
    expect(view(element)).to.equal(office);
    expect(said(element, 'dates')).to.match(/^November 26 ?– ?30, 2011$/);
    expect(said(element, 'calendar')).to.equal(null);
    expect(said(element, 'ended')).to.equal(null);
    const {asked} = element;
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.asked).to.equal(asked);
  });

  it('waits for the details where structured data is asked for', async () => {
    const element = await fixture<WaitingCard>(
      html`<test-waiting-card json-ld lang="en"></test-waiting-card>`,
    );
    expect(view(element)).to.equal('links');
    element.coming.resolve();
    await element.changed();
    expect(view(element)).to.equal(office);
  });

  it('says of content from outside that it did not come where the details do not', async () => {
    const element = await add();
    element.content = {items: [{title: 'One', startDate: '2130-01-01'}]};
    element.coming.reject(new TypeError('Failed to fetch'));
    await oneEvent(element, 'iro-error');
    await element.updateComplete;
    expect(said(element, 'status')).to.match(/could not be reached/);
    expect(said(element, 'retry')).to.equal('Try again');
  });
});
