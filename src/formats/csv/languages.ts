import {foldText} from '../../model/text.js';

/** Names of languages in English, Spanish and themselves, folded, by their tag. */
const named: readonly (readonly [string, string])[] = [
  ['ar', 'arabic arabe'],
  ['ca', 'catalan'],
  ['de', 'german aleman deutsch'],
  ['en', 'english ingles'],
  ['es', 'spanish espanol castellano'],
  ['eu', 'basque vasco euskera euskara'],
  ['fr', 'french frances francais'],
  ['gl', 'galician gallego galego'],
  ['gn', 'guarani'],
  ['ht', 'creole kreyol'],
  ['it', 'italian italiano'],
  ['ja', 'japanese japones'],
  ['ko', 'korean coreano'],
  ['nah', 'nahuatl'],
  ['pt', 'portuguese portugues'],
  ['qu', 'quechua'],
  ['ru', 'russian ruso'],
  ['zh', 'chinese chino'],
];

const tags: ReadonlyMap<string, string> = new Map(
  named.flatMap(([tag, names]) => [
    [tag, tag] as const,
    ...names.split(' ').map((name) => [name, tag] as const),
  ]),
);

/** The tag of a language that is written as its tag or its name; undefined for other words. */
export const languageTag = (word: string): string | undefined => tags.get(foldText(word.trim()));
