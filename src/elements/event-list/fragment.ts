/** The part of a page's address that names an event. */

const name = 'iro-event=';

/** An event, or one of its times. */
export interface EventAddress {
  readonly id: string;
  readonly startDate?: string | undefined;
}

/** The fragment, with its `#`, that makes an event list of the page show an event. */
export const eventFragment = ({id, startDate}: EventAddress): string =>
  `#${name}${encodeURIComponent(id)}${startDate === undefined ? '' : `/${startDate}`}`;

/** The event that a fragment names, if it names one. */
export const readEventFragment = (fragment: string): EventAddress | undefined => {
  if (!fragment.startsWith(`#${name}`)) return undefined;
  const [id = '', startDate] = fragment.slice(name.length + 1).split('/', 2);
  try {
    return {id: decodeURIComponent(id), startDate: startDate && decodeURIComponent(startDate)};
  } catch {
    return undefined; // half of an encoded letter
  }
};
