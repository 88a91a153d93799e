import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import '../src/embed/iro-event-card.js';
import {comingDay, daysFromNow, hoursFromNow} from './samples.js';
import {controls, renderElement, states, type Arguments as Shared} from './support.js';

/** What the controls of an event card set besides. */
interface Arguments extends Shared {
  readonly actions?: string;
  readonly alarm?: number;
  readonly 'json-ld'?: boolean;
  readonly past?: string;
}

type Story = StoryObj<Arguments>;

const meta: Meta<Arguments> = {
  title: 'Elements/Event card',
  component: 'iro-event-card',
  render: renderElement('iro-event-card'),
  argTypes: {
    ...controls,
    past: {control: {type: 'inline-radio'}, options: ['hide', 'show', 'only']},
    alarm: {control: {type: 'number', min: 0}},
    'json-ld': {control: {type: 'boolean'}},
  },
};
export default meta;

export const Default: Story = {};
export const Spanish: Story = states.spanish;
export const Grid: Story = states.grid;
export const Compact: Story = states.compact;
export const OwnHeading: Story = states.ownHeading;
export const HiddenHeading: Story = states.hiddenHeading;
export const HeadingLevel3: Story = states.headingLevel3;

const items = (more: object) => ({
  items: [
    {
      id: 'sample',
      title: {en: 'Sample event', es: 'Evento de muestra'},
      description: {en: 'What the event is about.', es: 'De qué trata el evento.'},
      ...more,
    },
  ],
});

const sampleEvent = (more: object, args: Partial<Arguments> = {}): Story => ({
  args: {item: 'sample', content: items(more), ...args},
});

const inSpanish = (story: Story): Story => ({...story, args: {...story.args, lang: 'es'}});

/** With the attributes that only event cards have. */
const withAttributes = (story: Story): Story => ({
  ...story,
  render: ({lang, actions, alarm, past, item, content, ...args}) =>
    html`<iro-event-card
      lang=${lang ?? nothing}
      item=${item ?? nothing}
      actions=${actions ?? nothing}
      alarm=${alarm ?? nothing}
      past=${past ?? nothing}
      ?json-ld=${args['json-ld']}
      .content=${content}
    ></iro-event-card>`,
});

const place = {en: 'Sample place', es: 'Lugar de muestra'};
const address = 'Calle de Muestra 123, Colonia Ejemplo';
const mapUrl = 'https://example.org/map';
const joinUrl = 'https://example.org/join';
const registrationUrl = 'https://example.org/register';
const organizer = {en: 'Sample library', es: 'Biblioteca de muestra'};

/** All that there may be to say of an event to come. */
const full = {
  url: 'https://example.org/event',
  startDate: `${daysFromNow(10)}T18:00`,
  endDate: `${daysFromNow(10)}T19:30`,
  timeZone: 'America/Mexico_City',
  location: place,
  address,
  mapUrl,
  joinUrl,
  organizer,
  registrationUrl,
  registrationCloses: daysFromNow(8),
};

export const Past: Story = {args: {item: 'ala-fil-free-pass'}};
export const Full: Story = sampleEvent(full);
export const FullSpanish: Story = inSpanish(Full);
export const FullCompact: Story = sampleEvent(full, {layout: 'compact'});
export const Upcoming: Story = sampleEvent({
  startDate: comingDay('05-07'),
  endDate: comingDay('05-09'),
});
export const UpcomingSpanish: Story = inSpanish(Upcoming);
export const AcrossMonths: Story = sampleEvent({
  startDate: comingDay('05-30'),
  endDate: comingDay('06-02'),
});
export const SingleDay: Story = sampleEvent({startDate: comingDay('05-07')});
export const Timed: Story = sampleEvent({
  startDate: comingDay('05-07T15:00:00Z'),
  endDate: comingDay('05-07T16:30:00Z'),
});
export const AnotherTimeZone: Story = sampleEvent({
  startDate: comingDay('05-07T09:00'),
  endDate: comingDay('05-07T10:30'),
  timeZone: 'Pacific/Auckland',
});
export const AnotherTimeZoneSpanish: Story = inSpanish(AnotherTimeZone);

