import {oneLine} from '../plain-text.js';
import {resolveIn} from './inherited.js';
import {readLinks} from './links.js';
import {childrenNamed, innerText, type XmlElement} from './xml.js';

/** A file that belongs to an entry. */
export interface MediaFile {
  readonly url: string;
  readonly isImage: boolean;
  /** Whether it only shows what another file is. */
  readonly isPreview?: boolean;
  /** What is on it, in words. */
  readonly description?: string | undefined;
}

export interface Media {
  readonly image?: string | undefined;
  readonly imageDescription?: string | undefined;
  readonly attachments?: readonly string[] | undefined;
}

export const isImageFile = (type: string | undefined, url: string): boolean =>
  type?.trim()
    ? /^\s*image(\/|$)/i.test(type)
    : /\.(avif|gif|jpe?g|png|svg|webp)$/i.test(url.split(/[?#]/, 1)[0]!);

/** The image is the first picture, previews last; all other files are attachments. */
export const sortMedia = (files: readonly MediaFile[]): Media => {
  const images = files.filter(({isImage}) => isImage);
  const image = images.find(({isPreview}) => !isPreview) ?? images[0];
  const others = files.filter(({url, isPreview}) => !isPreview && url !== image?.url);
  return {
    image: image?.url,
    imageDescription: image?.description,
    attachments: others.length ? [...new Set(others.map(({url}) => url))] : undefined,
  };
};

/** Elements of Media RSS, also where they are in groups. */
const mediaElements = (entry: XmlElement, name: string): readonly XmlElement[] => {
  const places = [entry, ...childrenNamed(entry, 'media:group')];
  const contents = places.flatMap((place) => childrenNamed(place, 'media:content'));
  return name === 'media:content'
    ? contents
    : [...places, ...contents].flatMap((place) => childrenNamed(place, name));
};

const describe = (element: XmlElement): string | undefined => {
  const [text] = childrenNamed(element, 'media:description', 'media:title');
  return text && (oneLine(innerText(text)) || undefined);
};

const readFile = (
  element: XmlElement,
  address: string | undefined,
  type: string | undefined,
  base: string | undefined,
): readonly MediaFile[] => {
  const url = resolveIn(element, address, base);
  if (url === undefined) return [];
  return [{url, isImage: isImageFile(type, url), description: describe(element)}];
};

const asPreview = (file: MediaFile): MediaFile => ({...file, isImage: true, isPreview: true});

/** The pictures and files of an entry. */
export const readMedia = (entry: XmlElement, base: string | undefined): Media => {
  const attribute = (element: XmlElement, name: string) => element.attributes.get(name);
  return sortMedia([
    ...childrenNamed(entry, 'enclosure').flatMap((element) =>
      readFile(element, attribute(element, 'url'), attribute(element, 'type'), base),
    ),
    ...readLinks(entry, base)
      .filter(({relation}) => relation === 'enclosure')
      .flatMap(({element, type}) => readFile(element, attribute(element, 'href'), type, base)),
    ...mediaElements(entry, 'media:content').flatMap((element) =>
      readFile(
        element,
        attribute(element, 'url'),
        attribute(element, 'type') ?? attribute(element, 'medium'),
        base,
      ),
    ),
    ...mediaElements(entry, 'media:thumbnail').flatMap((element) =>
      readFile(element, attribute(element, 'url') ?? innerText(element), 'image', base).map(
        asPreview,
      ),
    ),
    ...childrenNamed(entry, 'itunes:image').flatMap((element) =>
      readFile(element, attribute(element, 'href'), 'image', base).map(asPreview),
    ),
  ]);
};
