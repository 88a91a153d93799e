import {expect} from '@open-wc/testing';
import {normalise} from '../../src/model/normalise.js';
import {itemsOf, parseAt, readEvent} from './ics/read-ics.js';

const fixture = async (name: string): Promise<string> =>
  (await fetch(new URL(`../fixtures/ics/${name}.ics`, import.meta.url))).text();

const now = '2026-03-01T00:00Z';

describe('parseIcs of what programs export', () => {
  it('reads Google Calendar', async () => {
    const parsed = await parseAt(await fixture('google'), now);
    const {content, problems} = normalise(parsed.records);
    expect([...parsed.problems, ...problems]).to.deep.equal([]);
    const [section] = content.sections;
    expect(section!.title).to.equal('International Round Table');
    expect(section!.description).to.equal('Meetings and webinars');
    const [committee, conference, talk] = section!.items;
    expect(section!.items).to.have.lengthOf(3);
    expect(committee).to.deep.equal({
      id: 'committee@google.example.com',
      title: 'Committee call',
      description: 'Monthly call.',
      updated: '2026-01-09T10:11:12Z',
      startDate: '2026-01-07T14:00:00-06:00',
      endDate: '2026-01-07T15:00:00-06:00',
      timeZone: 'America/Chicago',
      occurrences: [
        {startDate: '2026-01-07T14:00:00-06:00', endDate: '2026-01-07T15:00:00-06:00'},
        {startDate: '2026-03-04T14:00:00-06:00', endDate: '2026-03-04T15:00:00-06:00'},
        {startDate: '2026-04-08T15:00:00-05:00', endDate: '2026-04-08T16:00:00-05:00'},
        {
          startDate: '2026-05-06T14:00:00-05:00',
          endDate: '2026-05-06T15:00:00-05:00',
          status: 'cancelled',
        },
      ],
      recurrence: 'FREQ=MONTHLY;COUNT=5;BYDAY=1WE',
      sequence: 1,
      status: 'scheduled',
      attendance: 'online',
      joinUrl: 'https://meet.example.com/abc-defg-hij',
    });
    expect(conference).to.include({
      startDate: '2026-06-25',
      endDate: '2026-06-30',
      location: 'Convention Center, 1 Main Street, Springfield',
      description: 'Programme:\nOpening\nPosters & talks\nSee the programme.',
    });
    expect(talk).to.include({
      startDate: '2026-03-10T16:00:00Z',
      endDate: '2026-03-10T17:30:00Z',
      timeZone: 'America/Chicago',
      location: 'Room 5',
      joinUrl: 'https://zoom.example.com/j/123',
      attendance: 'mixed',
    });
    expect(talk).not.to.have.property('status');
  });

  it('reads Outlook', async () => {
    const parsed = await parseAt(await fixture('outlook'), now);
    const {content, problems} = normalise(parsed.records);
    expect([...parsed.problems, ...problems]).to.deep.equal([]);
    const [staff, closed, afar] = content.sections[0]!.items;
    expect(content.sections[0]!.id).to.equal('{0000002E-1BB2-8F0F-1203-47B98FEEF211}');
    expect(staff!.title).to.deep.equal({'en-us': 'Staff meeting'});
    expect(staff).to.include({
      description: 'Agenda follows.',
      startDate: '2026-03-02T09:00:00-05:00',
      timeZone: 'America/New_York',
      location: 'Microsoft Teams Meeting',
      attendance: 'online',
      joinUrl: 'https://teams.example.com/l/meetup-join/1',
      organizer: 'Rivera, Ana',
    });
    expect(staff!.occurrences!.map(({startDate}) => startDate)).to.deep.equal([
      '2026-03-02T09:00:00-05:00',
      '2026-03-09T09:00:00-04:00',
      '2026-03-16T09:00:00-04:00',
    ]);
    expect([closed!.startDate, closed!.endDate]).to.deep.equal(['2026-07-04', '2026-07-04']);
    expect([afar!.startDate, afar!.endDate]).to.deep.equal([
      '2026-04-01T10:00:00+03:30',
      '2026-04-01T10:45:00+03:30',
    ]);
    expect(afar).not.to.have.property('timeZone');
  });

  it('reads LibCal', async () => {
    const parsed = await parseAt(await fixture('libcal'), now);
    const {content, problems} = normalise(parsed.records);
    expect([...parsed.problems, ...problems]).to.deep.equal([]);
    expect(content.sections).to.have.lengthOf(1);
    expect(content.sections[0]!.items).to.deep.equal([
      {
        id: 'LibCal-9999-1',
        title: 'Story time in Spanish',
        description: 'Songs and stories.\n\nRegister at https://libcal.example.org/event/1',
        url: 'https://libcal.example.org/event/1',
        tags: ['Children', 'Spanish, bilingual'],
        image: 'https://libcal.example.org/images/1.jpg',
        attachments: ['https://libcal.example.org/files/handout.pdf'],
        updated: '2026-03-01T12:00:00Z',
        startDate: '2026-03-17T21:00:00Z',
        endDate: '2026-03-17T22:30:00Z',
        timeZone: 'America/New_York',
        status: 'scheduled',
        location: 'Main Library - Room 2',
        latitude: 40.7128,
        longitude: -74.006,
        organizer: "Children's Room",
      },
    ]);
  });

  for (const lineEnd of ['\r\n', '\n', '\r']) {
    it(`reads lines that end with ${JSON.stringify(lineEnd)}, with or without a mark before`, async () => {
      const text = (await fixture('google')).replaceAll(/\r\n|\n/g, lineEnd);
      const expected = JSON.stringify((await parseAt(await fixture('google'), now)).records);
      for (const mark of ['', '\uFEFF']) {
        expect(JSON.stringify((await parseAt(mark + text, now)).records)).to.equal(expected);
      }
    });
  }
});

