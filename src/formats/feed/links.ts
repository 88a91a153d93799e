import {resolveIn} from './inherited.js';
import {childrenNamed, innerText, type XmlElement} from './xml.js';

const relations = 'http://www.iana.org/assignments/relation/';

/** A link of Atom. */
interface Link {
  readonly element: XmlElement;
  readonly relation: string;
  readonly type: string;
  readonly address: string | undefined;
}

/** Some feeds write the address of a link between its tags. */
const hrefOf = (link: XmlElement): string | undefined =>
  link.attributes.get('href') ??
  (link.name === 'atom:link' && !link.cut ? innerText(link) : undefined);

/** The links of an entry or a feed that are written as Atom's are. */
export const readLinks = (parent: XmlElement, base: string | undefined): readonly Link[] =>
  childrenNamed(parent, 'atom:link', 'link')
    .filter((element) => hrefOf(element) !== undefined)
    .map((element) => ({
      element,
      relation: (element.attributes.get('rel') ?? 'alternate')
        .trim()
        .toLowerCase()
        .replace(relations, ''),
      type: (element.attributes.get('type') ?? '').trim().toLowerCase(),
      address: resolveIn(element, hrefOf(element), base),
    }));

const alternate = (links: readonly Link[]): Link | undefined => {
  const alternates = links.filter(({relation, address}) => relation === 'alternate' && address);
  return alternates.find(({type}) => !type || type.includes('html')) ?? alternates[0];
};

const written = (
  parent: XmlElement,
  name: string,
  base: string | undefined,
): string | undefined => {
  for (const element of childrenNamed(parent, name)) {
    const address = element.cut ? undefined : resolveIn(element, innerText(element), base);
    if (address !== undefined) return address;
  }
  return undefined;
};

const permanentLink = (entry: XmlElement, base: string | undefined): string | undefined => {
  const guid = childrenNamed(entry, 'guid').find(({cut}) => !cut);
  const permanent = guid?.attributes.get('ispermalink')?.trim().toLowerCase() !== 'false';
  if (!guid || !permanent) return undefined;
  const address = innerText(guid).trim();
  // many ids that say nothing of it are none
  return /^https?:/i.test(address) || guid.attributes.has('ispermalink')
    ? resolveIn(guid, address, base)
    : undefined;
};

/** Where an entry leads, and what language is said to be spoken there. */
export const readLink = (
  entry: XmlElement,
  base: string | undefined,
): {readonly url: string | undefined; readonly language?: string | undefined} => {
  const original = written(entry, 'feedburner:origlink', base);
  if (original !== undefined) return {url: original};
  const plain = written(entry, 'link', base);
  if (plain !== undefined) return {url: plain};
  const link = alternate(readLinks(entry, base));
  if (link) return {url: link.address, language: link.element.attributes.get('hreflang')};
  return {
    url: permanentLink(entry, base) ?? aboutAddress(entry, base) ?? contentAddress(entry, base),
  };
};

/** What RSS 1.0 calls an entry by, where that is the address of a page. */
const aboutAddress = (entry: XmlElement, base: string | undefined): string | undefined => {
  const address = resolveIn(entry, entry.attributes.get('rdf:about'), base);
  return address !== undefined && /^https?:/i.test(address) ? address : undefined;
};

/** The address of the content of an Atom entry that has it elsewhere. */
const contentAddress = (entry: XmlElement, base: string | undefined): string | undefined => {
  const content = childrenNamed(entry, 'atom:content', 'content').find(({attributes}) =>
    attributes.has('src'),
  );
  return content && resolveIn(content, content.attributes.get('src'), base);
};

/** The address of the site of a feed. */
export const readSite = (feed: XmlElement, base: string | undefined): string | undefined =>
  written(feed, 'link', base) ?? alternate(readLinks(feed, base))?.address;
