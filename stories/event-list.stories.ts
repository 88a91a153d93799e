import type {Meta} from '@storybook/web-components-vite';
import {html, nothing} from 'lit';
import {listControls, states, type Arguments as Shared} from './support.js';
import type {StoryObj} from '@storybook/web-components-vite';
import '../src/embed/iro-event-list.js';

/** What the controls of a list of events set besides. */
interface Arguments extends Shared {
  readonly view?: string;
  readonly group?: string;
  readonly filters?: string;
  readonly place?: string;
  readonly attendance?: string;
  readonly past?: string;
}

type Story = StoryObj<Arguments>;

const day = 86_400_000;

/** A day so many days from now: a calendar opens at the present month. */
const fromNow = (days: number): string =>
  new Date(Date.now() + days * day).toISOString().slice(0, 10);

const sample = (id: string, start: number, more: object = {}) => ({
  id,
  title: {en: `Sample event ${id}`, es: `Evento de muestra ${id}`},
  description: {en: 'What the event is about.', es: 'De qué trata el evento.'},
  startDate: fromNow(start),
  ...more,
});

const place = {en: 'Sample place', es: 'Lugar de muestra'};

const events = {
  items: [
    sample('1', 1, {tags: ['workshop'], location: place, attendance: 'in-person'}),
    sample('2', 1, {tags: ['talk'], joinUrl: 'https://example.org/join', attendance: 'online'}),
    sample('3', 4, {endDate: fromNow(6), tags: ['workshop'], location: place, attendance: 'mixed'}),
    sample('4', 9, {url: 'https://example.org/4', status: 'cancelled'}),
    sample('5', 40, {tags: ['talk'], address: 'Calle de Muestra 1'}),
    sample('6', -20, {recordingUrl: 'https://example.org/recording'}),
    {id: '7', title: {en: 'Sample event without a date', es: 'Evento de muestra sin fecha'}},
  ],
};

const recurring = {
  items: [
    sample('1', 1, {recurrence: 'FREQ=WEEKLY'}),
    sample('2', 3, {recurrence: 'FREQ=MONTHLY;COUNT=6', location: place}),
  ],
};

const many = {
  items: Array.from({length: 200}, (_, index) => sample(`${index + 1}`, 1 + Math.floor(index / 3))),
};

const meta: Meta<Arguments> = {
  title: 'Elements/Event list',
  component: 'iro-event-list',
  render: (args) => html`<iro-event-list
    lang=${args.lang ?? nothing}
    src=${args.src ?? nothing}
    heading=${args.heading ?? nothing}
    heading-level=${args['heading-level'] ?? nothing}
    layout=${args.layout ?? nothing}
    section=${args.section ?? nothing}
    tag=${args.tag ?? nothing}
    ids=${args.ids ?? nothing}
    limit=${args.limit ?? nothing}
    view=${args.view ?? nothing}
    group=${args.group ?? nothing}
    filters=${args.filters ?? nothing}
    place=${args.place ?? nothing}
    attendance=${args.attendance ?? nothing}
    past=${args.past ?? nothing}
    .content=${args.content}
    ><ul>
      <li lang="en"><a href="https://www.ala.org/">American Library Association</a></li>
    </ul></iro-event-list
  >`,
  argTypes: {
    ...listControls,
    view: {control: {type: 'inline-radio'}, options: ['list', 'month']},
    group: {control: {type: 'inline-radio'}, options: ['none', 'day', 'week', 'month']},
    past: {control: {type: 'inline-radio'}, options: ['hide', 'show', 'only']},
    attendance: {control: {type: 'select'}, options: ['in-person', 'online', 'mixed']},
  },
};
export default meta;

const filters = 'tag place attendance past view';

export const Default: Story = {args: {content: events}};
export const Spanish: Story = {...states.spanish, args: {content: events, filters}};
export const Grid: Story = {args: {content: events, layout: 'grid'}};
export const Compact: Story = {args: {content: events, layout: 'compact'}};
export const ByDay: Story = {args: {content: events, group: 'day'}};
export const ByWeek: Story = {args: {content: events, group: 'week'}};
export const ByMonth: Story = {args: {content: events, group: 'month'}};
export const Filters: Story = {args: {content: events, filters}};
export const ShowMore: Story = {args: {content: events, limit: 2}};
export const Past: Story = {args: {content: events, past: 'only'}};
export const PastAndComing: Story = {args: {content: events, past: 'show'}};
export const Recurring: Story = {args: {content: recurring, limit: 8}};
export const Many: Story = {args: {content: many, group: 'month'}};
export const Month: Story = {args: {content: events, view: 'month', past: 'show'}};
export const MonthSpanish: Story = {
  ...states.spanish,
  args: {content: events, view: 'month', past: 'show', filters},
};
export const MonthRecurring: Story = {args: {content: recurring, view: 'month'}};
export const MonthNarrow: Story = {
  ...states.narrow,
  name: 'Month on 320 px',
  args: {content: events, view: 'month', past: 'show'},
};
export const EmptyMonth: Story = {
  args: {content: {items: [sample('1', 80), sample('2', -80)]}, view: 'month', past: 'show'},
};
export const NoComingEvents: Story = {args: {content: {items: [sample('1', -80)]}}};

export const Loading: Story = states.loading;
export const Ready: Story = states.ready;
export const SeveralSources: Story = {
  ...states.severalSources,
  args: {...states.severalSources.args, past: 'show'},
};
export const Empty: Story = states.empty;
export const Unreachable: Story = states.unreachable;
export const Stale: Story = states.stale;
export const OneLanguage: Story = states.oneLanguage;
export const LongWords: Story = states.longWords;
export const RightToLeft: Story = states.rightToLeft;
export const LargeText: Story = {...states.largeText, args: {content: events, view: 'month'}};
export const NarrowLongWords: Story = states.narrowLongWords;