describe('parseIcs of single properties', () => {
  const day = 'DTSTART:20260302';
  for (const [lines, expected] of [
    ['DTSTART:20260302', {startDate: '2026-03-02'}],
    ['DTSTART;VALUE=DATE:20260302T000000', {startDate: '2026-03-02'}],
    ['DTSTART;VALUE=DATE:20260302T133000', {startDate: '2026-03-02T13:30:00'}],
    ['DTSTART:2026-03-02T10:00:00Z', {startDate: '2026-03-02T10:00:00Z', timeZone: 'UTC'}],
    ['DTSTART:20260302T1000', {startDate: '2026-03-02T10:00:00'}],
    [`${day}\nSEQUENCE:3`, {startDate: '2026-03-02', sequence: 3}],
    [`${day}\nSEQUENCE:0`, {startDate: '2026-03-02'}],
    [`${day}\nSEQUENCE:-1`, {startDate: '2026-03-02'}],
    [`${day}\nSEQUENCE:9999999999`, {startDate: '2026-03-02'}],
    ['DTSTART:20260230', {startDate: '20260230'}],
    [
      'DTSTART:20260302T100000\nDURATION:P1DT2H',
      {startDate: '2026-03-02T10:00:00', endDate: '2026-03-03T12:00:00'},
    ],
    [`${day}\nDURATION:P2D`, {startDate: '2026-03-02', endDate: '2026-03-03'}],
    [`${day}\nDTEND:20260303`, {startDate: '2026-03-02', endDate: '2026-03-02'}],
    [`${day}\nDTEND:20260302`, {startDate: '2026-03-02'}],
    [
      'DTSTART:20260302T190000\nDTEND;VALUE=DATE:20260304',
      {startDate: '2026-03-02T19:00:00', endDate: '2026-03-03'},
    ],
    [
      'DTSTART;VALUE=DATE:20260302T190000\nDTEND;VALUE=DATE:20260303T000000',
      {startDate: '2026-03-02T19:00:00', endDate: '2026-03-03T00:00:00'},
    ],
    ['DTSTART:20260302T190000\nDTEND;VALUE=DATE:20260303', {startDate: '2026-03-02T19:00:00'}],
    [`${day}\nDTEND:20260301`, {startDate: '2026-03-02'}],
    ['dtstart:20260302\nsummary:a', {startDate: '2026-03-02', title: 'a'}],
    ['SUMMARY:a, b\\, c\\; d\\\\e\\nf', {title: 'a, b, c; d\\e f'}],
    ['SUMMARY:Research &amp; &#8220;play&#8221;', {title: 'Research & “play”'}],
    ['SUMMARY:<script>alert(1)</script>', {title: '<script>alert(1)</script>'}],
    ['SUMMARY;LANGUAGE=es:Hola', {title: {es: 'Hola'}}],
    ['SUMMARY;LANGUAGE=en:Hi\nSUMMARY;LANGUAGE=es:Hola', {title: {en: 'Hi', es: 'Hola'}}],
    ['SUMMARY:Hi\nSUMMARY;LANGUAGE=es:Hola', {title: {und: 'Hi', es: 'Hola'}}],
    ['SUMMARY;LANGUAGE=__proto__:Hi', {title: 'Hi'}],
    ['SUMMARY:one\nSUMMARY:two', {title: 'one'}],
    ['SUMMARY:folded\n  line\n\there', {title: 'folded linehere'}],
    ['SUMMARY\n\n :behind an empty line', {title: 'behind an empty line'}],
    ['SUMMARY\r\n\r\n ;LANGUAGE=es:tras una línea', {title: {es: 'tras una línea'}}],
    ['DESCRIPTION:one\n\n  two', {description: 'one\n two'}],
    [
      'DESCRIPTION:one\nTime: two\n\nhttps://example.org\nLOCATION:there',
      {description: 'one\nTime: two\n\nhttps://example.org', location: 'there'},
    ],
    ['DESCRIPTION:a < b & c', {description: 'a < b & c'}],
    ['DESCRIPTION:<p>a</p><script>x</script><p>b</p>', {description: 'a\nb'}],
    ['DESCRIPTION:one\\ntwo <b>bold</b>', {description: 'one\ntwo bold'}],
    ['X-ALT-DESC;FMTTYPE=text/html:<p>a</p>', {}],
    ['STATUS:CONFIRMED', {status: 'scheduled'}],
    ['STATUS:cancelled', {status: 'cancelled'}],
    ['STATUS:TENTATIVE', {}],
    ['URL:https://example.org/a', {url: 'https://example.org/a'}],
    ['URL:www.example.org', {url: 'https://www.example.org'}],
    ['GEO:37.386013;-122.082932', {latitude: 37.386013, longitude: -122.082932}],
    ['GEO:37.4\\;-122.1', {latitude: 37.4, longitude: -122.1}],
    ['GEO:0;0', {}],
    [
      'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="Here: now":geo:37.3,-122.0',
      {latitude: 37.3, longitude: -122},
    ],
    ['CATEGORIES:a,b\\,c\nCATEGORIES:a, d', {tags: ['a', 'b,c', 'd']}],
    ['ORGANIZER;CN="The Office":mailto:office@example.org', {organizer: 'The Office'}],
    ["ORGANIZER;CN=The ^'Office^':mailto:office@example.org", {organizer: 'The "Office"'}],
    ['ORGANIZER:mailto:office@example.org', {}],
    ['LAST-MODIFIED:20260101T000000Z\nDTSTAMP:20260202T000000Z', {updated: '2026-01-01T00:00:00Z'}],
    ['DTSTAMP:20260202T000000Z', {updated: '2026-02-02T00:00:00Z'}],
    [
      'LOCATION:https://example.org/join',
      {joinUrl: 'https://example.org/join', attendance: 'online'},
    ],
    [
      'LOCATION:Zoom: https://example.org/join',
      {location: 'Zoom', joinUrl: 'https://example.org/join', attendance: 'online'},
    ],
    [
      'LOCATION:Room 5 (https://example.org/join)',
      {location: 'Room 5', joinUrl: 'https://example.org/join', attendance: 'mixed'},
    ],
    ['LOCATION:https://maps.example.org/1', {location: 'https://maps.example.org/1'}],
    ['LOCATION:En línea', {location: 'En línea', attendance: 'online'}],
    ['LOCATION:Room 5', {location: 'Room 5'}],
    [
      'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+1-555-0100\nCONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO:https://example.org/v',
      {joinUrl: 'https://example.org/v', attendance: 'online'},
    ],
    [
      'X-GOOGLE-CONFERENCE:https://example.org/v\nLOCATION:Room 5',
      {location: 'Room 5', joinUrl: 'https://example.org/v', attendance: 'mixed'},
    ],
    [
      'ATTACH:https://example.org/a.pdf\nATTACH:https://example.org/b.png',
      {image: 'https://example.org/b.png', attachments: ['https://example.org/a.pdf']},
    ],
    ['IMAGE;VALUE=URI;DISPLAY=BADGE:https://example.org/i', {image: 'https://example.org/i'}],
    ['ATTACH;ENCODING=BASE64;VALUE=BINARY:aGVsbG8=', {}],
    ['ATTACH:CID:part1@example.org', {}],
    ['ATTENDEE;CN="unclosed:mailto:a@example.org\nSUMMARY:a', {title: 'a'}],
    ['SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Educaci=C3=B3n', {title: 'Educación'}],
    ['BEGIN:VALARM\nDESCRIPTION:wake up\nSUMMARY:x\nEND:VALARM\nSUMMARY:a', {title: 'a'}],
    ['BEGIN:VALARM\nDESCRIPTION:no end', {}],
  ] as const) {
    it(JSON.stringify(lines), async () => {
      expect(await readEvent(lines)).to.deep.equal(expected);
    });
  }
});

