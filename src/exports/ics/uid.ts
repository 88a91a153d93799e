import type {Item} from '../../model/content.js';

const uuid = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i;

/** What reading makes up for an item without an id, by its position. */
const position = /(?:^|\/)(section-\d+-\d+(?:\.\d+)?)$/;

/** FNV-1a, 32 bits. It keeps apart, it hides nothing. */
const shortHash = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};

const hostOf = (url: string | undefined): string => {
  try {
    return url === undefined ? '' : new URL(url).host;
  } catch {
    return '';
  }
};

/**
 * What a calendar knows the event by: the same on every page that shows it, whatever of it is
 * edited, so that adding it again updates it. An id that is not one of the whole world's gets the
 * host of the event's page, which tells publishers apart. An item without an id is known by its
 * place in the content and its title, having nothing better.
 */
export const uidOf = ({id, url, title}: Item): string => {
  if (/\S@\S/.test(id) || uuid.test(id)) return id;
  const made = position.exec(id)?.[1];
  const apart = made === undefined ? hostOf(url) : `${hostOf(url)} ${JSON.stringify(title)}`;
  return `${made ?? id}-${shortHash(apart)}@iro-widgets`;
};
