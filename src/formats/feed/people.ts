import {decodeEntities, oneLine} from '../plain-text.js';
import {childrenNamed, innerText, type XmlElement} from './xml.js';
import {readPlain} from './feed-text.js';

/**
 * The name in `jane@example.org (Jane Doe)`, `Jane Doe <jane@example.org>` or
 * `Jane Doe (jane@example.org)`; else the text itself.
 */
export const readPerson = (text: string): string | undefined => {
  const person = oneLine(decodeEntities(text.slice(0, 500)));
  const behind = /^\S+@\S+ ?\(([^()]+)\)$/.exec(person)?.[1];
  const before =
    /^"?([^"<>]+)"? ?<[^<> ]+@[^<> ]+>$/.exec(person)?.[1] ??
    /^([^()@]+) \([^() ]+@[^() ]+\)$/.exec(person)?.[1];
  const name = (behind ?? before ?? person).trim();
  // what blogs write where nobody is to answer
  return /^no-?reply@\S+$/i.test(name) || !name ? undefined : name;
};

const namesIn = (parent: XmlElement, names: readonly string[]): readonly string[] =>
  childrenNamed(parent, ...names)
    .filter(({cut}) => !cut)
    .flatMap(
      (person) =>
        readPlain(person, 'atom:name', 'name') ??
        (person.children.some((child) => typeof child !== 'string')
          ? readPlain(person, 'atom:email', 'email')
          : readPerson(innerText(person))) ??
        [],
    );

/** Several names in one text: a name with a comma in it is kept apart by semicolons. */
export const joinNames = (names: readonly string[]): string =>
  [...new Set(names)].join(names.some((name) => name.includes(',')) ? '; ' : ', ');

/** Who wrote an entry, or all of a feed; several names in one text. */
export const readAuthor = (parent: XmlElement): string | undefined => {
  for (const names of [['atom:author', 'author'], ['dc:creator', 'dc:author'], ['itunes:author']]) {
    // RSS has an address in its field, and a name, if any, in that of Dublin Core
    const found = namesIn(parent, names);
    const named = found.filter((name) => !/^\S+@\S+$/.test(name));
    if (named.length) return joinNames(named);
  }
  return namesIn(parent, ['atom:author', 'author', 'dc:creator', 'dc:author'])[0];
};
