import type {ArgTypes, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {html as staticHtml, unsafeStatic} from 'lit/static-html.js';
import {expect} from 'storybook/test';
import type {IroElement} from '../src/elements/shared/iro-element.js';
import {addresses, answerInPlaceOfServers} from './answers.js';
import {longWords, noItems, oneLanguage, rightToLeft} from './samples.js';

/** What the controls of a story set; names are those of the attributes, but for `content`. */
export interface Arguments {
  readonly lang?: string;
  readonly src?: string;
  readonly content?: unknown;
  readonly heading?: string;
  readonly 'heading-level'?: number;
  readonly layout?: string;
  readonly section?: string;
  readonly tag?: string;
  readonly ids?: string;
  readonly limit?: number;
  readonly item?: string;
  readonly refresh?: number;
}

export type Story = StoryObj<Arguments>;

type Play = NonNullable<Story['play']>;
type PlayContext = Pick<Parameters<Play>[0], 'canvasElement'>;

/** Links inside the tag, which stay on view where content does not come. */
const fallback = html`<ul>
  <li lang="en"><a href="https://www.ala.org/">American Library Association</a></li>
  <li lang="en"><a href="https://www.ala.org/news/ala-message-book-iro">ALA Message Book - IRO</a></li>
</ul>`;

/** The template of an element for the arguments of a story. */
export const renderElement =
  (tag: string) =>
  (args: Arguments): TemplateResult =>
    staticHtml`<${unsafeStatic(tag)}
      lang=${args.lang ?? nothing}
      src=${args.src ?? nothing}
      heading=${args.heading ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      layout=${args.layout ?? nothing}
      section=${args.section ?? nothing}
      tag=${args.tag ?? nothing}
      ids=${args.ids ?? nothing}
      limit=${args.limit ?? nothing}
      item=${args.item ?? nothing}
      refresh=${args.refresh ?? nothing}
      .content=${args.content}
      >${fallback}</${unsafeStatic(tag)}>`;

/** Controls for what the manifest says too little of. */
export const controls: Partial<ArgTypes<Arguments>> = {
  lang: {control: {type: 'select'}, options: ['en', 'es', 'es-MX', 'es-PR']},
  layout: {control: {type: 'inline-radio'}, options: ['list', 'grid', 'compact']},
  'heading-level': {control: {type: 'number', min: 2, max: 6}},
  refresh: {control: {type: 'number', min: 0}},
  content: {control: {type: 'object'}},
};

/** The same, for elements that show many items. */
export const listControls: Partial<ArgTypes<Arguments>> = {
  ...controls,
  limit: {control: {type: 'number', min: 0}},
};

const part = (element: Element, name: string): HTMLElement | null =>
  element.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`) ?? null;

/** The element of the story on view, once it shows what it has. */
const shownElement = async ({canvasElement}: PlayContext): Promise<IroElement> => {
  const element = [...canvasElement.querySelectorAll('*')].find(({localName}) =>
    localName.startsWith('iro-'),
  ) as IroElement;
  await customElements.whenDefined(element.localName);
  await element.updateComplete;
  return element;
};

/** Waits until the element has what it asked for, or has failed to get it. */
const settledElement = async (context: PlayContext): Promise<IroElement> => {
  const element = await shownElement(context);
  if (part(element, 'content')?.ariaBusy !== 'false') {
    await new Promise((resolve) => {
      for (const outcome of ['iro-load', 'iro-error']) {
        element.addEventListener(outcome, resolve, {once: true});
      }
    });
  }
  await element.updateComplete;
  return element;
};

const expectContent = async (element: Element, present: boolean): Promise<void> => {
  await expect(Boolean(part(element, 'section-content')), 'content on view').toBe(present);
};

const expectFailure = async (element: Element): Promise<void> => {
  await expect(part(element, 'status')).not.toBeEmptyDOMElement();
  await expect(part(element, 'retry')).toBeVisible();
};

const failing = (src: string): Story => ({
  args: {src},
  beforeEach: answerInPlaceOfServers,
  play: async (context) => {
    const element = await settledElement(context);
    await expectFailure(element);
    await expectContent(element, false);
  },
});

const showing = (content: unknown): Story => ({
  args: {content},
  play: async (context) => {
    await settledElement(context);
  },
});

/** A story that wraps the element in a box of .storybook/preview.css. */
const inBox = (name: string, box: 'large-text' | 'narrow'): Story => ({
  name,
  decorators: [(story) => html`<div class=${box}>${story()}</div>`],
});

/** The stories that every element has. */
export const states = {
  spanish: {globals: {language: 'es'}, tags: ['es']},
  grid: {args: {layout: 'grid'}},
  compact: {args: {layout: 'compact'}},
  ownHeading: {args: {heading: 'IRO'}},
  hiddenHeading: {args: {heading: ''}},
  headingLevel3: {name: 'Heading of level 3', args: {'heading-level': 3}},
  loading: {
    args: {src: addresses.never},
    beforeEach: answerInPlaceOfServers,
    play: async (context) => {
      const element = await shownElement(context);
      await expect(part(element, 'content')).toHaveAttribute('aria-busy', 'true');
      await expect(part(element, 'status')).not.toBeEmptyDOMElement();
    },
  },
  ready: {
    args: {src: addresses.good},
    beforeEach: answerInPlaceOfServers,
    play: async (context) => {
      await expectContent(await settledElement(context), true);
    },
  },
  severalSources: {
    args: {src: `iro:content ${addresses.good}`},
    beforeEach: answerInPlaceOfServers,
    play: async (context) => {
      const element = await settledElement(context);
      await expectContent(element, true);
      await expect(part(element, 'source')).toBeVisible();
    },
  },
  partlyLoaded: {
    args: {src: `iro:content ${addresses.missing}`},
    beforeEach: answerInPlaceOfServers,
    play: async (context) => {
      const element = await settledElement(context);
      await expectFailure(element);
      await expectContent(element, true);
    },
  },
  empty: {
    args: {content: noItems},
    play: async (context) => {
      await expect(part(await settledElement(context), 'empty')).toBeVisible();
    },
  },
  unreachable: {...failing(addresses.unreachable), name: 'Failed: unreachable'},
  httpError: {...failing(addresses.brokenServer), name: 'Failed: HTTP error'},
  unreadable: {...failing(addresses.unreadable), name: 'Failed: unreadable'},
  tooLarge: {...failing(addresses.tooLarge), name: 'Failed: too large'},
  notFound: {...failing('#nothing-of-that-name'), name: 'Failed: not found in the page'},
  stale: {
    args: {src: addresses.goodOnce},
    beforeEach: answerInPlaceOfServers,
    play: async (context) => {
      const element = await settledElement(context);
      await element.reload();
      await expectFailure(element);
      await expectContent(element, true);
    },
  },
  oneLanguage: {...showing(oneLanguage), name: 'Content of one language'},
  longWords: showing(longWords),
  rightToLeft: {...showing(rightToLeft), name: 'Text from right to left'},
  largeText: inBox('Text of 200 %', 'large-text'),
  narrow: inBox('Page of 320 px', 'narrow'),
  narrowLongWords: {...showing(longWords), ...inBox('Long words on 320 px', 'narrow')},
} satisfies Record<string, Story>;

/** Types into the search field as a reader does. */
export const search =
  (query: string, expected: 'results' | 'no results'): Play =>
  async (context) => {
    const element = await settledElement(context);
    const input = part(element, 'input') as HTMLInputElement;
    const filtered = new Promise<CustomEvent<{count: number}>>((resolve) => {
      element.addEventListener('iro-filter', resolve, {once: true});
    });
    input.value = query;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    const {detail} = await filtered;
    await element.updateComplete;
    await expect(detail.count > 0).toBe(expected === 'results');
    await expect(part(element, 'count')).not.toBeEmptyDOMElement();
  };
