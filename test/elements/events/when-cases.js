/**
 * What the date and time of an event is in words. Engines have their words from different releases
 * of CLDR: where a text is a list, it must be one of them. Runs in browsers, and in Node with the
 * machine set to several zones.
 */

/** The 1st of January 2021, before all of them. */
export const now = Date.UTC(2021, 0, 1);

const at = (startDate, endDate, timeZone) => ({startDate, endDate, timeZone});

/** Both ways to write it: CLDR 42 put a space into it for some regions. */
const noon = (text) => [text, text.replaceAll('.m.', '. m.')];

/** As many engines write it for Mexico, and as those of CLDR 46 do, with 24 hours. */
const mexican = (text, hours) => [text, hours];

const auckland = at('2030-05-08T09:00', '2030-05-08T10:30', 'Pacific/Auckland');
const newYork = at('2030-05-07T16:00', '2030-05-07T17:30', 'America/New_York');
const overnight = at('2030-05-07T22:00', '2030-05-08T02:00', 'America/New_York');
const evening = at('2030-05-07T19:00', '2030-05-08T00:00', 'Europe/Madrid');
const congress = at('2030-05-07T19:00', '2030-05-09T12:00', 'America/New_York');
const newYear = at('2030-12-30T19:00', '2031-01-02T12:00', 'Pacific/Auckland');
const offset = at('2030-05-07T19:00+05:30');
const overlap = at('2030-11-03T01:30-04:00', '2030-11-03T01:30-05:00', 'America/New_York');

