import type {Meta} from '@storybook/web-components-vite';
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
