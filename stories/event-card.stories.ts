import type {Meta} from '@storybook/web-components-vite';
import {comingDay} from './samples.js';
import {controls, renderElement, states, type Arguments, type Story} from './support.js';

const meta: Meta<Arguments> = {
  title: 'Elements/Event card',
  component: 'iro-event-card',
  render: renderElement('iro-event-card'),
  argTypes: controls,
};
export default meta;

export const Default: Story = {};
export const Spanish: Story = states.spanish;
export const Grid: Story = states.grid;
export const Compact: Story = states.compact;
export const OwnHeading: Story = states.ownHeading;
export const HiddenHeading: Story = states.hiddenHeading;
export const HeadingLevel3: Story = states.headingLevel3;

const sampleEvent = (more: object): Story => ({
  args: {
    item: 'sample',
    content: {
      items: [
        {
          id: 'sample',
          title: {en: 'Sample event', es: 'Evento de muestra'},
          description: {en: 'What the event is about.', es: 'De qué trata el evento.'},
          ...more,
        },
      ],
    },
  },
});

export const Past: Story = {args: {item: 'ala-fil-free-pass'}};
export const Upcoming: Story = sampleEvent({
  startDate: comingDay('05-07'),
  endDate: comingDay('05-09'),
});
export const AcrossMonths: Story = sampleEvent({
  startDate: comingDay('05-30'),
  endDate: comingDay('06-02'),
});
export const SingleDay: Story = sampleEvent({startDate: comingDay('05-07')});
export const Timed: Story = sampleEvent({
  startDate: comingDay('05-07T15:00:00Z'),
  endDate: comingDay('05-07T16:30:00Z'),
});
export const WithPlaceAndAddress: Story = sampleEvent({
  startDate: comingDay('05-07'),
  endDate: comingDay('05-09'),
  location: {en: 'Sample place', es: 'Lugar de muestra'},
  url: 'https://example.org/',
});
export const WithoutDate: Story = sampleEvent({});
export const UnknownItem: Story = {args: {item: 'nothing-of-that-name'}};

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