describe('parseIcs of several events', () => {
  const calendar = (lines: string) => `BEGIN:VCALENDAR\n${lines}\nEND:VCALENDAR\n`;
  const event = (lines: string) => `BEGIN:VEVENT\nSUMMARY:x\n${lines}\nEND:VEVENT\n`;

  for (const [what, text, expected] of [
    [
      'a missing END:VEVENT',
      'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nBEGIN:VEVENT\nUID:b\nEND:VEVENT\nEND:VCALENDAR',
      ['a', 'b'],
    ],
    ['an end that is cut off', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMM', ['a']],
    ['events without a calendar', event('UID:a') + event('UID:b'), ['a', 'b']],
    [
      'an override that stands alone',
      calendar(event('UID:a\nRECURRENCE-ID:20260302T100000\nDTSTART:20260303T100000')),
      ['a/20260302T100000'],
    ],
    [
      'an older version of an event',
      calendar(event('UID:a\nSEQUENCE:2') + event('UID:a\nSEQUENCE:1')),
      ['a'],
    ],
    [
      'one UID for all',
      calendar(event('UID:a\nDTSTART:20260302') + event('UID:a\nDTSTART:20260303')),
      ['a', 'a/20260303'],
    ],
    ['a UID called __proto__', calendar(event('UID:__proto__')), ['__proto__']],
  ] as const) {
    it(`reads ${what}`, async () => {
      expect(itemsOf(await parseAt(text, now)).map(({id}) => id)).to.deep.equal(expected);
    });
  }

  it('makes a section of each title', async () => {
    const text = ['One', 'Two', 'One'].map((name, index) =>
      calendar(`X-WR-CALNAME:${name}\n${event(`UID:${index}`)}`),
    );
    const {records} = await parseAt(text.join(''), now);
    const {sections} = records as {sections: {title: string; items: {id: string}[]}[]};
    expect(sections.map(({title, items}) => [title, items.map(({id}) => id)])).to.deep.equal([
      ['One', ['0', '2']],
      ['Two', ['1']],
    ]);
  });

  it('takes METHOD:CANCEL for a cancellation of what is there, or else for an event', async () => {
    const text =
      calendar(event('UID:a\nDTSTART:20260302')) +
      calendar(`METHOD:CANCEL\n${event('UID:a\nSEQUENCE:1')}${event('UID:b')}`) +
      calendar(event('UID:c\nDTSTART:20260302T100000\nRRULE:FREQ=DAILY;COUNT=2')) +
      calendar(`METHOD:CANCEL\n${event('UID:c\nRECURRENCE-ID:20260302T100000')}`);
    const items = itemsOf(await parseAt(text, now));
    expect(items.map(({id, status}) => [id, status])).to.deep.equal([
      ['a', 'cancelled'],
      ['b', 'cancelled'],
      ['c', undefined],
    ]);
    expect(items[2]!['occurrences']).to.deep.equal([
      {startDate: '2026-03-02T10:00:00', status: 'cancelled'},
      {startDate: '2026-03-03T10:00:00'},
    ]);
  });

  for (const text of ['', ' ', 'hello', '<html></html>', 'END:VCALENDAR', 'SUMMARY:x']) {
    it(`finds no calendar in “${text}”`, async () => {
      const {records, problems} = await parseAt(text, now);
      expect(records).to.equal(undefined);
      expect(problems.map(({code}) => code)).to.deep.equal(['malformed']);
    });
  }

  it('tells where what cannot be read is', async () => {
    const text = calendar(
      'X-WR-CALNAME:a\n' +
        event('UID:a') +
        event('UID:b\nDTSTART:tomorrow\nURL:javascript:alert(1)'),
    );
    const {records, locate} = await parseAt(text, now);
    const found = normalise(records).problems.map(({code, path}) => [code, path, locate!(path)]);
    expect(found).to.deep.equal([
      ['invalid-value', 'sections[0].items[1].url', {line: 11, column: 1}],
      ['invalid-value', 'sections[0].items[1].startDate', {line: 10, column: 1}],
    ]);
  });
});
