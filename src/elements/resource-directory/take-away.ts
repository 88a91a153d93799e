/** Saving what a directory shows as a file. Loaded when a reader turns to the button. */
import {writeBibtex} from '../../exports/bibtex.js';
import {contentJsonPieces} from '../../exports/content-json.js';
import {writeCsv} from '../../exports/csv.js';
import {subscriptionsIn, writeOpml} from '../../exports/opml.js';
import {referencesIn} from '../../exports/references.js';
import {writeRis} from '../../exports/ris.js';
import {numberFormat, pluralRules} from '../../i18n/formatters.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {msg, str} from '../../i18n/msg.js';
import {allItems, type Content, type Item, type Section} from '../../model/content.js';
import {createPause} from '../../model/pause.js';
import {closeMenu, menuEntry, openMenu, type MenuContent} from '../shared/menu/menu.js';
import {gather} from '../shared/saving/gather.js';
import {fileName, save} from '../shared/saving/save.js';
import {actionsOf, clear, say} from '../shared/sharing/status.js';

/** What is to be taken away. */
export interface TakeAwayRequest {
  /** The reader's, which may change while a file is written. */
  readonly language: ElementLanguage;
  /** Names of formats, separated by spaces. */
  readonly formats: string;
  /** What the file is called, the day aside. */
  readonly title: string;
  /** What is on view, whole sections or not; its title and its names are those of all. */
  readonly content: () => Content;
}

interface Format {
  readonly label: () => string;
  readonly extension: string;
  readonly mediaType: string;
  /** Items that would be in the file. */
  readonly itemsIn: (sections: readonly Section[]) => readonly Item[];
  /** Yields the text of the file in pieces, each made when it is asked for. */
  readonly write: (content: Content, request: TakeAwayRequest) => Iterable<string>;
}

const formats: ReadonlyMap<string, Format> = new Map<string, Format>([
  [
    'csv',
    {
      label: () => msg('Spreadsheet (CSV)', {id: 'save-csv'}),
      extension: 'csv',
      mediaType: 'text/csv',
      itemsIn: allItems,
      write: ({sections}) => writeCsv(sections),
    },
  ],
  [
    'json',
    {
      label: () => msg('Data (JSON)', {id: 'save-json'}),
      extension: 'json',
      mediaType: 'application/json',
      itemsIn: allItems,
      write: contentJsonPieces,
    },
  ],
  [
    'ris',
    {
      label: () => msg('References (RIS)', {id: 'save-ris', desc: 'For Zotero, Mendeley, EndNote'}),
      extension: 'ris',
      mediaType: 'application/x-research-info-systems',
      itemsIn: referencesIn,
      write: ({sections}, {language}) => writeRis(sections, language),
    },
  ],
  [
    'bibtex',
    {
      label: () => msg('References (BibTeX)', {id: 'save-bibtex', desc: 'For LaTeX'}),
      extension: 'bib',
      mediaType: 'application/x-bibtex',
      itemsIn: referencesIn,
      write: ({sections}, {language}) => writeBibtex(sections, language),
    },
  ],
  [
    'opml',
    {
      label: () => msg('Blogs and lists (OPML)', {id: 'save-opml', desc: 'For feed readers'}),
      extension: 'opml',
      mediaType: 'text/x-opml',
      itemsIn: (sections) => allItems(subscriptionsIn(sections)),
      write: ({sections}, {language: {tag}, title}) => writeOpml(sections, {tag, title}),
    },
  ],
]);

/** The day that a clock on the wall shows, as files are sorted by. */
const today = (): string => {
  const now = new Date();
  const twoDigits = (value: number) => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
};