/** @type {import('./when-cases.js').WhenCase[]} */
export const whenCases = [
  // the event's zone and the reader's on both sides of the date line
  [
    'en',
    auckland,
    'Pacific/Honolulu',
    'Wednesday, May 8, 2030, 9:00 – 10:30 AM (Auckland time)',
    'Your time (Honolulu): Tuesday, May 7, 2030, 11:00 AM – 12:30 PM',
  ],
  [
    'en',
    auckland,
    'Pacific/Pago_Pago',
    'Wednesday, May 8, 2030, 9:00 – 10:30 AM (Auckland time)',
    'Your time (Pago Pago): Tuesday, May 7, 2030, 10:00 – 11:30 AM',
  ],
  [
    'en',
    auckland,
    'Pacific/Kiritimati',
    'Wednesday, May 8, 2030, 9:00 – 10:30 AM (Auckland time)',
    'Your time (Kiritimati): Wednesday, May 8, 2030, 11:00 AM – 12:30 PM',
  ],
  [
    'en',
    at('2030-05-08T00:30', '2030-05-08T01:30', 'Pacific/Kiritimati'),
    'Pacific/Pago_Pago',
    'Wednesday, May 8, 2030, 12:30 – 1:30 AM (Kiritimati time)',
    'Your time (Pago Pago): Monday, May 6, 2030 at 11:30 PM – Tuesday 12:30 AM',
  ],
  [
    'es',
    auckland,
    'Pacific/Honolulu',
    noon('miércoles, 8 de mayo de 2030, 9:00–10:30 a.m. (hora de Auckland)'),
    noon('Su hora (Honolulu): martes, 7 de mayo de 2030, 11:00 a.m. – 12:30 p.m.'),
  ],
  [
    'ar',
    auckland,
    'Pacific/Honolulu',
    [
      'الأربعاء، 8 مايو 2030، 9:00–10:30 ص (Auckland time)',
      'الأربعاء، ٨ مايو ٢٠٣٠، ٩:٠٠–١٠:٣٠ ص (Auckland time)',
    ],
    [
      'Your time (Honolulu): الثلاثاء، 7 مايو 2030، 11:00 ص – 12:30 م',
      'Your time (Honolulu): الثلاثاء، ٧ مايو ٢٠٣٠، ١١:٠٠ ص – ١٢:٣٠ م',
    ],
  ],

  // the same event to readers elsewhere
  ['en', newYork, 'America/New_York', 'Tuesday, May 7, 2030, 4:00 – 5:30 PM'],
  ['en', newYork, 'America/Toronto', 'Tuesday, May 7, 2030, 4:00 – 5:30 PM (New York time)'],
  [
    'en',
    newYork,
    'Europe/Madrid',
    'Tuesday, May 7, 2030, 4:00 – 5:30 PM (New York time)',
    'Your time (Madrid): Tuesday, May 7, 2030, 10:00 – 11:30 PM',
  ],
  [
    'en',
    newYork,
    'Asia/Kathmandu',
    'Tuesday, May 7, 2030, 4:00 – 5:30 PM (New York time)',
    'Your time (Kathmandu): Wednesday, May 8, 2030, 1:45 – 3:15 AM',
  ],
  [
    'en',
    newYork,
    'Australia/Lord_Howe',
    'Tuesday, May 7, 2030, 4:00 – 5:30 PM (New York time)',
    'Your time (Lord Howe): Wednesday, May 8, 2030, 6:30 – 8:00 AM',
  ],
  [
    'en',
    newYork,
    'UTC',
    'Tuesday, May 7, 2030, 4:00 – 5:30 PM (New York time)',
    'Your time (UTC): Tuesday, May 7, 2030, 8:00 – 9:30 PM',
  ],
  [
    'es',
    newYork,
    'Europe/Madrid',
    noon('martes, 7 de mayo de 2030, 4:00–5:30 p.m. (hora de Nueva York)'),
    noon('Su hora (Madrid): martes, 7 de mayo de 2030, 10:00–11:30 p.m.'),
  ],
  [
    'es-US',
    newYork,
    'Asia/Kathmandu',
    noon('martes, 7 de mayo de 2030, 4:00–5:30 p.m. (hora de Nueva York)'),
    noon('Su hora (Katmandú): miércoles, 8 de mayo de 2030, 1:45–3:15 a.m.'),
  ],
  [
    'es-MX',
    newYork,
    'UTC',
    mexican(
      'martes, 7 de mayo de 2030, 4:00–5:30 p.m. (hora de Nueva York)',
      'martes, 7 de mayo de 2030 16:00–17:30 (hora de Nueva York)',
    ),
    mexican(
      'Su hora (UTC): martes, 7 de mayo de 2030, 8:00–9:30 p.m.',
      'Su hora (UTC): martes, 7 de mayo de 2030 20:00–21:30',
    ),
  ],
  [
    'es-PR',
    newYork,
    'America/New_York',
    ['martes, 7 de mayo de 2030, 4:00 – 5:30 p. m.', 'martes, 7 de mayo de 2030 4:00 – 5:30 p. m.'],
  ],
  ['en-GB', newYork, 'America/New_York', 'Tuesday, 7 May 2030, 16:00–17:30'],

  // one takes part in an online event by the clock at hand
  [
    'en',
    newYork,
    'Europe/Madrid',
    'Tuesday, May 7, 2030, 10:00 – 11:30 PM (Madrid time)',
    'Local time (New York): Tuesday, May 7, 2030, 4:00 – 5:30 PM',
    'online',
  ],
  [
    'en',
    newYork,
    'Europe/Madrid',
    'Tuesday, May 7, 2030, 4:00 – 5:30 PM (New York time)',
    'Your time (Madrid): Tuesday, May 7, 2030, 10:00 – 11:30 PM',
    'mixed',
  ],
  ['en', newYork, 'America/New_York', 'Tuesday, May 7, 2030, 4:00 – 5:30 PM', undefined, 'online'],
  [
    'es',
    newYork,
    'Europe/Madrid',
    noon('martes, 7 de mayo de 2030, 10:00–11:30 p.m. (hora de Madrid)'),
    noon('Hora local (Nueva York): martes, 7 de mayo de 2030, 4:00–5:30 p.m.'),
    'online',
  ],
  [
    'en',
    offset,
    'America/New_York',
    'Tuesday, May 7, 2030 at 9:30 AM (New York time)',
    'Local time (UTC+05:30): Tuesday, May 7, 2030 at 7:00 PM',
    'online',
  ],

  // across midnight, days, months and years
  ['en', overnight, 'America/New_York', 'Tuesday, May 7, 2030 at 10:00 PM – Wednesday 2:00 AM'],
  [
    'en',
    overnight,
    'Pacific/Kiritimati',
    'Tuesday, May 7, 2030 at 10:00 PM – Wednesday 2:00 AM (New York time)',
    'Your time (Kiritimati): Wednesday, May 8, 2030, 4:00 – 8:00 PM',
  ],
  [
    'es',
    overnight,
    'America/New_York',
    noon('martes, 7 de mayo de 2030, 10:00 p.m. – miércoles 2:00 a.m.'),
  ],
  [
    'es-MX',
    overnight,
    'America/New_York',
    mexican(
      'martes, 7 de mayo de 2030, 10:00 p.m. – miércoles 2:00 a.m.',
      'martes, 7 de mayo de 2030, 22:00 – miércoles 02:00',
    ),
  ],
  [
    'es-PR',
    overnight,
    'America/New_York',
    ['martes, 7 de mayo de 2030, 10:00 p. m. – miércoles, 2:00 a. m.'],
  ],
  [
    'ar',
    overnight,
    'America/New_York',
    [
      'الثلاثاء، 7 مايو 2030 في 10:00 م – الأربعاء 2:00 ص',
      'الثلاثاء، ٧ مايو ٢٠٣٠ في ١٠:٠٠ م – الأربعاء ٢:٠٠ ص',
    ],
  ],
  ['en', evening, 'Europe/Madrid', 'Tuesday, May 7, 2030 at 7:00 PM – 12:00 AM'],
  ['es', evening, 'Europe/Madrid', noon('martes, 7 de mayo de 2030, 7:00 p.m. – 12:00 a.m.')],
  [
    'en',
    at('2030-05-07T22:00', '2030-05-08T23:00', 'Europe/Madrid'),
    'Europe/Madrid',
    'Tuesday, May 7, 2030 at 10:00 PM – Wednesday, May 8, 2030 at 11:00 PM',
  ],
  [
    'en',
    congress,
    'America/New_York',
    'Tuesday, May 7, 2030 at 7:00 PM – Thursday, May 9, 2030 at 12:00 PM',
  ],
  [
    'es',
    congress,
    'America/New_York',
    noon('del martes, 7 de mayo de 2030, 7:00 p.m. al jueves, 9 de mayo de 2030, 12:00 p.m.'),
  ],
  [
    'en',
    newYear,
    'Pacific/Honolulu',
    'Monday, December 30, 2030 at 7:00 PM – Thursday, January 2, 2031 at 12:00 PM (Auckland time)',
    'Your time (Honolulu): Sunday, December 29, 2030 at 8:00 PM – Wednesday, January 1, 2031 at 1:00 PM',
  ],
  [
    'es-PR',
    newYear,
    'Pacific/Auckland',
    'del lunes, 30 de diciembre de 2030, 7:00 p. m. al jueves, 2 de enero de 2031, 12:00 p. m.',
  ],
  [
    'es-MX',
    newYear,
    'Pacific/Auckland',
    mexican(
      'del lunes, 30 de diciembre de 2030, 7:00 p.m. al jueves, 2 de enero de 2031, 12:00 p.m.',
      'del lunes, 30 de diciembre de 2030, 19:00 al jueves, 2 de enero de 2031, 12:00',
    ),
  ],

  // days are those of the event, wherever the reader is
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu', 'UTC'].flatMap((reader) => [
    ['en', at('2030-05-07'), reader, 'Tuesday, May 7, 2030'],
    ['en', at('2030-05-07', undefined, 'Pacific/Auckland'), reader, 'Tuesday, May 7, 2030'],
    ['en', at('2030-05-07', '2030-05-09'), reader, 'Tuesday, May 7 – Thursday, May 9, 2030'],
    [
      'es',
      at('2030-05-07', '2030-05-09'),
      reader,
      'del martes, 7 de mayo al jueves, 9 de mayo de 2030',
    ],
  ]),
  ['en', at('2030-05-30', '2030-06-02'), 'UTC', 'Thursday, May 30 – Sunday, June 2, 2030'],
  [
    'en',
    at('2030-12-30', '2031-01-02'),
    'UTC',
    'Monday, December 30, 2030 – Thursday, January 2, 2031',
  ],
  [
    'en-GB',
    at('2030-05-07', '2030-05-09'),
    'UTC',
    ['Tuesday 7 May – Thursday 9 May 2030', 'Tuesday, 7 – Thursday, 9 May 2030'],
  ],
  ['es', at('2030-05-07'), 'UTC', 'martes, 7 de mayo de 2030'],
  [
    'es-US',
    at('2030-05-30', '2030-06-02'),
    'UTC',
    'del jueves, 30 de mayo al domingo, 2 de junio de 2030',
  ],
  [
    'es-MX',
    at('2030-05-30', '2030-06-02'),
    'UTC',
    'del jueves, 30 de mayo al domingo, 2 de junio de 2030',
  ],
  [
    'es-PR',
    at('2030-12-30', '2031-01-02'),
    'UTC',
    'del lunes, 30 de diciembre de 2030 al jueves, 2 de enero de 2031',
  ],
  ['ar', at('2030-05-07'), 'UTC', ['الثلاثاء، 7 مايو 2030', 'الثلاثاء، ٧ مايو ٢٠٣٠']],
  [
    'ar',
    at('2030-12-30', '2031-01-02'),
    'UTC',
    [
      'الاثنين، 30 ديسمبر 2030 – الخميس، 2 يناير 2031',
      'الاثنين، ٣٠ ديسمبر، ٢٠٣٠ – الخميس، ٢ يناير، ٢٠٣١',
    ],
  ],

  // a day at one end, a time at the other
  [
    'en',
    at('2030-05-07', '2030-05-09T18:00', 'America/New_York'),
    'America/New_York',
    'Tuesday, May 7, 2030 – Thursday, May 9, 2030 at 6:00 PM',
  ],
  [
    'en',
    at('2030-05-07T18:00', '2030-05-09', 'America/New_York'),
    'Asia/Kathmandu',
    'Tuesday, May 7, 2030 at 6:00 PM – Thursday, May 9, 2030 (New York time)',
    'Your time (Kathmandu): Wednesday, May 8, 2030 at 3:45 AM – Thursday, May 9, 2030',
  ],
  [
    'es',
    at('2030-05-07', '2030-05-09T18:00', 'America/New_York'),
    'America/New_York',
    noon('del martes, 7 de mayo de 2030 al jueves, 9 de mayo de 2030, 6:00 p.m.'),
  ],

  // floating: the same on every clock
  ...['Pacific/Kiritimati', 'Pacific/Pago_Pago'].map((reader) => [
    'en',
    at('2030-05-07T19:00', '2030-05-07T20:00'),
    reader,
    'Tuesday, May 7, 2030, 7:00 – 8:00 PM',
  ]),
  [
    'en',
    at('2030-05-07T23:00', '2030-05-08T01:00'),
    'UTC',
    'Tuesday, May 7, 2030 at 11:00 PM – Wednesday 1:00 AM',
  ],

  // an offset without a name, and instants without a zone
  [
    'en',
    offset,
    'Pacific/Pago_Pago',
    'Tuesday, May 7, 2030 at 7:00 PM (UTC+05:30)',
    'Your time (Pago Pago): Tuesday, May 7, 2030 at 2:30 AM',
  ],
  [
    'es',
    offset,
    'America/New_York',
    noon('martes, 7 de mayo de 2030, 7:00 p.m. (UTC+05:30)'),
    noon('Su hora (Nueva York): martes, 7 de mayo de 2030, 9:30 a.m.'),
  ],
  [
    'en',
    at('2030-05-07T19:00-06:00'),
    'America/New_York',
    'Tuesday, May 7, 2030 at 7:00 PM (UTC−06:00)',
    'Your time (New York): Tuesday, May 7, 2030 at 9:00 PM',
  ],
  [
    'en',
    at('2030-05-07T19:00-04:00', '2030-05-07T20:00-04:00'),
    'America/New_York',
    'Tuesday, May 7, 2030, 7:00 – 8:00 PM',
  ],
  ['en', at('2030-05-07T19:00Z'), 'UTC', 'Tuesday, May 7, 2030 at 7:00 PM (UTC)'],
  [
    'en',
    at('2030-05-07T19:00Z'),
    'Asia/Kathmandu',
    'Wednesday, May 8, 2030 at 12:45 AM (Kathmandu time)',
  ],
  [
    'es',
    at('2030-05-07T19:00Z'),
    'Asia/Kathmandu',
    noon('miércoles, 8 de mayo de 2030, 12:45 a.m. (hora de Katmandú)'),
  ],
  [
    'en',
    at('2030-05-07T19:00', undefined, 'Etc/GMT+5'),
    'UTC',
    'Tuesday, May 7, 2030 at 7:00 PM (UTC−05:00)',
    'Your time (UTC): Wednesday, May 8, 2030 at 12:00 AM',
  ],
  [
    'en',
    at('2030-05-07T19:00', undefined, 'Asia/Calcutta'),
    'Asia/Kolkata',
    'Tuesday, May 7, 2030 at 7:00 PM (Kolkata time)',
  ],
  [
    'es',
    at('2030-01-07T19:00', undefined, 'America/Mexico_City'),
    'America/New_York',
    noon('lunes, 7 de enero de 2030, 7:00 p.m. (hora de Ciudad de México)'),
    noon('Su hora (Nueva York): lunes, 7 de enero de 2030, 8:00 p.m.'),
  ],

  // days on which clocks change: New York, Mexico City, Madrid, Lord Howe
  [
    'en',
    at('2030-03-10T02:30', '2030-03-10T04:00', 'America/New_York'),
    'America/New_York',
    'Sunday, March 10, 2030, 3:30 – 4:00 AM EDT',
  ],
  [
    'en',
    at('2030-03-10T01:00', '2030-03-10T04:00', 'America/New_York'),
    'UTC',
    'Sunday, March 10, 2030 at 1:00 AM EST – 4:00 AM EDT (New York time)',
    'Your time (UTC): Sunday, March 10, 2030, 6:00 – 8:00 AM',
  ],
  ['en', overlap, 'America/New_York', 'Sunday, November 3, 2030 at 1:30 AM EDT – 1:30 AM EST'],
  [
    'es',
    overlap,
    'America/New_York',
    noon('domingo, 3 de noviembre de 2030, 1:30 a.m. EDT – 1:30 a.m. EST'),
  ],
  [
    'es-PR',
    overlap,
    'America/New_York',
    'domingo, 3 de noviembre de 2030, 1:30 a. m. GMT-4 – 1:30 a. m. GMT-5',
  ],
  [
    'en',
    at('2030-11-03T01:15', '2030-11-03T01:45', 'America/New_York'),
    'America/New_York',
    'Sunday, November 3, 2030, 1:15 – 1:45 AM EDT',
  ],
  [
    'en',
    at('2030-11-03T01:15-05:00', '2030-11-03T01:45-05:00', 'America/New_York'),
    'America/New_York',
    'Sunday, November 3, 2030, 1:15 – 1:45 AM EST',
  ],
  [
    'en',
    at('2030-11-03T01:15-04:00', '2030-11-03T01:10-05:00', 'America/New_York'),
    'America/New_York',
    'Sunday, November 3, 2030 at 1:15 AM EDT – 1:10 AM EST',
  ],
  [
    'en',
    at('2030-11-03T09:00', '2030-11-03T10:00', 'America/New_York'),
    'America/New_York',
    'Sunday, November 3, 2030, 9:00 – 10:00 AM',
  ],
  [
    'en',
    at('2021-04-04T02:30', '2021-04-04T04:00', 'America/Mexico_City'),
    'America/Mexico_City',
    'Sunday, April 4, 2021, 3:30 – 4:00 AM CDT',
  ],
  [
    'en',
    at('2021-10-31T01:30', '2021-10-31T02:30', 'America/Mexico_City'),
    'Europe/Madrid',
    'Sunday, October 31, 2021 at 1:30 AM CDT – 2:30 AM CST (Mexico City time)',
    'Your time (Madrid): Sunday, October 31, 2021, 7:30 – 9:30 AM',
  ],
  [
    'en',
    at('2030-03-31T02:30', '2030-03-31T04:00', 'Europe/Madrid'),
    'Europe/Madrid',
    'Sunday, March 31, 2030, 3:30 – 4:00 AM GMT+2',
  ],
  [
    'en',
    at('2030-10-27T02:30', '2030-10-27T03:30', 'Europe/Madrid'),
    'Europe/Madrid',
    'Sunday, October 27, 2030 at 2:30 AM GMT+2 – 3:30 AM GMT+1',
  ],
  [
    'en',
    at('2030-04-07T01:45', '2030-04-07T03:00', 'Australia/Lord_Howe'),
    'Australia/Lord_Howe',
    'Sunday, April 7, 2030 at 1:45 AM GMT+11 – 3:00 AM GMT+10:30',
  ],
  [
    'en',
    at('2030-10-06T02:15', '2030-10-06T04:00', 'Australia/Lord_Howe'),
    'Australia/Lord_Howe',
    'Sunday, October 6, 2030, 2:45 – 4:00 AM GMT+11',
  ],
  // the offset at the start is the reader's, that at the end is not
  [
    'en',
    at('2030-03-09T20:00-05:00', '2030-03-10T12:00-04:00', 'America/New_York'),
    'America/Bogota',
    'Saturday, March 9, 2030 at 8:00 PM – Sunday 12:00 PM (New York time)',
    'Your time (Bogotá): Saturday, March 9, 2030 at 8:00 PM – Sunday 11:00 AM',
  ],
].map(([tag, item, reader, text, other, attendance]) => ({
  tag,
  item,
  reader,
  text,
  other,
  attendance,
}));

/** Text with one kind of space: engines put different ones around dashes and before AM. */
const plain = (text) => text.replace(/[\u00a0\u202f\u2009\s]+/g, ' ');

/** Whether a text is the one expected, or one of those. */
export const matches = (found, expected) =>
  (Array.isArray(expected) ? expected : [expected]).some((text) => plain(text) === plain(found));
