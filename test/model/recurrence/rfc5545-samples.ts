/** An example of RFC 5545, section 3.8.5.3. */
export interface Sample {
  /** In America/New_York; where no time follows the day, at 9:00. */
  readonly start: string;
  readonly rule: string;
  readonly exclude?: string;
  /** The times that the RFC lists: all of them, or for a rule without end the first. */
  readonly listed: readonly string[];
}

const numbers = (text: string): readonly number[] =>
  text.split(',').flatMap((part) => {
    const [from, to = from] = part.split('-').map(Number) as [number, number?];
    return Array.from({length: to - from + 1}, (_, index) => from + index);
  });

const pad = (number: number, length = 2): string => `${number}`.padStart(length, '0');

/** `1997 9/2,4-6 10/1` gives the days as ISO 8601 writes them, each with each of the times. */
const days = (text: string, times: readonly string[] = ['09:00']): readonly string[] => {
  let year = '';
  return text.split(' ').flatMap((word) => {
    const [month, dates] = word.split('/') as [string, string?];
    if (dates === undefined) {
      year = month;
      return [];
    }
    return numbers(dates).flatMap((date) =>
      times.map((time) => `${year}-${pad(Number(month))}-${pad(date)}T${time}:00`),
    );
  });
};

const sample = (
  day: string,
  rule: string,
  listed: readonly string[] | string,
  exclude?: string,
): Sample => ({
  start: `${day}T090000`,
  rule,
  listed: typeof listed === 'string' ? days(listed) : listed,
  ...(exclude !== undefined && {exclude}),
});

const eachTwentyMinutes = numbers('9-16').flatMap((hour) =>
  ['00', '20', '40'].map((minute) => `${pad(hour)}:${minute}`),
);

const januaries = '1998 1/1-31 1999 1/1-31 2000 1/1-31';
const tuesdaysAndThursdays = '1997 9/2,4,9,11,16,18,23,25,30 10/2';

