import type {Meta} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect, waitFor} from 'storybook/test';
import type {IroSocialLinks} from '../src/elements/social-links/social-links.js';
import {listControls, renderElement, states, type Arguments, type Story} from './support.js';

const meta: Meta<Arguments> = {
  title: 'Elements/Social links',
  component: 'iro-social-links',
  render: renderElement('iro-social-links'),
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

const accounts = {
  content: {
    items: [
      {title: {en: 'Sample account', es: 'Cuenta de muestra'}, service: 'facebook'},
      {title: {en: 'Sample messages', es: 'Mensajes de muestra'}, service: 'twitter'},
      {
        title: {en: 'Sample messages in Spanish', es: 'Mensajes de muestra en español'},
        service: 'twitter',
        language: 'es',
      },
      {title: {en: 'Sample blog', es: 'Blog de muestra'}, kind: 'blog'},
      {title: {en: 'Sample photos', es: 'Fotos de muestra'}, service: 'flickr'},
      {title: {en: 'Sample page', es: 'Página de muestra'}},
    ].map((item, index) => ({...item, url: `https://example.org/${index + 1}`})),
  },
};

export const WithAddresses: Story = {args: accounts};
export const Icons: Story = {args: {...accounts, layout: 'compact'}};
export const SpanishFirst: Story = {...states.spanish, args: accounts};

/** What became of accounts. */
const became = {
  content: {
    items: [
      {title: {en: 'Active account', es: 'Cuenta activa'}, service: 'mastodon', activity: 'active'},
      {
        title: {en: 'Quiet account', es: 'Cuenta sin novedades'},
        service: 'youtube',
        activity: 'dormant',
      },
      {
        title: {en: 'Closed account', es: 'Cuenta cerrada'},
        service: 'instagram',
        activity: 'closed',
      },
      {
        title: {en: 'Renamed account', es: 'Cuenta con otro nombre'},
        service: 'twitter',
        formerName: {en: 'Sample name', es: 'Nombre de muestra'},
      },
      {
        title: {en: 'Sample blog', es: 'Blog de muestra'},
        kind: 'blog',
        feedUrl: 'https://example.org/feed',
      },
    ].map((item, index) => ({...item, url: `https://example.org/${index + 1}`})),
  },
};

export const StatesOfAccounts: Story = {args: became};
export const StatesOfAccountsInSpanish: Story = {...states.spanish, args: became};
export const StatesOfIcons: Story = {args: {...became, layout: 'compact'}};

const services =
  'facebook x instagram youtube linkedin flickr mastodon bluesky threads tiktok whatsapp telegram pinterest blog feed e-mail wiki mailing-list other';

const marks = {
  content: {
    items: services.split(' ').map((service) => ({
      title: service,
      service,
      url: `https://example.org/${service}`,
    })),
  },
};

export const Marks: Story = {args: {...marks, layout: 'grid'}};
export const MarksAlone: Story = {args: {...marks, layout: 'compact'}};

/** Attributes that only this element has. */
interface More {
  readonly monograms?: boolean;
  readonly posts?: number;
  readonly share?: string;
  readonly layout?: string;
  readonly content?: unknown;
}

const renderWith = (more: More) => (): TemplateResult =>
  html`<iro-social-links
    ?monograms=${more.monograms}
    posts=${more.posts ?? nothing}
    share=${more.share ?? nothing}
    layout=${more.layout ?? nothing}
    .content=${more.content}
  ></iro-social-links>`;

export const Monograms: Story = {render: renderWith({...marks, monograms: true, layout: 'grid'})};

const posts = {
  sections: [
    {
      title: {en: 'Sample feed', es: 'Canal de muestra'},
      items: ['2026-03-01', '2026-03-03', '2026-03-02', undefined].map((published, index) => ({
        kind: 'post',
        title: {en: `Sample post ${index + 1}`, es: `Publicación de muestra ${index + 1}`},
        url: `https://example.org/posts/${index + 1}`,
        author: 'A. B.',
        published,
      })),
    },
  ],
};

export const LatestPosts: Story = {render: renderWith({content: posts, posts: 3})};
export const LatestPostsInSpanish: Story = {...states.spanish, ...LatestPosts};
export const SharePage: Story = {render: renderWith({share: ''})};
export const SharePageInSpanish: Story = {...states.spanish, ...SharePage};
export const SharePageByIcons: Story = {render: renderWith({share: '', layout: 'compact'})};

export const ShareOnMastodon: Story = {
  render: renderWith({share: 'mastodon copy', ...became}),
  play: async ({canvasElement}) => {
    const element = canvasElement.querySelector<IroSocialLinks>('iro-social-links')!;
    const button = await waitFor(() => {
      const found = element.shadowRoot?.querySelector<HTMLElement>('[part~="mastodon"]');
      if (!found) throw new Error('The button is not there yet.');
      return found;
    });
    button.click();
    await expect(element.shadowRoot!.querySelector('[part="server"]')).toBeVisible();
  },
};

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
