import {day, hour, minute, second} from '../../model/recurrence/values.js';

/** `days` are those of the calendar, which may have 23 or 25 hours; `time` is in milliseconds. */
export interface Duration {
  readonly days: number;
  readonly time: number;
}

const duration = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** Reads `P1DT2H`; not one that goes back, or for ages. */
export const readDuration = (text: string): Duration | undefined => {
  const match = duration.exec(text.trim());
  if (!match || match[1] === '-') return undefined;
  const [weeks, days, hours, minutes, seconds] = match
    .slice(2)
    .map((digits?: string) => +(digits ?? 0)) as [number, number, number, number, number];
  const read = {
    days: weeks * 7 + days,
    time: hours * hour + minutes * minute + seconds * second,
  };
  return read.days * day + read.time < 36_525 * day ? read : undefined;
};

/** Undoes the escapes of a text value. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([\\;,nN:"])/g, (_, escaped: string) =>
    escaped === 'n' || escaped === 'N' ? '\n' : escaped,
  );

/** The texts of a list, parted by commas that are not escaped. */
export const readTexts = (value: string): readonly string[] => {
  const texts: string[] = [];
  let from = 0;
  for (let position = 0; position < value.length; position += 1) {
    if (value[position] === '\\') position += 1;
    else if (value[position] === ',') {
      texts.push(value.slice(from, position));
      from = position + 1;
    }
  }
  texts.push(value.slice(from));
  return texts.map((text) => unescapeText(text).trim()).filter(Boolean);
};
