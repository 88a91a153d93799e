/** What can be wrong with content that reads well. */
import {sameLanguage, type LocalisedText} from '../../model/text.js';
import {itemFields, sectionFields} from '../../model/schema.js';
import type {CheckProblem} from '../finding.js';
import type {PlacedItem, PlacedSection} from '../places.js';
import {checkAddresses, unknownBase} from './addresses.js';
import {checkDates} from './dates.js';
import {checkEvent} from './events.js';

/** The languages that the office publishes in. */
const languages = ['en', 'es'] as const;

const namesOfTexts = (fields: Readonly<Record<string, {readonly expects: unknown}>>) =>
  Object.entries(fields).flatMap(([name, {expects}]) =>
    expects === 'localised-text' ? [name] : [],
  );

const itemTexts = namesOfTexts(itemFields);
const sectionTexts = namesOfTexts(sectionFields);

interface PlacedText {
  readonly text: LocalisedText;
  readonly path: string;
}

const textsOf = (holder: object, names: readonly string[], path: string): readonly PlacedText[] => {
  const values = holder as Readonly<Record<string, LocalisedText | undefined>>;
  return names.flatMap((name) => {
    const text = values[name];
    return text === undefined ? [] : [{text, path: path ? `${path}.${name}` : name}];
  });
};

const languagesOf = ({text}: PlacedText): readonly string[] =>
  typeof text === 'string'
    ? []
    : languages.filter((language) => Object.keys(text).some((tag) => sameLanguage(tag, language)));

const checkTranslations = (sections: readonly PlacedSection[]): readonly CheckProblem[] => {
  const texts = sections.flatMap(({section, path, items}) => [
    ...(path ? textsOf(section, sectionTexts, path) : []),
    ...items.flatMap((place) => textsOf(place.item, itemTexts, place.path)),
  ]);
  const translated = texts.map((text) => ({...text, there: languagesOf(text)}));
  if (!translated.some(({there}) => there.length === languages.length)) return [];
  return translated.flatMap(({path, there}) =>
    there.length === 1
      ? languages
          .filter((language) => language !== there[0])
          .map((found) => ({code: 'missing-translation', path, found, other: there[0]}) as const)
      : [],
  );
};

const checkRelated = (items: readonly PlacedItem[]): readonly CheckProblem[] => {
  const ids = new Set(items.map(({item}) => item.id));
  return items.flatMap(({item, path}) =>
    (item.related ?? []).flatMap((id) =>
      ids.has(id) ? [] : [{code: 'dangling-related', path: `${path}.related`, found: id} as const],
    ),
  );
};

/** A picture that not all can see is shown to nobody. */
const checkImage = ({item, path}: PlacedItem): readonly CheckProblem[] =>
  item.image !== undefined && item.imageDescription === undefined
    ? [
        {
          code: 'image-without-description',
          path: `${path}.image`,
          found: item.image.replace(unknownBase, ''),
        },
      ]
    : [];

const checkSections = (sections: readonly PlacedSection[]): readonly CheckProblem[] =>
  sections.flatMap(({section, path}) =>
    section.items.length ? [] : [{code: 'empty-section', path, found: section.id} as const],
  );

/** @param now in milliseconds */
export const checkContent = (
  sections: readonly PlacedSection[],
  now: number,
): readonly CheckProblem[] => {
  const items = sections.flatMap((section) => section.items);
  return [
    ...checkSections(sections),
    ...checkTranslations(sections),
    ...checkRelated(items),
    ...items.flatMap((place) => [
      ...checkDates(place, now),
      ...checkEvent(place, now),
      ...checkAddresses(place),
      ...checkImage(place),
    ]),
  ];
};
