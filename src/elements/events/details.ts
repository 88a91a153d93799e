/**
 * What there is to say of an event beyond its basic form. Loaded with content from outside, and for
 * built-in events that are not over.
 */
import type {ReactiveController} from 'lit';
import {msg, withLocale} from '../../i18n/msg.js';
import type {Item} from '../../model/content.js';
import {isOver, nextEvent, occasionOf, overAt} from '../../model/event.js';
import {occurrencesBetween, presentOccurrence} from '../../model/recurrence/series.js';
import {ActionLoader} from './action-loader.js';
import {Clock} from './clock.js';
import {adoptDetailStyles} from './details.styles.js';
import {presentUntil} from './present-until.js';
import {describeRecurrence} from './recurrence-words.js';
import type {Past} from './iro-event-element.js';
import {renderLink} from './link.js';
import {renderOutcomes} from './outcomes.js';
import {renderPlace} from './place.js';
import {describeRegistration} from './registration.js';
import {attendanceOf, describeAttendance, describeStatus} from './status.js';
import type {EventHost, Templates} from './templates.js';
import {describeWhen, type When} from './when.js';

/** What is to be said of an event, and until when that is true. */
interface Described {
  readonly when: When | undefined;
  readonly registration: ReturnType<typeof describeRegistration>;
  /** BCP 47 tag of the language that it is said in. */
  readonly tag: string;
  readonly changesAt: number;
}

/** The details of the events of one element. */
export class EventDetails implements ReactiveController {
  readonly #host: EventHost;
  readonly #templates: Templates;
  readonly #clock: Clock;
  readonly #actions: ActionLoader;
  /** Present occurrences, and until when each is the present one. */
  readonly #present = new WeakMap<Item, {readonly item: Item; readonly until: number}>();
  /** The series that an occurrence is of. */
  readonly #series = new WeakMap<Item, Item>();
  #now = Date.now();
  #changesAt = Infinity;
  /** The events that the last update showed. */
  readonly #shown = new Set<Item>();
  readonly #described = new WeakMap<Item, Described>();
  /** Whether structured data may stand in the tag. */
  #hasStructuredData = false;

  constructor(host: EventHost, templates: Templates) {
    this.#host = host;
    this.#templates = templates;
    this.#clock = new Clock(host.element);
    this.#actions = new ActionLoader(host, templates);
    host.element.addController(this);
    adoptDetailStyles(host.element.renderRoot);
  }

  hostUpdate(): void {
    this.#now = Date.now();
    this.#changesAt = Infinity;
    this.#shown.clear();
  }

