import {malformed, type ParseText} from './format.js';
import {parseJsonFeed} from './feed/json-feed.js';
import {parseXmlFeed} from './feed/xml-feed.js';

/**
 * Reads RSS 0.90 to 2.0, Atom 0.3 and 1.0, JSON Feed 1 and 1.1 as one section of posts. XML that is
 * not well-formed is read as far as it goes; entities of a document type are never expanded.
 */
export const parseFeed: ParseText = async (text, context) => {
  try {
    const isJson = /^[\s\uFEFF]*[{[]/.test(text.slice(0, 1000));
    return await (isJson ? parseJsonFeed(text, context) : parseXmlFeed(text, context));
  } catch {
    return malformed(undefined, text.slice(0, 80));
  }
};
