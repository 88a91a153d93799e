import type {Item} from '../model/content.js';
import {pickText, wholeCharacters, type LocalisedText, type PickedText} from '../model/text.js';

/** Without what no program can make use of: control characters, halves of characters. */
export const cleanText = (text: string): string =>
  wholeCharacters(text)
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();

/** On one line. */
export const oneLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

export const picked = (
  text: LocalisedText | undefined,
  tag: string,
  clean: typeof cleanText,
): PickedText | undefined => {
  if (text === undefined) return undefined;
  const {value, language} = pickText(text, tag);
  const cleaned = clean(value);
  return cleaned ? {value: cleaned, language} : undefined;
};

export const titleOf = (item: Item, tag: string): PickedText =>
  picked(item.title, tag, oneLine) ?? {value: '', language: undefined};

/** What calendars have no field for stands below the description. */
export const descriptionOf = (
  {description, organizer, joinUrl}: Item,
  tag: string,
  below: {readonly organizer: boolean},
): PickedText | undefined => {
  const own = picked(description, tag, cleanText);
  const said = own?.value ?? '';
  const holder = below.organizer ? picked(organizer, tag, oneLine)?.value : undefined;
  const rest = [holder, joinUrl].filter((text) => text !== undefined && !said.includes(text));
  const value = [said, ...rest].filter(Boolean).join('\n\n');
  return value ? {value, language: own?.language} : undefined;
};

/** Name and address of the place. */
export const placeOf = ({location, address}: Item, tag: string): PickedText | undefined => {
  const name = picked(location, tag, oneLine);
  const postal = picked(address, tag, oneLine);
  if (!name || !postal || name.value.includes(postal.value)) return name ?? postal;
  if (postal.value.includes(name.value)) return postal;
  const language = name.language === postal.language ? name.language : undefined;
  return {value: `${name.value}, ${postal.value}`, language};
};
