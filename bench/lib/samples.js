/** Texts of many items in each format, the same items in all of them. */

const day = (index) => new Date(Date.UTC(2027, 0, 1 + (index % 700)));

const itemAt = (index) => ({
  id: `item-${index}`,
  title: `Sample item ${index} on libraries`,
  description: `What sample item ${index} is about, in a sentence of some length for a list.`,
  url: `https://example.org/items/${index}`,
  date: day(index).toISOString().slice(0, 10),
});

const compact = (date) => date.replaceAll('-', '');

const writers = {
  json: (items) =>
    JSON.stringify({
      version: 1,
      sections: [{id: 's', items: items.map(({date, ...rest}) => ({...rest, startDate: date}))}],
    }),
  'json-ld': (items) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@graph': items.map(({id, title, description, url, date}) => ({
        '@type': 'Event',
        '@id': `https://example.org/#${id}`,
        name: title,
        description,
        url,
        startDate: date,
      })),
    }),
  ics: (items) =>
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//example.org//bench//EN',
      ...items.flatMap(({id, title, description, url, date}) => [
        'BEGIN:VEVENT',
        `UID:${id}@example.org`,
        `DTSTAMP:20270101T000000Z`,
        `DTSTART;VALUE=DATE:${compact(date)}`,
        `SUMMARY:${title}`,
        `DESCRIPTION:${description.replaceAll(',', '\\,')}`,
        `URL:${url}`,
        'END:VEVENT',
      ]),
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  feed: (items) =>
    `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Bench</title>
    <link>https://example.org/</link>${items
      .map(
        ({id, title, description, url, date}) =>
          `<item><title>${title}</title><description>&lt;p&gt;${description}&lt;/p&gt;</description>` +
          `<link>${url}</link><guid isPermaLink="false">${id}</guid>` +
          `<pubDate>${new Date(date).toUTCString()}</pubDate></item>`,
      )
      .join('\n')}</channel></rss>`,
  csv: (items) =>
    [
      'id,title,description,url,start date',
      ...items.map(
        ({id, title, description, url, date}) => `${id},${title},"${description}",${url},${date}`,
      ),
      '',
    ].join('\r\n'),
};

/** The formats that there are samples of. */
export const formats = Object.keys(writers);

export const writeSample = (format, count) =>
  writers[format](Array.from({length: count}, (_, index) => itemAt(index)));