export const Tomorrow: Story = sampleEvent({startDate: daysFromNow(1)});
export const HappeningNow: Story = sampleEvent({
  startDate: hoursFromNow(-1),
  endDate: hoursFromNow(2),
});
export const HappeningNowSpanish: Story = inSpanish(HappeningNow);

const withStatus = (status: string): Story =>
  sampleEvent({startDate: daysFromNow(3), location: place, joinUrl, status});

export const Cancelled: Story = withStatus('cancelled');
export const CancelledSpanish: Story = inSpanish(Cancelled);
export const Postponed: Story = withStatus('postponed');
export const PostponedSpanish: Story = inSpanish(Postponed);
export const Rescheduled: Story = withStatus('rescheduled');
export const RescheduledSpanish: Story = inSpanish(Rescheduled);
export const MovedOnline: Story = withStatus('moved-online');
export const MovedOnlineSpanish: Story = inSpanish(MovedOnline);
export const SoldOut: Story = withStatus('sold-out');
export const SoldOutSpanish: Story = inSpanish(SoldOut);

export const WithPlaceAndAddress: Story = sampleEvent({
  startDate: comingDay('05-07'),
  location: place,
  address,
  mapUrl,
  url: 'https://example.org/',
});
export const InPerson: Story = sampleEvent({
  startDate: comingDay('05-07'),
  attendance: 'in-person',
  location: place,
});
export const Online: Story = sampleEvent({startDate: comingDay('05-07'), joinUrl});
export const OnlineSpanish: Story = inSpanish(Online);
export const InPersonAndOnline: Story = sampleEvent({
  startDate: comingDay('05-07'),
  location: place,
  joinUrl,
});

export const RegistrationOpens: Story = sampleEvent({
  startDate: daysFromNow(40),
  registrationOpens: daysFromNow(5),
  registrationCloses: daysFromNow(30),
  registrationUrl,
});
export const RegistrationOpen: Story = sampleEvent({
  startDate: daysFromNow(40),
  registrationOpens: daysFromNow(-5),
  registrationCloses: daysFromNow(30),
  registrationUrl,
});
export const RegistrationOpenSpanish: Story = inSpanish(RegistrationOpen);
export const RegistrationClosed: Story = sampleEvent({
  startDate: daysFromNow(5),
  registrationCloses: daysFromNow(-3),
  registrationUrl,
});
export const CallForNominations: Story = sampleEvent({
  nominationsClose: daysFromNow(20),
  deadline: daysFromNow(30),
  organizer,
});
export const CallForNominationsSpanish: Story = inSpanish(CallForNominations);

export const Outcomes: Story = sampleEvent({
  startDate: daysFromNow(-10),
  recordingUrl: 'https://example.org/recording',
  reportUrl: 'https://example.org/report',
  photosUrl: 'https://example.org/photos',
  resolutionUrl: 'https://example.org/resolution',
});
export const OutcomesSpanish: Story = inSpanish(Outcomes);

export const Recurring: Story = sampleEvent({
  startDate: `${daysFromNow(-30)}T17:00`,
  endDate: `${daysFromNow(-30)}T18:00`,
  recurrence: 'FREQ=WEEKLY;INTERVAL=2',
});
export const RecurringSpanish: Story = inSpanish(Recurring);

export const WithoutActions: Story = withAttributes(sampleEvent(full, {actions: ''}));
export const CalendarOnly: Story = withAttributes(
  sampleEvent(full, {actions: 'calendar', alarm: 30}),
);
export const HiddenWhenPast: Story = withAttributes(
  sampleEvent({startDate: daysFromNow(-10)}, {past: 'hide'}),
);
export const StructuredData: Story = withAttributes(sampleEvent(full, {'json-ld': true}));

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
