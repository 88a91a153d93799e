import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {checkDates} from '../../build/cli/checks/dates.js';
import {findTextDates, findYears} from '../../build/cli/checks/text-dates.js';

const short = ({year, month, day}) => `${year ?? '?'}-${month}-${day}`;
const inShort = ({from, to}) => (to ? `${short(from)}/${short(to)}` : short(from));

describe('dates in text', () => {
  for (const [text, ...expected] of [
    ['from Nov 26 – November 30, 2011', '2011-11-26/2011-11-30'],
    ['November 26-30, 2011', '2011-11-26/2011-11-30'],
    ['Nov. 26 to 30, 2011', '2011-11-26/2011-11-30'],
    ['November 26th through the 30th, 2011', '2011-11-26/2011-11-30'],
    ['26–30 November 2011', '2011-11-26/2011-11-30'],
    ['26 Nov – 2 Dec 2011', '2011-11-26/2011-12-2'],
    ['November 26, 2011 – January 3, 2012', '2011-11-26/2012-1-3'],
    ['December 28 – January 2, 2012', '2011-12-28/2012-1-2'],
    ['between November 26 and November 30, 2011', '2011-11-26/2011-11-30'],
    ['Saturday, November 26, 2011', '2011-11-26'],
    ['the 26th of November, 2011', '2011-11-26'],
    ['on 2011-11-26', '2011-11-26'],
    ['Nov 26 – 30', '?-11-26/?-11-30'],
    ['May 1, 2012. June 3, 2012', '2012-5-1', '2012-6-3'],
    ['del 26 al 30 de noviembre de 2011', '2011-11-26/2011-11-30'],
    ['26 al 30 de noviembre del 2011', '2011-11-26/2011-11-30'],
    ['del 26 de noviembre al 2 de diciembre de 2011', '2011-11-26/2011-12-2'],
    ['del 28 de diciembre de 2011 al 2 de enero de 2012', '2011-12-28/2012-1-2'],
    ['entre el 26 y el 30 de noviembre de 2011', '2011-11-26/2011-11-30'],
    ['el sábado 26 de noviembre de 2011', '2011-11-26'],
    ['1.º de enero de 2012', '2012-1-1'],
    ['1 de setiembre de 2012', '2012-9-1'],
    ['26 NOV. 2011', '2011-11-26'],
    ['26 y 30 de noviembre de 2011', '2011-11-30'],
    ['you may 5 times'],
    ['Nov 5 – 10 a.m.'],
    ['rooms 12 to 30'],
    ['November 2011'],
    ['12/5/2011'],
    ['November 45, 2011'],
    ['0 de enero de 2011'],
    [''],
  ]) {
    it(`“${text}”`, () => assert.deepEqual(findTextDates(text).map(inShort), expected));
  }

  it('keep the words that they are in', () => {
    const [{text}] = findTextDates('It runs from Nov 26 – November 30, 2011 in Guadalajara.');
    assert.equal(text, 'Nov 26 – November 30, 2011');
  });

  it('years stand by themselves', () => {
    assert.deepEqual(
      findYears('FIL2010 and 2011, room 12012, 1999–2003, año 2012'),
      [2011, 1999, 2003, 2012],
    );
  });
});

describe('dates that disagree with the text', () => {
  const fair = {startDate: '2011-11-26', endDate: '2011-11-30'};
  const found = (item) =>
    checkDates({item: {id: 'a', title: 'A', ...item}, path: 'items[0]'}, 0).map(
      ({path, found: words}) => `${path.replace('items[0].', '')}: ${words}`,
    );
  for (const [name, item, ...expected] of [
    [
      'the same',
      {...fair, title: {en: 'Nov 26 – 30, 2011', es: 'del 26 al 30 de noviembre de 2011'}},
    ],
    ['another day', {...fair, title: 'Nov 25 – 30, 2011'}, 'title: Nov 25 – 30, 2011'],
    [
      'another year',
      {...fair, description: 'November 26-30, 2012'},
      'description: November 26-30, 2012',
    ],
    [
      'another day in one language',
      {...fair, title: {en: 'Nov 26 – 30, 2011', es: 'del 26 al 29 de noviembre de 2011'}},
      'title.es: 26 al 29 de noviembre de 2011',
    ],
    ['another year in the title', {...fair, title: 'Fair 2012'}, 'title: 2012'],
    ['its year in the title', {...fair, title: 'Fair 2011'}],
    ['its year among others', {...fair, title: 'Fair 2011, after 2010'}],
    ['another year in the description', {...fair, description: 'Held since 1987'}],
    ['a day within', {...fair, description: 'Opening on November 27, 2011'}],
    [
      'a day outside',
      {...fair, description: 'Opening on December 7, 2011'},
      'description: December 7, 2011',
    ],
    [
      'a day outside beside the right ones',
      {...fair, description: 'Nov 26-30, 2011; register by October 1, 2011'},
    ],
    ['its deadline', {...fair, deadline: '2011-10-01', description: 'Register by October 1, 2011'}],
    [
      'when one can register',
      {
        ...fair,
        registrationOpens: '2011-09-01',
        registrationCloses: '2011-10-01',
        description: 'Register from September 1, 2011 to October 1, 2011',
      },
    ],
    ['a day of its rule', {...fair, recurrence: 'FREQ=YEARLY', title: 'November 26, 2012'}],
    ['no event', {title: 'November 26, 2011'}],
    [
      'a time in UTC, the day before where it is held',
      {startDate: '2011-11-27T02:00:00Z', title: 'Nov 26, 2011'},
    ],
    [
      'a floating time',
      {startDate: '2011-11-27T02:00:00', title: 'Nov 26, 2011'},
      'title: Nov 26, 2011',
    ],
    [
      'one of its occurrences',
      {
        startDate: '2011-11-01',
        occurrences: [{startDate: '2011-11-01'}, {startDate: '2011-12-01'}],
        title: 'December 1, 2011',
      },
    ],
  ]) {
    it(name, () => assert.deepEqual(found(item), expected));
  }
});
