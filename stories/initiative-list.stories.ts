import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {expect} from 'storybook/test';
import '../src/embed/iro-initiative-list.js';
import {comingDay, manyItems} from './samples.js';
import {listControls, states, type Arguments as Shared} from './support.js';

/** What the controls of a list of initiatives set besides. */
interface Arguments extends Shared {
  readonly filters?: string;
  readonly featured?: string;
  readonly images?: boolean;
  readonly more?: boolean;
}

type Story = StoryObj<Arguments>;

const sample = (id: string, more: object = {}) => ({
  id,
  kind: 'initiative',
  title: {en: `Sample initiative ${id}`, es: `Iniciativa de muestra ${id}`},
  description: {en: 'What the initiative is about.', es: 'De qué trata la iniciativa.'},
  url: `https://example.org/${id}`,
  ...more,
});

/** A picture that comes with the stories. */
const picture = {
  image: new URL('favicon.svg', document.baseURI).href,
  imageDescription: {en: 'Shelves with books', es: 'Estantes con libros'},
};

const caribbean = {en: 'Caribbean', es: 'Caribe'};
const asia = {en: 'Asia', es: 'Asia'};

const everyStatus = {
  items: [
    sample('1'),
    sample('2', {activity: 'active'}),
    sample('3', {kind: 'call', deadline: comingDay('05-07'), region: caribbean}),
    sample('4', {kind: 'call', registrationOpens: comingDay('05-07'), region: asia}),
    sample('5', {kind: 'call', deadline: '2020-05-07', region: asia}),
    sample('6', {deadline: '2020-05-07', endDate: comingDay('12-01')}),
    sample('7', {endDate: '2020-05-07'}),
    sample('8', {archived: true}),
  ],
};

const nested = {
  items: [
    sample('1', {featured: true}),
    sample('2', {kind: 'project', parent: '1', deadline: comingDay('05-07')}),
    sample('3', {kind: 'project', parent: '1'}),
    sample('4', {kind: 'project', parent: '3', archived: true}),
    sample('5'),
  ],
};

const withEvents = {
  sections: [
    {id: 'initiatives', items: [sample('1', {related: ['event-1', 'event-2']}), sample('2')]},
    {
      id: 'events',
      items: [
        {...sample('event-1', {kind: 'event'}), startDate: comingDay('05-07')},
        {
          ...sample('event-2', {kind: 'event', status: 'cancelled'}),
          startDate: comingDay('06-01'),
        },
      ],
    },
  ],
};

const pictured = {
  items: [sample('1', {...picture, featured: true}), sample('2', picture), sample('3')],
};

/** What a shadow tree holds, as soon as it does. */
const foundIn = <Found extends Element>(
  element: Element,
  find: (root: ShadowRoot) => Found | null,
): Promise<Found> =>
  new Promise((resolve) => {
    const root = element.shadowRoot!;
    const look = () => {
      const found = find(root);
      if (!found) return;
      observer.disconnect();
      resolve(found);
    };
    const observer = new MutationObserver(look);
    observer.observe(root, {childList: true, subtree: true});
    look();
  });

const meta: Meta<Arguments> = {
  title: 'Elements/Initiative list',
  component: 'iro-initiative-list',
  render: (args) => html`<iro-initiative-list
    lang=${args.lang ?? nothing}
    src=${args.src ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    layout=${args.layout ?? nothing}
    section=${args.section ?? nothing}
    tag=${args.tag ?? nothing}
    ids=${args.ids ?? nothing}
    limit=${args.limit ?? nothing}
    refresh=${args.refresh ?? nothing}
    filters=${args.filters ?? nothing}
    featured=${args.featured ?? nothing}
    ?images=${args.images}
    ?more=${args.more}
    .content=${args.content}
    ><ul>
      <li lang="en"><a href="https://www.ala.org/">American Library Association</a></li>
    </ul></iro-initiative-list
  >`,
  argTypes: listControls,
};
export default meta;

export const Default: Story = {};
export const Spanish: Story = states.spanish;
export const Grid: Story = states.grid;
export const Compact: Story = states.compact;
export const OwnHeading: Story = states.ownHeading;
export const HiddenHeading: Story = states.hiddenHeading;
export const HeadingLevel3: Story = states.headingLevel3;

export const SeveralSections: Story = {args: {section: 'initiatives events oversight-groups'}};
export const Limited: Story = {args: {limit: 2}};
export const ManyItems: Story = {args: {content: manyItems}};
export const ManyItemsInGrid: Story = {args: {content: manyItems, layout: 'grid'}};

export const EveryStatus: Story = {args: {content: everyStatus}};
export const EveryStatusInSpanish: Story = {...EveryStatus, ...states.spanish};
export const EveryStatusInGrid: Story = {args: {content: everyStatus, layout: 'grid'}};
export const EveryStatusCompact: Story = {args: {content: everyStatus, layout: 'compact'}};
export const Filters: Story = {args: {content: everyStatus, filters: 'kind region status'}};
export const FiltersInSpanish: Story = {...Filters, ...states.spanish};
export const NothingLeft: Story = {
  args: Filters.args!,
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('iro-initiative-list')!;
    const select = await foundIn(element, (root) => root.querySelector<HTMLSelectElement>('#kind'));
    select.value = 'call';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const status = element.shadowRoot!.querySelector<HTMLSelectElement>('#status')!;
    status.value = 'archived';
    status.dispatchEvent(new Event('change'));
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelector('[part="clear"]')).toBeVisible();
  },
};
export const ShowMore: Story = {args: {content: manyItems, limit: 10, more: true}};
export const ShowMoreInSpanish: Story = {...ShowMore, ...states.spanish};
export const ProjectsAndFeatured: Story = {args: {content: nested}};
export const FeaturedInGrid: Story = {args: {content: nested, layout: 'grid'}};
export const RelatedEvents: Story = {args: {content: withEvents, section: 'initiatives'}};
export const Pictures: Story = {args: {content: pictured, images: true}};
export const PicturesThatDoNotCome: Story = {
  args: Pictures.args!,
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector('iro-initiative-list')!;
    await foundIn(element, (root) => root.querySelector('img'));
    for (const image of element.shadowRoot!.querySelectorAll('img')) {
      image.dispatchEvent(new Event('error'));
    }
    await element.updateComplete;
    await expect(element.shadowRoot!.querySelector('[part="image-description"]')).toBeVisible();
  },
};
export const PicturesInGrid: Story = {args: {content: pictured, images: true, layout: 'grid'}};
export const PicturesNotAskedFor: Story = {args: {content: pictured}};

export const Loading: Story = states.loading;
export const Ready: Story = states.ready;
export const SeveralSources: Story = states.severalSources;
export const PartlyLoaded: Story = states.partlyLoaded;
export const Empty: Story = states.empty;
export const Unreachable: Story = states.unreachable;
export const HttpError: Story = states.httpError;
export const Unreadable: Story = states.unreadable;
export const TooLarge: Story = states.tooLarge;
export const NotFound: Story = states.notFound;
export const Stale: Story = states.stale;
export const OneLanguage: Story = states.oneLanguage;
export const LongWords: Story = states.longWords;
export const RightToLeft: Story = states.rightToLeft;
export const LargeText: Story = states.largeText;
export const Narrow: Story = states.narrow;
export const NarrowLongWords: Story = states.narrowLongWords;
