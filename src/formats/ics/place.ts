import type {LocalisedText} from '../../model/text.js';
import {oneLine} from '../plain-text.js';
import {propertiesOf, propertyOf, type Component} from './components.js';
import {localised, shortText, textOf} from './texts.js';

/** Not the mark behind it, which belongs to the sentence. */
const address = /https?:\/\/[^\s<>"]*[^\s<>".,;)]/i;

/** Maps show where to go, they are not where one meets. */
const map =
  /^https?:\/\/(?:maps\.|goo\.gl\/maps|[^/]*\bgoogle\.[^/]+\/maps|(?:www\.)?openstreetmap\.)/i;

/** Places that are none. */
const onlineWords =
  /^(?:(?:an? )?(?:online|on-line|virtual|zoom|webinar|webex|google meet|(?:microsoft )?teams|skype|en l[ií]nea|virtual por zoom)(?: (?:event|meeting|only|meeting room|webinar|evento|via zoom|por zoom|reuni[oó]n))?|(?:evento|reuni[oó]n) (?:virtual|en l[ií]nea))$/i;

/** Properties that bear the address of an online meeting and nothing else. */
const meetingProperties = [
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
  'X-MICROSOFT-ONLINEMEETINGEXTERNALLINK',
];

/** The address by which one takes part: not one to phone, where there is another. */
const conference = (event: Component): string | undefined => {
  const all = propertiesOf(event, 'CONFERENCE').map(({value, parameters}) => ({
    value: value.trim(),
    isVideo: /VIDEO/i.test(parameters.get('FEATURE') ?? ''),
  }));
  const onWeb = all.filter(({value}) => /^https?:/i.test(value));
  const own = (onWeb.find(({isVideo}) => isVideo) ?? onWeb[0] ?? all[0])?.value;
  if (own) return own;
  for (const name of meetingProperties) {
    const value = propertyOf(event, name)?.value.trim();
    if (value) return value;
  }
  return undefined;
};

/** A location without an address that was written into it. */
const withoutAddress = (text: string): string =>
  oneLine(text.replace(address, ' ').replace(/\(\s*\)|<\s*>/g, ' '))
    .replace(/^[\s,;:|/–—-]+/, '')
    .replace(/(?<![\s,;:|/–—-])[\s,;:|/–—-]+$/, '');

const eachText = (text: LocalisedText | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

const coordinates = (event: Component) => {
  const written =
    propertyOf(event, 'GEO')?.value ??
    /^geo:(.{1,60})/i.exec(propertyOf(event, 'X-APPLE-STRUCTURED-LOCATION')?.value ?? '')?.[1];
  const match = /^\s*([+-]?\d{1,3}(?:\.\d{0,20})?)\s*\\?[;,]\s*([+-]?\d{1,3}(?:\.\d{0,20})?)/.exec(
    written ?? '',
  );
  const [latitude, longitude] = [Number(match?.[1]), Number(match?.[2])];
  // where no place is known, programs write the one off Africa
  return match && (latitude || longitude) ? {latitude, longitude} : {};
};

/** Where an event takes place and how one takes part. */
export const readPlace = (event: Component, language: string | undefined) => {
  const properties = propertiesOf(event, 'LOCATION');
  const found = properties
    .map((property) => address.exec(textOf(property))?.[0])
    .find((url) => url !== undefined && !map.test(url));
  const joinUrl = conference(event) ?? found;
  const location = localised(
    properties,
    (property) => (found === undefined ? shortText(property) : withoutAddress(shortText(property))),
    language,
  );
  const isPlace = eachText(location).some((text) => !onlineWords.test(text));
  const isOnline = joinUrl !== undefined || (location !== undefined && !isPlace);
  return {
    ...(location !== undefined && {location}),
    ...coordinates(event),
    ...(joinUrl !== undefined && {joinUrl}),
    ...(isOnline && {attendance: isPlace ? 'mixed' : 'online'}),
  };
};
