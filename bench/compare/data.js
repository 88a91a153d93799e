/** What all contestants are given: items and events, the same in each run. */

const words =
  `library archive catalog museum reading literacy shelf index record journal volume atlas manuscript
  exhibit lecture workshop seminar network partner region country language translation education
  policy access rights privacy heritage memory digital metadata repository licence budget grant award
  volunteer mentor student teacher children family senior rural mobile bookshop publisher author poetry
  novel biography history science medicine climate energy water nutrition housing justice election
  census map photograph film music dance theatre craft textile garden forest ocean river mountain
  village harbour bridge railway airport passport border calendar newsletter podcast webinar
  survey report statistics standard vocabulary thesaurus ontology subject genre format preservation
  conservation binding paper parchment ink printing typography zoology botany geology`
    .split(/\s+/)
    .concat(['educación', 'niñez', 'información', 'préstamo', 'colección', 'bibliografía']);

/** Numbers from 0 to 1 that look random, the same for the same seed (mulberry32). */
const randomNumbers = (seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
};

/** A word of few items, and of one of the first twenty. */
const rareWord = (index) => (index % 317 === 13 ? ' papyrus' : '');

const capitalise = (text) => text[0].toUpperCase() + text.slice(1);

/** The first words are the frequent ones, as in any language. */
const writeWords = (random, count) =>
  Array.from({length: count}, () => words[Math.floor(random() ** 2 * words.length)]).join(' ');

/** Items with a title, a description and an address; titles end in a number of their own. */
export const makeItems = (count) => {
  const random = randomNumbers(1);
  return Array.from({length: count}, (_, index) => ({
    id: `item-${index}`,
    title: `${capitalise(writeWords(random, 4))}${rareWord(index)} ${index + 1}`,
    description: `${capitalise(writeWords(random, 12))}.`,
    url: `https://example.org/${index + 1}`,
  }));
};

/**
 * What a reader types: a word of every third item and one of every three-hundredth. No other word has
 * them in it, so that those who look for words and those who look for letters find the same.
 */
export const queries = ['museum', 'papyrus'];

/** How many items have a word in what is shown of them. */
export const countMatches = (items, word) =>
  items.filter(({title, description}) => `${title} ${description}`.toLowerCase().includes(word))
    .length;

const hour = 3_600_000;

/** Events of two hours each, far enough ahead to be coming whenever this runs. */
export const makeEvents = (count) => {
  const random = randomNumbers(2);
  return Array.from({length: count}, (_, index) => {
    const start = Date.UTC(2040, 0, 1, 9) + index * 30 * hour;
    return {
      id: `event-${index}`,
      title: `${capitalise(writeWords(random, 4))} ${index + 1}`,
      description: `${capitalise(writeWords(random, 12))}.`,
      url: `https://example.org/events/${index + 1}`,
      location: `Room ${(index % 9) + 1}`,
      startDate: new Date(start).toISOString(),
      endDate: new Date(start + 2 * hour).toISOString(),
    };
  });
};

const dates = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeStyle: 'short'});

/** When an event takes place, for contestants that are given words. */
export const writeDates = ({startDate, endDate}) =>
  dates.formatRange(new Date(startDate), new Date(endDate));

const compact = (date) => date.replace(/[-:]|\.\d+/g, '');

/** The same events as a calendar; every tenth takes place weekly. */
export const writeCalendar = (events) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//example.org//bench//EN',
    ...events.flatMap((event, index) => [
      'BEGIN:VEVENT',
      `UID:${event.id}@example.org`,
      'DTSTAMP:20270101T000000Z',
      `DTSTART:${compact(event.startDate)}`,
      `DTEND:${compact(event.endDate)}`,
      ...(index % 10 === 9 ? ['RRULE:FREQ=WEEKLY;COUNT=12'] : []),
      `SUMMARY:${event.title}`,
      `DESCRIPTION:${event.description}`,
      `LOCATION:${event.location}`,
      `URL:${event.url}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n');