/** A message for each plural category of any language. */
const describeSaved = (tag: string, count: number): string => {
  const number = numberFormat(tag).format(count);
  switch (pluralRules(tag).select(count)) {
    case 'zero':
      return msg(str`Saved: ${number} entries`, {id: 'saved-zero'});
    case 'one':
      return msg(str`Saved: ${number} entry`, {id: 'saved-one'});
    case 'two':
      return msg(str`Saved: ${number} entries`, {id: 'saved-two'});
    case 'few':
      return msg(str`Saved: ${number} entries`, {id: 'saved-few'});
    case 'many':
      return msg(str`Saved: ${number} entries`, {id: 'saved-many', desc: 'In Spanish: a million'});
    case 'other':
      return msg(str`Saved: ${number} entries`, {id: 'saved-other'});
  }
};

const nothingToSave = (): string =>
  msg('Nothing on view can be saved as a file of this kind.', {id: 'nothing-to-save'});

/** A title over others is no entry. */
const countEntries = (items: readonly Item[]): number =>
  items.filter(({kind}) => kind !== 'subheading').length;

/** Milliseconds after which a reader wonders whether anything happens. */
const noticeable = 300;

/** Buttons whose file is being written. */
const working = new WeakSet<HTMLElement>();

const sayWorking = (button: HTMLElement, request: TakeAwayRequest): void => {
  button.setAttribute('aria-busy', 'true');
  say(button, request, () => msg('Loading…', {id: 'loading'}));
};

/** Gives the page its turn, and says so when the work takes long. */
const createPatience = (
  button: HTMLElement,
  request: TakeAwayRequest,
): (() => Promise<void> | undefined) => {
  const start = performance.now();
  const pause = createPause();
  return () => {
    const waiting = pause();
    const isLong = waiting && performance.now() - start > noticeable;
    if (isLong && !button.hasAttribute('aria-busy')) sayWorking(button, request);
    return waiting;
  };
};

/** Saves what is on view, also where the reader leaves meanwhile: it was asked for. */
const saveAs = async (
  button: HTMLElement,
  request: TakeAwayRequest,
  format: Format,
): Promise<void> => {
  if (working.has(button)) return;
  const content = request.content();
  const items = format.itemsIn(content.sections);
  if (!items.length) {
    say(button, request, nothingToSave);
    return;
  }
  const name = `${fileName(request.title, 'entries')} ${today()}.${format.extension}`;
  working.add(button);
  try {
    const parts = await gather(format.write(content, request), createPatience(button, request));
    save(parts, name, format.mediaType);
    say(button, request, () => describeSaved(request.language.tag, countEntries(items)));
  } finally {
    working.delete(button);
    button.removeAttribute('aria-busy');
  }
};

/** Formats that are wanted, known, and would not be empty. */
const offered = ({formats: wanted, content}: TakeAwayRequest): readonly Format[] => {
  const {sections} = content();
  return [...new Set(wanted.split(/\s+/))].flatMap((name) => {
    const format = formats.get(name);
    return format?.itemsIn(sections).length ? [format] : [];
  });
};

/** Opens by `open`, unless there is nothing to offer, or one file is still being written: it is said. */
const offer = (
  button: HTMLElement,
  request: TakeAwayRequest,
  open: (content: () => MenuContent) => void,
): void => {
  if (working.has(button)) {
    sayWorking(button, request);
    return;
  }
  const found = offered(request);
  if (!found.length) {
    clear(actionsOf(button));
    say(button, request, nothingToSave);
    return;
  }
  const entries = () =>
    found.map((format) => ({
      label: format.label(),
      run: () => void saveAs(button, request, format),
    }));
  open(() => ({language: request.language, groups: () => [{entries: entries()}]}));
};

/** Opens the menu of formats, or closes it. */
export const openTakeAway = (button: HTMLElement, request: TakeAwayRequest): void =>
  offer(button, request, (content) => openMenu(button, content));

/** The arrow keys open it as well: down at its first entry, up at its last. */
export const enterTakeAway = (button: HTMLElement, request: TakeAwayRequest, key: string): void =>
  offer(button, request, (content) => menuEntry(button, content, key === 'ArrowUp' ? -1 : 0));

/** Closes the menu that is open in a shadow root, and takes back what was said of files. */
export const closeTakeAway = (root: Node, button: HTMLElement): void => {
  closeMenu(root);
  clear(actionsOf(button));
};
