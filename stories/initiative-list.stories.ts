import type {Meta} from '@storybook/web-components-vite';
import {manyItems} from './samples.js';
import {listControls, renderElement, states, type Arguments, type Story} from './support.js';

const meta: Meta<Arguments> = {
  title: 'Elements/Initiative list',
  component: 'iro-initiative-list',
  render: renderElement('iro-initiative-list'),
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
