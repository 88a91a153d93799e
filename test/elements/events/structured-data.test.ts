import {expect} from '@open-wc/testing';
import {loaded} from '../../support/element.js';
import {holdTime, restoreTime} from '../../support/event-time.js';
import {event, showCard, showOne} from '../event-card/support.js';

const scriptsOf = (element: Element): readonly HTMLScriptElement[] => [
  ...element.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];

type Node = Readonly<Record<string, unknown>>;

/** What search engines read; undefined without it. */
const readJsonLd = (element: Element): Node | undefined => {
  const [script] = scriptsOf(element);
  return script && (JSON.parse(script.textContent) as Node);
};

/** Resolves when a tag holds as many scripts as told. */
const holds = async (element: Element, count: number): Promise<void> => {
  if (scriptsOf(element).length === count) return;
  await new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (scriptsOf(element).length !== count) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(element, {childList: true});
  });
};

/** A card with these events, once there is structured data about them. */
const showAsked = async (items: readonly object[], lang = 'en') => {
  const element = await showCard(items, {}, lang);
  element.setAttribute('json-ld', '');
  await holds(element, 1);
  return element;
};

describe('structured data of events', () => {
  afterEach(restoreTime);

  it('is none unless it is asked for', async () => {
    const element = await showOne({});
    element.headingLevel = 3;
    await element.updateComplete;
    expect(element.querySelector('script')).to.equal(null);
  });

  for (const [lang, name] of [
    ['en', 'Event one'],
    ['es', 'Evento one'],
  ] as const) {
    it(`is one script inside the tag with the event on view, in ${lang}`, async () => {
      const one = event('one', '2130-05-07T12:00:00Z', {
        location: {en: 'Hall', es: 'Sala'},
        address: 'Calle 1',
        organizer: 'A library',
        status: 'sold-out',
      });
      const element = await showAsked([one, event('later', '2131-01-01')], lang);
      expect(readJsonLd(element)).to.deep.include({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name,
        eventStatus: 'https://schema.org/EventScheduled',
        location: {
          '@type': 'Place',
          name: lang === 'en' ? 'Hall' : 'Sala',
          address: {'@type': 'PostalAddress', streetAddress: 'Calle 1'},
        },
        organizer: {'@type': 'Organization', name: 'A library'},
        url: location.href.replace(/#.*/, ''),
      });
    });
  }

  it('says how one takes part where that is known from the place', async () => {
    const element = await showAsked([
      event('one', '2130-05-07', {joinUrl: 'https://example.org/'}),
    ]);
    expect(readJsonLd(element)).to.deep.include({
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      location: {'@type': 'VirtualLocation', url: 'https://example.org/'},
    });
  });

  it('says of an event that was moved online no place', async () => {
    const more = {status: 'moved-online', location: 'Hall', address: 'Calle 1'};
    const element = await showAsked([event('one', '2130-05-07', more)]);
    const data = readJsonLd(element)!;
    expect(data['eventAttendanceMode']).to.equal('https://schema.org/OnlineEventAttendanceMode');
    expect(data).not.to.have.property('location');
  });

  it('is of a recurring event the time on view, by itself', async () => {
    holdTime('2030-05-08T12:00:00Z');
    const element = await showAsked([
      event('one', '2030-05-07', {
        recurrence: 'FREQ=WEEKLY',
        occurrences: [{startDate: '2030-05-07'}],
      }),
    ]);
    const data = readJsonLd(element)!;
    expect(data).to.include({'@type': 'Event', startDate: '2030-05-14'});
    expect(data).not.to.have.any.keys('eventSchedule', 'subEvent');
  });

  it('is none of what has no date', async () => {
    const element = await showAsked([event('one', '2130-05-07'), event('two')]);
    element.item = 'two';
    await holds(element, 0);
    expect(element.querySelector('script')).to.equal(null);
  });

  it('follows the event on view in the same script', async () => {
    const element = await showAsked([event('one', '2130-05-07'), event('two', '2130-06-07')]);
    const [script] = scriptsOf(element);
    const changed = new Promise((resolve) => {
      new MutationObserver(resolve).observe(script!, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    });
    element.item = 'two';
    await changed;
    expect(scriptsOf(element)).to.deep.equal([script]);
    expect(readJsonLd(element)!['name']).to.equal('Event two');
  });

  it('comes with the attribute and goes with it', async () => {
    const element = await showOne({});
    element.jsonLd = true;
    await holds(element, 1);
    element.jsonLd = false;
    await holds(element, 0);
  });

  it('goes with the events, and comes back with them', async () => {
    const element = await showAsked([event('one', '2130-05-07')]);
    await loaded(element, {content: {items: []}});
    await holds(element, 0);
    await loaded(element, {content: {items: [event('two', '2130-05-07')]}});
    await holds(element, 1);
    expect(readJsonLd(element)!['name']).to.equal('Event two');
  });

  it('comes back once the page has taken it out', async () => {
    const element = await showAsked([event('one', '2130-05-07')]);
    element.replaceChildren();
    await holds(element, 1);
  });

  it('leaves the links inside the tag, and lets the element come to rest', async () => {
    const element = await showOne({});
    element.innerHTML = '<a href="https://example.org/">Fallback</a>';
    const children: number[] = [];
    const observer = new MutationObserver(() => children.push(element.childElementCount));
    observer.observe(element, {childList: true, subtree: true});
    element.jsonLd = true;
    await holds(element, 1);
    for (let updates = 0; updates < 5; updates += 1) {
      element.requestUpdate();
      await element.updateComplete;
    }
    observer.disconnect();
    expect(children).to.deep.equal([2]);
    expect(element.isUpdatePending).to.equal(false);
    expect(element.firstElementChild!.textContent).to.equal('Fallback');
  });

  it('is no content: the tag goes on to show what it showed', async () => {
    const element = await showAsked([event('one', '2130-05-07')]);
    await element.updateComplete;
    expect(element.shadowRoot!.querySelectorAll('article')).to.have.length(1);
    expect(element.shadowRoot!.textContent).to.include('Event one');
  });

  it('ends no script and no page by what an event says', async () => {
    const title = '</script><script>document.body.remove()</script><!--';
    const element = await showAsked([{...event('one', '2130-05-07'), title}]);
    expect(scriptsOf(element)[0]!.textContent).not.to.include('<');
    expect(readJsonLd(element)!['name']).to.equal(title);
  });
});
