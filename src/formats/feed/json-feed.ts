import {malformed, type FormatContext, type ParsedText} from '../format.js';
import {isRecord} from '../../model/schema.js';
import {readJson, withoutMark} from '../json.js';
import {createPositions} from '../json/lines.js';
import {faultOf, placeAt, placesOf, type Place} from '../json/scan.js';
import {markupToText, oneLine} from '../plain-text.js';
import {readFeedDate} from './feed-date.js';
import {enoughForSummary, summaryOf, titleOf} from './feed-text.js';
import {readLanguage, resolveIn} from './inherited.js';
import {isImageFile, sortMedia, type MediaFile} from './media.js';
import {joinNames} from './people.js';
import {localised, PostIds, withoutEmpty, type Post} from './post.js';

type Json = Readonly<Record<string, unknown>>;

/** A text in a member, or undefined. Numbers are taken as text. */
const textIn = (object: Json, name: string): string | undefined => {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && text.trim() ? text.trim() : undefined;
};

const listIn = (object: Json, name: string): readonly unknown[] => {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return Array.isArray(value) ? value : [];
};

const dateIn = (object: Json, name: string): string | undefined => {
  const text = textIn(object, name);
  return text === undefined ? undefined : (readFeedDate(text) ?? text);
};

/** Titles are plain text, yet some have markup; one that is nothing else is about it. */
const lineOf = (title: string): string => oneLine(markupToText(title)) || oneLine(title);

/** Version 1 has one author, version 1.1 a list. */
const authorIn = (object: Json): string | undefined => {
  const authors = [...listIn(object, 'authors'), object['author']];
  const names = authors.flatMap((author) =>
    isRecord(author) ? (textIn(author, 'name') ?? []) : [],
  );
  return names.length ? joinNames(names) : undefined;
};

const summaryIn = (item: Json): string | undefined => {
  const summary = textIn(item, 'summary');
  if (summary !== undefined) return markupToText(summary);
  const text = textIn(item, 'content_text')?.replace(/[^\S\n]+/g, ' ');
  if (text !== undefined) return summaryOf(text);
  const markup = textIn(item, 'content_html');
  return markup === undefined ? undefined : summaryOf(markupToText(markup, enoughForSummary));
};

const mediaIn = (item: Json, base: string | undefined) => {
  const images = ['image', 'banner_image'].flatMap((name): readonly MediaFile[] => {
    const url = resolveIn(undefined, textIn(item, name), base);
    return url === undefined ? [] : [{url, isImage: true, isPreview: true}];
  });
  const files = listIn(item, 'attachments').flatMap((file): readonly MediaFile[] => {
    const url = isRecord(file) ? resolveIn(undefined, textIn(file, 'url'), base) : undefined;
    if (url === undefined) return [];
    return [{url, isImage: isImageFile(textIn(file as Json, 'mime_type'), url)}];
  });
  // the item's own picture stands for it, whatever else is attached
  const {image, attachments} = sortMedia(images.length ? files.map(asFile) : files);
  return {image: images[0]?.url ?? image, attachments};
};

const asFile = (file: MediaFile): MediaFile => ({...file, isImage: false});

const readItem = (
  item: Json,
  feed: {
    readonly base: string | undefined;
    readonly language: string | undefined;
    readonly assumedLanguage: string | undefined;
    readonly author: string | undefined;
  },
  ids: PostIds,
): Post => {
  const language = readLanguage(textIn(item, 'language')) ?? feed.language;
  const textLanguage = language ?? feed.assumedLanguage;
  const summary = summaryIn(item);
  const title = textIn(item, 'title');
  const url = resolveIn(undefined, textIn(item, 'url') ?? textIn(item, 'external_url'), feed.base);
  const tags = listIn(item, 'tags').filter((tag) => typeof tag === 'string' && tag.trim());
  const post: Post = {
    kind: 'post',
    title: localised(
      title === undefined ? summary && titleOf(summary) : lineOf(title),
      textLanguage,
    ),
    description: localised(summary, textLanguage),
    url,
    language,
    tags: tags.length ? (tags as string[]).map(oneLine) : undefined,
    ...mediaIn(item, feed.base),
    author: authorIn(item) ?? feed.author,
    published: dateIn(item, 'date_published'),
    updated: dateIn(item, 'date_modified'),
  };
  return withoutEmpty({...post, id: ids.idOf(textIn(item, 'id'), post, url)});
};

/** Members that fields of an item come from under another name, for the places of problems. */
const memberNames: ReadonlyMap<string, string> = new Map([
  ['published', 'date_published'],
  ['updated', 'date_modified'],
  ['description', 'summary'],
]);

const createLocate = (text: string): NonNullable<ParsedText['locate']> => {
  const positionOf = createPositions(text);
  let root: Place | undefined;
  return (path) => {
    root ??= placesOf(text);
    if (!root) return undefined;
    const [, item = '', field = ''] = /^sections\[0\]\.(items\[\d+\])(?:\.(\w+))?/.exec(path) ?? [];
    return positionOf(placeAt(root, `${item}.${memberNames.get(field) ?? field}`).offset);
  };
};

/** Why a text is no JSON Feed. */
const refuse = (text: string, isJson: boolean): ParsedText => {
  const fault = isJson ? undefined : faultOf(text);
  return fault
    ? malformed(createPositions(text)(fault.offset), fault.found)
    : malformed(undefined, text.slice(0, 80));
};

/** Reads JSON Feed 1 and 1.1. */
export const parseJsonFeed = async (text: string, context: FormatContext): Promise<ParsedText> => {
  const json = withoutMark(text);
  const read = readJson(json);
  const feed = read?.records;
  if (!isRecord(feed) || !Array.isArray(feed['items'])) return refuse(json, read !== undefined);
  const {base} = context;
  const feedContext = {
    base: base ?? resolveIn(undefined, textIn(feed, 'feed_url'), undefined),
    language: readLanguage(textIn(feed, 'language')),
    assumedLanguage: context.language,
    author: authorIn(feed),
  };
  const ids = new PostIds();
  const items: unknown[] = [];
  for (const item of listIn(feed, 'items')) {
    items.push(isRecord(item) ? readItem(item, feedContext, ids) : item);
    const wait = context.pause();
    if (wait) await wait;
  }
  const language = feedContext.language ?? context.language;
  const title = textIn(feed, 'title');
  const section = withoutEmpty({
    title: localised(title === undefined ? title : lineOf(title), language),
    items,
  });
  return {records: {sections: [section]}, problems: [], locate: createLocate(json)};
};