  hostUpdated(): void {
    this.#clock.schedule(this.#changesAt);
    this.#actions.shown();
    if (this.#host.element.jsonLd || this.#hasStructuredData) void this.#writeStructuredData();
  }

  /** Asks for an update at an instant, besides those that keep true what is said. */
  updateAt(instant: number): void {
    this.#changesAt = Math.min(this.#changesAt, instant);
  }

  /** Of events those that `past` lets be seen. One without a date is never over, nor a postponed one. */
  wanted(items: readonly Item[], past: Past): readonly Item[] {
    if (past === 'show') return items;
    return items.filter((item) => {
      const over = isOver(item, this.#now);
      const occasion = over ? undefined : occasionOf(item);
      if (occasion && overAt(occasion) > this.#now) this.updateAt(overAt(occasion));
      return over === (past === 'only');
    });
  }

  /** The next event that has not ended, else the one that ended last. */
  next(items: readonly Item[]): Item | undefined {
    return nextEvent(items, this.#now);
  }

  /** A recurring event at its next occurrence, else at its last; any other as it is. */
  presentOccurrence(item: Item): Item {
    if (!item.occurrences && item.recurrence === undefined) return item;
    const known = this.#present.get(item);
    if (known && this.#now < known.until) {
      this.updateAt(known.until);
      return known.item;
    }
    const present = this.#ofSeries(presentOccurrence(item, this.#now), item);
    const until = presentUntil(present, item, this.#now);
    this.updateAt(until);
    this.#present.set(item, {item: present, until});
    return present;
  }

  /**
   * All times of an event that touch a window, each as an item of its own; see `series.ts`.
   *
   * @param from milliseconds since 1970
   * @param to milliseconds since 1970, not in the window any more
   */
  occurrencesBetween(item: Item, from: number, to: number): readonly Item[] {
    return occurrencesBetween(item, from, to).map((each) => this.#ofSeries(each, item));
  }

  #ofSeries(occurrence: Item, series: Item): Item {
    if (occurrence !== series) this.#series.set(occurrence, series);
    return occurrence;
  }

  #seriesOf(item: Item): Item {
    return this.#series.get(item) ?? item;
  }

  /**
   * All that stands below the title of an event: status, time and place, what it is about, how to take
   * part, what came of it, and its buttons.
   *
   * @param description what it is about, rendered
   */
  render(item: Item, description: unknown): unknown {
    return this.#localise(() => {
      this.#shown.add(item);
      const {when, registration} = this.#describe(item);
      const {html} = this.#templates;
      const status = this.#renderStatus(item);
      const time = this.#renderWhen(item, when);
      const place = renderPlace(item, this.#host, this.#templates);
      const attendance = this.#renderAttendance(item, when);
      const organizer = this.#renderOrganizer(item);
      const register = this.#renderRegistration(item, registration);
      const outcomes = renderOutcomes(item, this.#templates);
      const buttons = this.#actions.render(item, this.#seriesOf(item), when?.phase);
      // one template for all: each takes memory in each card
      // prettier-ignore
      return html`${status}${time}${place}${attendance}${description}${organizer}${register}${outcomes}${buttons}`;
    });
  }

  #localise<Result>(task: () => Result): Result {
    return withLocale(this.#host.language().locale, task);
  }

  /**
   * Counts an event as on view that an earlier update has rendered. False where what was said of it
   * does not hold any more.
   */
  keep(item: Item): boolean {
    const known = this.#known(item);
    if (!known) return false;
    this.updateAt(known.changesAt);
    this.#shown.add(item);
    return true;
  }

  #known(item: Item): Described | undefined {
    const known = this.#described.get(item);
    if (known?.tag !== this.#host.language().tag) return undefined;
    return this.#now < known.changesAt ? known : undefined;
  }

  #describe(item: Item): Described {
    const described = this.#known(item) ?? this.#describeAnew(item);
    this.#described.set(item, described);
    this.updateAt(described.changesAt);
    return described;
  }

  #describeAnew(item: Item): Described {
    const language = this.#host.language();
    const occasion = occasionOf(item);
    const when =
      occasion &&
      describeWhen(occasion, {language, now: this.#now, attendance: attendanceOf(item)});
    const registration = describeRegistration(item, language, this.#now);
    const changesAt = Math.min(when?.changesAt ?? Infinity, registration.changesAt);
    return {when, registration, tag: language.tag, changesAt};
  }

  #renderStatus(item: Item): unknown {
    const {html, nothing} = this.#templates;
    const status = describeStatus(item);
    return status
      ? html`<p part="event-status" data-status=${item.status!}>${status}</p>`
      : nothing;
  }

  #renderWhen(item: Item, when: When | undefined): unknown {
    const {html, nothing} = this.#templates;
    if (!when) return nothing;
    const {text, other, dateTime, relative, phase} = when;
    const takesPlace = item.status !== 'cancelled' && item.status !== 'postponed';
    const recurrence = describeRecurrence(this.#seriesOf(item), this.#host.language());
    return html`<p part="when">
        <time part="dates" datetime=${dateTime}>${text}</time>
        ${
          !takesPlace
            ? nothing
            : phase === 'ended'
              ? html`<span part="ended">${msg('This event has ended', {id: 'ended'})}</span>`
              : relative
                ? html`<span part="relative" class=${phase}>${relative}</span>`
                : nothing
        }
      </p>
      ${
        other
          ? html`<p part="other-zone">
            <span>${other.label}:</span> <span>${other.text}</span>
          </p>`
          : nothing
      }
      ${recurrence ? html`<p part="recurrence">${recurrence}</p>` : nothing}`;
  }

  /** How one takes part, with the way in while there is one. */
  #renderAttendance(item: Item, when: When | undefined): unknown {
    const {html, nothing} = this.#templates;
    const {joinUrl, status} = item;
    const attendance = describeAttendance(item);
    const canJoin = joinUrl && status !== 'cancelled' && when?.phase !== 'ended';
    return attendance || canJoin
      ? html`<p part="attendance">
          ${attendance ? [html`<span>${attendance}</span>`, ' '] : nothing}
          ${canJoin ? renderLink(this.#templates, 'join', joinUrl, msg('Join online', {id: 'join'})) : nothing}
        </p>`
      : nothing;
  }

  #renderOrganizer({organizer}: Item): unknown {
    const {html, nothing} = this.#templates;
    return organizer === undefined
      ? nothing
      : html`<p part="organizer">
          ${msg('Organized by:', {id: 'organized-by'})} ${this.#host.text(organizer)}
        </p>`;
  }

  #renderRegistration({registrationUrl}: Item, {sentences, open}: Described['registration']) {
    const {html, nothing} = this.#templates;
    if (!sentences.length && !open) return nothing;
    return html`<p part="registration">
      ${sentences.map((sentence) => [html`<span>${sentence}</span>`, ' '])}
      ${open ? renderLink(this.#templates, 'register', registrationUrl!, msg('Register', {id: 'register'})) : nothing}
    </p>`;
  }

  async #writeStructuredData(): Promise<void> {
    const {element} = this.#host;
    const shown = element.jsonLd ? [...this.#shown] : [];
    this.#hasStructuredData = shown.length > 0;
    try {
      const {writeStructuredData} = await import('./structured-data.js');
      writeStructuredData(element, shown, this.#host.language().tag);
    } catch {
      // what search engines would read is nothing that a reader misses
    }
  }
}
