import {openPage, page, shown, type Frame} from './frame.js';

export const tags = [
  'iro-initiative-list',
  'iro-event-card',
  'iro-social-links',
  'iro-resource-directory',
] as const;

export const moduleScript = (address = '/dist/iro-widgets.js'): string =>
  `<script type="module" src="${address}"></script>`;

export const classicScript = (address = '/dist/iro-widgets.classic.js'): string =>
  `<script defer src="${address}"></script>`;

/** A text of each element, in their order, that it has not in the other language. */
export const words = {
  en: ['Haiti Library Relief Fund', 'This event has ended', 'Recent updates on Twitter', 'Search'],
  es: [
    'Fondo de Ayuda a las Bibliotecas de Haití',
    'Este evento ya finalizó',
    'Novedades en Twitter',
    'Buscar',
  ],
} as const;

/** The two files that a page may load, by the tag that loads it. */
export const scripts = {
  'iro-widgets.js': moduleScript(),
  'iro-widgets.classic.js': classicScript(),
} as const;

/** The address of the one link inside each of the four elements. */
export const fallbackAddress = 'https://example.org/fallback';

export const fourElements = tags
  .map((tag) => `<${tag}><a href="${fallbackAddress}">Fallback link</a></${tag}>`)
  .join('\n');

/** The elements of a page that are ours. */
export const elementsOf = ({document}: Frame): readonly Element[] => [
  ...document.querySelectorAll(tags.join()),
];

/** The first element of a name. */
export const first = ({document}: Frame, tag: (typeof tags)[number]): Element =>
  document.querySelector(tag)!;

/** Opens markup as a page, whose scripts have run then, and waits until its elements show all. */
export const openShown = async (markup: string): Promise<Frame> => {
  const frame = await openPage(markup);
  for (const {localName} of elementsOf(frame)) {
    if (!frame.window.customElements.get(localName))
      throw new Error(`No script made ${localName}.`);
  }
  await Promise.all(elementsOf(frame).map(shown));
  return frame;
};

/** Opens a page with the four elements. */
export const openFour = (head: string, lang = 'en'): Promise<Frame> =>
  openShown(page(head, fourElements, lang));

/** The elements of a page that show items of the content. */
export const tagsWithItems = (frame: Frame): readonly string[] =>
  elementsOf(frame)
    .filter((element) => element.shadowRoot?.querySelector('[part=item], [part=card]'))
    .map(({localName}) => localName);

/** The names of ours that a page knows. */
export const registered = ({window}: Frame): readonly string[] =>
  tags.filter((tag) => window.customElements.get(tag));

/** Types into the search field of a directory; resolves when what is found is shown. */
export const search = async (directory: Element, query: string): Promise<void> => {
  const {Event} = directory.ownerDocument.defaultView!;
  const input = directory.shadowRoot!.querySelector('input')!;
  const filtered = new Promise((resolve) => {
    directory.addEventListener('iro-filter', resolve, {once: true});
  });
  input.value = query;
  input.dispatchEvent(new Event('input', {bubbles: true}));
  await filtered;
  await shown(directory);
};

/** Resolves when the content that an element waits for has come or failed, and is shown. */
export const settled = async (element: Element): Promise<void> => {
  await new Promise((resolve) => {
    for (const type of ['iro-load', 'iro-error']) {
      element.addEventListener(type, resolve, {once: true});
    }
  });
  await shown(element);
};