export const samples: readonly Sample[] = [
  sample('19970902', 'FREQ=DAILY;COUNT=10', '1997 9/2-11'),
  sample('19970902', 'FREQ=DAILY;UNTIL=19971224T000000Z', '1997 9/2-30 10/1-31 11/1-30 12/1-23'),
  sample(
    '19970902',
    'FREQ=DAILY;INTERVAL=2',
    '1997 9/2,4,6,8,10,12,14,16,18,20,22,24,26,28,30 10/2,4,6,8,10,12,14,16,18,20,22,24,26,28,30 11/1,3,5,7,9,11,13,15,17,19,21,23,25,27,29 12/1,3',
  ),
  sample('19970902', 'FREQ=DAILY;INTERVAL=10;COUNT=5', '1997 9/2,12,22 10/2,12'),
  sample(
    '19980101',
    'FREQ=YEARLY;UNTIL=20000131T140000Z;BYMONTH=1;BYDAY=SU,MO,TU,WE,TH,FR,SA',
    januaries,
  ),
  sample('19980101', 'FREQ=DAILY;UNTIL=20000131T140000Z;BYMONTH=1', januaries),
  sample('19970902', 'FREQ=WEEKLY;COUNT=10', '1997 9/2,9,16,23,30 10/7,14,21,28 11/4'),
  sample(
    '19970902',
    'FREQ=WEEKLY;UNTIL=19971224T000000Z',
    '1997 9/2,9,16,23,30 10/7,14,21,28 11/4,11,18,25 12/2,9,16,23',
  ),
  sample(
    '19970902',
    'FREQ=WEEKLY;INTERVAL=2;WKST=SU',
    '1997 9/2,16,30 10/14,28 11/11,25 12/9,23 1998 1/6,20 2/3,17',
  ),
  sample(
    '19970902',
    'FREQ=WEEKLY;UNTIL=19971007T000000Z;WKST=SU;BYDAY=TU,TH',
    tuesdaysAndThursdays,
  ),
  sample('19970902', 'FREQ=WEEKLY;COUNT=10;WKST=SU;BYDAY=TU,TH', tuesdaysAndThursdays),
  sample(
    '19970901',
    'FREQ=WEEKLY;INTERVAL=2;UNTIL=19971224T000000Z;WKST=SU;BYDAY=MO,WE,FR',
    '1997 9/1,3,5,15,17,19,29 10/1,3,13,15,17,27,29,31 11/10,12,14,24,26,28 12/8,10,12,22',
  ),
  sample(
    '19970902',
    'FREQ=WEEKLY;INTERVAL=2;COUNT=8;WKST=SU;BYDAY=TU,TH',
    '1997 9/2,4,16,18,30 10/2,14,16',
  ),
  sample(
    '19970905',
    'FREQ=MONTHLY;COUNT=10;BYDAY=1FR',
    '1997 9/5 10/3 11/7 12/5 1998 1/2 2/6 3/6 4/3 5/1 6/5',
  ),
  sample('19970905', 'FREQ=MONTHLY;UNTIL=19971224T000000Z;BYDAY=1FR', '1997 9/5 10/3 11/7 12/5'),
  sample(
    '19970907',
    'FREQ=MONTHLY;INTERVAL=2;COUNT=10;BYDAY=1SU,-1SU',
    '1997 9/7,28 11/2,30 1998 1/4,25 3/1,29 5/3,31',
  ),
  sample(
    '19970922',
    'FREQ=MONTHLY;COUNT=6;BYDAY=-2MO',
    '1997 9/22 10/20 11/17 12/22 1998 1/19 2/16',
  ),
  sample('19970928', 'FREQ=MONTHLY;BYMONTHDAY=-3', '1997 9/28 10/29 11/28 12/29 1998 1/29 2/26'),
  sample(
    '19970902',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=2,15',
    '1997 9/2,15 10/2,15 11/2,15 12/2,15 1998 1/2,15',
  ),
  sample(
    '19970930',
    'FREQ=MONTHLY;COUNT=10;BYMONTHDAY=1,-1',
    '1997 9/30 10/1,31 11/1,30 12/1,31 1998 1/1,31 2/1',
  ),
  sample(
    '19970910',
    'FREQ=MONTHLY;INTERVAL=18;COUNT=10;BYMONTHDAY=10,11,12,13,14,15',
    '1997 9/10-15 1999 3/10-13',
  ),
  sample(
    '19970902',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=TU',
    '1997 9/2,9,16,23,30 11/4,11,18,25 1998 1/6,13,20,27 3/3,10,17,24,31',
  ),
  sample(
    '19970610',
    'FREQ=YEARLY;COUNT=10;BYMONTH=6,7',
    '1997 6/10 7/10 1998 6/10 7/10 1999 6/10 7/10 2000 6/10 7/10 2001 6/10 7/10',
  ),
  sample(
    '19970310',
    'FREQ=YEARLY;INTERVAL=2;COUNT=10;BYMONTH=1,2,3',
    '1997 3/10 1999 1/10 2/10 3/10 2001 1/10 2/10 3/10 2003 1/10 2/10 3/10',
  ),
  sample(
    '19970101',
    'FREQ=YEARLY;INTERVAL=3;COUNT=10;BYYEARDAY=1,100,200',
    '1997 1/1 4/10 7/19 2000 1/1 4/9 7/18 2003 1/1 4/10 7/19 2006 1/1',
  ),
  sample('19970519', 'FREQ=YEARLY;BYDAY=20MO', '1997 5/19 1998 5/18 1999 5/17'),
  sample('19970512', 'FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO', '1997 5/12 1998 5/11 1999 5/17'),
  sample(
    '19970313',
    'FREQ=YEARLY;BYMONTH=3;BYDAY=TH',
    '1997 3/13,20,27 1998 3/5,12,19,26 1999 3/4,11,18,25',
  ),
  sample(
    '19970605',
    'FREQ=YEARLY;BYDAY=TH;BYMONTH=6,7,8',
    '1997 6/5,12,19,26 7/3,10,17,24,31 8/7,14,21,28 1998 6/4,11,18,25 7/2,9,16,23,30 8/6,13,20,27 1999 6/3,10,17,24 7/1,8,15,22,29 8/5,12,19,26',
  ),
  sample(
    '19970902',
    'FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13',
    '1998 2/13 3/13 11/13 1999 8/13 2000 10/13',
    '19970902T090000',
  ),
  sample(
    '19970913',
    'FREQ=MONTHLY;BYDAY=SA;BYMONTHDAY=7,8,9,10,11,12,13',
    '1997 9/13 10/11 11/8 12/13 1998 1/10 2/7 3/7 4/11 5/9 6/13',
  ),
  sample(
    '19961105',
    'FREQ=YEARLY;INTERVAL=4;BYMONTH=11;BYDAY=TU;BYMONTHDAY=2,3,4,5,6,7,8',
    '1996 11/5 2000 11/7 2004 11/2',
  ),
  sample('19970904', 'FREQ=MONTHLY;COUNT=3;BYDAY=TU,WE,TH;BYSETPOS=3', '1997 9/4 10/7 11/6'),
  sample(
    '19970929',
    'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-2',
    '1997 9/29 10/30 11/27 12/30 1998 1/29 2/26 3/30',
  ),
  // as erratum 3883 has it: 17:00 in New York is 21:00 in UTC
  sample(
    '19970902',
    'FREQ=HOURLY;INTERVAL=3;UNTIL=19970902T210000Z',
    days('1997 9/2', ['09:00', '12:00', '15:00']),
  ),
  sample(
    '19970902',
    'FREQ=MINUTELY;INTERVAL=15;COUNT=6',
    days('1997 9/2', ['09:00', '09:15', '09:30', '09:45', '10:00', '10:15']),
  ),
  sample(
    '19970902',
    'FREQ=MINUTELY;INTERVAL=90;COUNT=4',
    days('1997 9/2', ['09:00', '10:30', '12:00', '13:30']),
  ),
  sample(
    '19970902',
    'FREQ=DAILY;BYHOUR=9,10,11,12,13,14,15,16;BYMINUTE=0,20,40',
    days('1997 9/2-3', eachTwentyMinutes),
  ),
  sample(
    '19970902',
    'FREQ=MINUTELY;INTERVAL=20;BYHOUR=9,10,11,12,13,14,15,16',
    days('1997 9/2-3', eachTwentyMinutes),
  ),
  sample('19970805', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO', '1997 8/5,10,19,24'),
  sample('19970805', 'FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU', '1997 8/5,17,19,31'),
  sample('20070115', 'FREQ=MONTHLY;BYMONTHDAY=15,30;COUNT=5', '2007 1/15,30 2/15 3/15,30'),
];
