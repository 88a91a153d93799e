/** Texts made to stall a parser, by format, each of about so many characters. */

const fill = (piece, size) => piece.repeat(Math.ceil(size / piece.length));

const numbered = (count, make) => Array.from({length: count}, (_, index) => make(index)).join('');

const rss = (inside) => `<rss version="2.0"><channel>${inside}</channel></rss>`;

const rssItem = (inside) => rss(`<item>${inside}</item>`);

const event = (...lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT', ''].join('\r\n');

const calendar = (inside) => `BEGIN:VCALENDAR\r\n${inside}END:VCALENDAR\r\n`;

const ldScript = '<script type="application/ld+json">';

const writers = {
  json: {
    'brackets without end': (size) => fill('[', size),
    'braces without end': (size) => fill('{"a":', size),
    'cut off in a text': (size) => `[{"title": "${fill('a', size)}`,
    'empty items': (size) => `[${fill('{},', size)}{}]`,
    'items with one id': (size) => `[${fill('{"id":"a","title":"A"},', size)}{}]`,
    'unknown fields': (size) => `[{"title":"A"${numbered(size / 10, (n) => `,"f${n}":1`)}}]`,
    'parents in a row': (size) =>
      `[${numbered(size / 40, (n) => `{"id":"i${n}","title":"A","parent":"i${n - 1}"},`)}{}]`,
  },
  'json-ld': {
    'brackets without end': (size) => fill('[', size),
    'less-than signs': (size) => fill('<', size),
    'open scripts': (size) => fill('<script ', size),
    'open comments': (size) => `<html>${fill('<!-', size)}`,
    'open quotes': (size) => `<a ${fill('x="', size)}`,
    'ends of scripts': (size) => fill('</script', size),
    'spaces in a script': (size) => `<html>${ldScript}${fill(' ', size)}`,
    'comments in a script': (size) => `<html>${ldScript}${fill('<!--', size)}`,
    'empty nodes': (size) => `[${fill('{},', size)}{}]`,
  },
  ics: {
    'open events': (size) => fill('BEGIN:VEVENT\r\n', size),
    'folded lines': (size) => calendar(event(`SUMMARY:${fill('a\r\n ', size)}`)),
    'parameters without end': (size) => calendar(event(`SUMMARY${fill(';X=1', size)}`)),
    'quotes without end': (size) => calendar(event(`SUMMARY;X=${fill('"', size)}:A`)),
    'escapes without end': (size) => calendar(event(`SUMMARY:${fill('\\', size)}`)),
    'exceptions to a rule': (size) =>
      calendar(
        event(
          'SUMMARY:A',
          'DTSTART:20270101',
          'RRULE:FREQ=DAILY',
          fill('EXDATE:20270102\r\n', size),
        ),
      ),
    'rules of every second': (size) =>
      calendar(fill(event('SUMMARY:A', 'DTSTART:20270101T000000Z', 'RRULE:FREQ=SECONDLY'), size)),
    'rules that never match': (size) =>
      calendar(
        fill(
          event('SUMMARY:A', 'DTSTART:20270101', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'),
          size,
        ),
      ),
    'a long rule': (size) =>
      calendar(
        event('SUMMARY:A', 'DTSTART:20270101', `RRULE:FREQ=YEARLY;BYYEARDAY=${fill('1,', size)}1`),
      ),
  },
  feed: {
    'deep elements': (size) => rss(fill('<a>', size)),
    'open items': (size) => rss(fill('<item>', size)),
    'open titles': (size) => rss(`<item>${fill('<title>', size)}`),
    'less-than signs': (size) => rss(fill('<', size)),
    ampersands: (size) => rssItem(`<title>${fill('&', size)}`),
    'unknown entities': (size) => rssItem(`<title>${numbered(size / 8, (n) => `&a${n};`)}`),
    comments: (size) => rss(fill('<!--', size)),
    sections: (size) => rss(fill('<![CDATA[', size)),
    'open quotes': (size) => rss(fill('<a b="', size)),
    attributes: (size) => rss(`<item ${fill('a="1" ', size)}>`),
    'document types': (size) => fill('<!DOCTYPE a[>', size),
    'empty items': (size) => rss(fill('<item/>', size)),
    'deep markup': (size) => rssItem(`<description>${fill('&lt;div&gt;', size)}`),
    'comments in markup': (size) => rssItem(`<description>${fill('&lt;!--', size)}`),
    'white space': (size) => rssItem(`<title>${fill(' \n', size)}`),
  },
  csv: {
    'open quotes': (size) => `title\n${fill('"a\n', size)}`,
    'quotes after quotes': (size) => `title,url\n${fill('"a"",\n', size)}`,
    quotes: (size) => `title\n${fill('"', size)}`,
    spaces: (size) => `title\n${fill(' ', size)}`,
    commas: (size) => `title\n${fill(',', size)}`,
    'text behind quotes': (size) => `title\n${fill('"a" b', size)}`,
    'zero bytes': (size) => fill('\0', size),
    'columns without end': (size) => `title,${numbered(size / 8, (n) => `c${n},`)}\nA`,
  },
};

/** Names of the hostile texts of a format. */
export const hostileNames = (format) => Object.keys(writers[format]);

export const writeHostile = (format, name, size) => writers[format][name](size);
