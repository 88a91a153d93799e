/** Structured data about events, for search engines. Loaded where a page asks for it. */
import {eventJsonLd, serialiseJsonLd} from '../../exports/json-ld.js';
import type {Item} from '../../model/content.js';
import {attendanceOf} from './status.js';

interface ScriptPolicy {
  readonly createScript: (text: string) => string;
}

interface PolicyFactory {
  readonly createPolicy: (name: string, rules: ScriptPolicy) => ScriptPolicy;
}

const makePolicy = (): ScriptPolicy | undefined => {
  const {trustedTypes} = globalThis as {trustedTypes?: PolicyFactory};
  try {
    return trustedTypes?.createPolicy('iro-widgets-json-ld', {createScript: (text) => text});
  } catch {
    return undefined; // the page has a list of policies, and this one is not on it
  }
};

let policy: {readonly made: ScriptPolicy | undefined} | undefined;

/**
 * Trusted Types guard the text of every script element, also of those that only hold data. What
 * puts it in without a policy is reported to the page, but not refused.
 */
const write = (script: HTMLScriptElement, text: string): void => {
  policy ??= {made: makePolicy()};
  const {made} = policy;
  if (made) script.text = made.createScript(text);
  else script.replaceChildren(document.createTextNode(text));
};

const scripts = new WeakMap<Element, HTMLScriptElement>();

/** One time of a series stands by itself: search engines take what they read for one event. */
const series: ReadonlySet<string> = new Set(['recurrence', 'occurrences', 'exceptions']);

const place: ReadonlySet<string> = new Set(['location', 'address', 'mapUrl']);

/** An event as it is on view, held where it was moved to. */
const shownOnly = (item: Item): Item => {
  const attendance = attendanceOf(item);
  const isMoved = item.status === 'moved-online';
  const kept = Object.entries(item).filter(
    ([name]) => !series.has(name) && !(isMoved && place.has(name)),
  );
  return {...(Object.fromEntries(kept) as unknown as Item), ...(attendance && {attendance})};
};

/**
 * Keeps one script of JSON-LD inside an element. Without events there is none; what has
 * no date is none to search engines.
 *
 * @param tag BCP 47 tag of the language that its texts are in
 */
export const writeStructuredData = (
  element: Element,
  items: readonly Item[],
  tag: string,
): void => {
  const known = scripts.get(element);
  const dated = items.filter(({startDate}) => startDate !== undefined);
  if (!dated.length) {
    known?.remove();
    return;
  }
  const page = location.href.replace(/#.*/, '');
  const events = dated.map((item) => eventJsonLd(shownOnly(item), {tag, page}));
  const text = serialiseJsonLd(events.length === 1 ? events[0]! : events);
  const script = known ?? document.createElement('script');
  if (script.text !== text) {
    script.type = 'application/ld+json';
    write(script, text);
  }
  if (script.parentNode !== element) element.append(script);
  scripts.set(element, script);
};
