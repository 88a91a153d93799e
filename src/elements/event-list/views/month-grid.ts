import {pickText} from '../../../model/text.js';
import {addMonths, dayIn, daysInMonth, placeInMonth, startOfWeek, weeksOf} from './days.js';
import type {ViewTemplates} from './host.js';
import type {Entry} from './series.js';
import {describeDayEvents, formatNumber, weekdayName} from './words.js';

/** Titles that a day shows; of more it says how many. */
const titlesOfDay = 2;

/** What a calendar of one month shows. */
export interface MonthGrid {
  readonly month: number;
  /** The day that the keyboard reaches. */
  readonly current: number;
  readonly selected: number | undefined;
  readonly today: number;
  readonly weekStart: number;
  /** BCP 47 tag of the reader's language. */
  readonly tag: string;
  readonly eventsOn: (day: number) => readonly Entry[];
  readonly select: (day: number) => void;
  readonly onKey: (event: KeyboardEvent) => void;
}

/** Where a key leads from a day (APG, date grid); undefined for keys that lead nowhere. */
export const dayForKey = (
  {key, shiftKey}: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  day: number,
  weekStart: number,
  rightToLeft: boolean,
): number | undefined => {
  const forward = rightToLeft ? -1 : 1;
  const first = startOfWeek(day, weekStart);
  switch (key) {
    case 'ArrowRight':
      return day + forward;
    case 'ArrowLeft':
      return day - forward;
    case 'ArrowDown':
      return day + 7;
    case 'ArrowUp':
      return day - 7;
    case 'Home':
      return first;
    case 'End':
      return first + 6;
    case 'PageDown':
      return addMonths(day, shiftKey ? 12 : 1);
    case 'PageUp':
      return addMonths(day, shiftKey ? -12 : -1);
    default:
      return undefined;
  }
};

/** Renders the calendar as a grid whose days are one stop of the Tab key. */
export const renderGrid = (templates: ViewTemplates, grid: MonthGrid): unknown => {
  const {html} = templates;
  const {month, weekStart, tag, onKey} = grid;
  const places = Array.from({length: 7}, (_, index) => weekStart + index);
  return html`<table part="month-grid" role="grid" aria-labelledby="month" @keydown=${onKey}>
    <thead>
      <tr>
        ${places.map(
          (place) => html`<th scope="col" abbr=${weekdayName(tag, place, 'long')}>
            <span aria-hidden="true" class="short">${weekdayName(tag, place, 'short')}</span>
            <span aria-hidden="true" class="narrow">${weekdayName(tag, place, 'narrow')}</span>
            <span class="unseen">${weekdayName(tag, place, 'long')}</span>
          </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(month, weekStart).map(
        (week) => html`<tr>
          ${places.map((_, index) => renderCell(templates, grid, week + index))}
        </tr>`,
      )}
    </tbody>
  </table>`;
};

const renderCell = (templates: ViewTemplates, grid: MonthGrid, day: number): unknown => {
  const {html, nothing} = templates;
  const {month, tag} = grid;
  const first = dayIn(month, 1);
  if (day < first || day >= first + daysInMonth(month)) return html`<td></td>`;
  const events = grid.eventsOn(day);
  const titles = events.map(({item}) => pickText(item.title, tag).value);
  const more = titles.length - titlesOfDay;
  return html`<td
    part=${events.length ? 'day day-with-events' : 'day'}
    role="gridcell"
    tabindex=${day === grid.current ? '0' : '-1'}
    aria-selected=${day === grid.selected ? 'true' : 'false'}
    aria-current=${day === grid.today ? 'date' : 'false'}
    data-day=${day}
    @click=${() => grid.select(day)}
  >
    <span class="unseen">${describeDayEvents(tag, day, titles)}</span>
    <span aria-hidden="true">
      <span part="day-number">${formatNumber(tag, placeInMonth(day))}</span>
      ${
        titles.length
          ? [
              html`<span class="mark"></span>`,
              titles
                .slice(0, titlesOfDay)
                .map((title) => html`<span part="day-title" dir="auto">${title}</span>`),
              more > 0 ? html`<span part="day-title">+${formatNumber(tag, more)}</span>` : nothing,
            ]
          : nothing
      }
    </span>
  </td>`;
};
