import {expect} from '@open-wc/testing';
import {itemFields, sectionFields} from '../../src/model/schema.js';
import {elementsOf, moduleScript, openShown, tags} from '../support/bundle.js';
import {closePages, page, policyReports, type Frame} from '../support/frame.js';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

/** Where nothing may ever be asked for. */
const forbidden = 'https://forbidden.invalid';

/** What an attacker writes where a text or an address belongs. */
const attacks: readonly string[] = [
  `<img src="${forbidden}/a.png" onerror="top.attacked = 1">`,
  `"><script src="${forbidden}/b.js"></script><b title="`,
  "<svg onload='top.attacked = 1'><style>*{display:none}</style>",
  `<iframe srcdoc="<script>top.attacked = 1</script>"></iframe>`,
  'javascript:top.attacked=1',
  ' java\tscript:top.attacked=1',
  'data:text/html,<script>top.attacked=1</script>',
  '${top.attacked = 1}',
  '{{constructor.constructor("top.attacked = 1")()}}',
  '</script><script>top.attacked = 1</script>',
  '\u202Etxt.exe',
];

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const escapeIcs = (text: string): string => text.replace(/[\\;,]/g, '\\$&');

const fieldsOf = (table: object, attack: string) =>
  Object.fromEntries(Object.keys(table).map((name) => [name, attack]));

const schemaFields = ['name', 'description', 'url', 'image', 'location', 'inLanguage', 'organizer'];

/** A text of each format in which every field holds the attack. */
const writers: Readonly<Record<string, (attack: string) => string>> = {
  json: (attack) =>
    JSON.stringify({
      title: attack,
      names: {[attack]: [attack], en: [attack]},
      sections: [{...fieldsOf(sectionFields, attack), items: [fieldsOf(itemFields, attack)]}],
    }),
  'json-ld': (attack) =>
    JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Event',
      startDate: '2030-05-07',
      ...Object.fromEntries(schemaFields.map((name) => [name, attack])),
    }),
  ics: (attack) =>
    [
      'BEGIN:VCALENDAR',
      `X-WR-CALNAME:${escapeIcs(attack)}`,
      'BEGIN:VEVENT',
      'DTSTART:20300507T100000Z',
      ...[
        'UID',
        'SUMMARY',
        'DESCRIPTION',
        'LOCATION',
        'URL',
        'CATEGORIES',
        'ATTACH',
        'ORGANIZER',
      ].map((name) => `${name}:${escapeIcs(attack)}`),
      'END:VEVENT',
      'END:VCALENDAR',
    ].join('\r\n'),
  feed: (attack) => {
    const text = escapeXml(attack);
    const item = ['title', 'description', 'link', 'guid', 'author', 'category', 'pubDate'];
    return `<?xml version="1.0"?><rss version="2.0"><channel><title>${text}</title><link>${text}</link>
      <item>${item.map((name) => `<${name}>${text}</${name}>`).join('')}
      <enclosure url="${text}" type="image/png" /></item></channel></rss>`;
  },
  csv: (attack) => {
    const names = Object.keys(itemFields);
    const value = `"${attack.replaceAll('"', '""')}"`;
    return `${names.join(',')}\n${names.map(() => value).join(',')}\n`;
  },
};

const contentAddress = (text: string): string => `/made-page?markup=${encodeURIComponent(text)}`;

/** Resolves when the element has told how its next content came. */
const settled = (element: Element): Promise<void> =>
  new Promise((resolve) => {
    for (const type of ['iro-load', 'iro-error']) {
      element.addEventListener(type, () => resolve(), {once: true});
    }
  });

const openAttacked = async (format: string, attack: string): Promise<Frame> => {
  const elements = tags.map((tag) => `<${tag} format="${format}"></${tag}>`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
  const frame = await openShown(
    page(`<meta charset="utf-8">${meta}${moduleScript()}`, elements.join('')),
  );
  const address = contentAddress(writers[format]!(attack));
  await Promise.all(
    elementsOf(frame).map((element) => {
      const done = settled(element);
      element.setAttribute('src', address);
      return done;
    }),
  );
  return frame;
};

const harmless = /^(https?|mailto|tel):/;

describe('hostile content under a strict policy', () => {
  afterEach(closePages);

  for (const format of Object.keys(writers)) {
    for (const attack of attacks) {
      it(`of ${format} does nothing: ${attack.slice(0, 40)}`, async () => {
        const frame = await openAttacked(format, attack);
        const elements = elementsOf(frame);

        expect((window as {attacked?: unknown}).attacked).to.equal(undefined);
        for (const {shadowRoot} of elements) {
          const made = shadowRoot!.querySelectorAll('img, script, iframe, style, b, [onload]');
          expect([...made].map(({localName}) => localName)).to.deep.equal([]);
          for (const {href} of shadowRoot!.querySelectorAll('a')) expect(href).to.match(harmless);
        }
        expect(await policyReports(frame)).to.deep.equal([]);
        const asked = frame.window.performance.getEntriesByType('resource');
        expect(asked.filter(({name}) => name.startsWith(forbidden))).to.deep.equal([]);
      });
    }
  }

  for (const format of ['json', 'csv', 'json-ld', 'ics']) {
    it(`of ${format} is shown as the text that it is`, async () => {
      const [attack] = attacks;
      const frame = await openAttacked(format, attack!);
      const [list] = elementsOf(frame);
      expect(list!.shadowRoot!.textContent).to.include(attack);
    });
  }
});
