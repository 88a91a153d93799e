import {isIP} from 'node:net';
import {domainToUnicode} from 'node:url';
import type {Item} from '../../model/content.js';
import type {CheckProblem} from '../finding.js';
import type {PlacedItem} from '../places.js';
import type {CheckCode} from '../severity.js';

/** An address of the content, and where it stands. */
export interface PlacedAddress {
  readonly address: string;
  readonly path: string;
}

/** Stands for the address of a file, which nobody knows: those under it are the file's relative ones. */
export const unknownBase = 'https://relative.invalid/';

/** Fields that hold an address. */
const addressFields = [
  ...(['url', 'image', 'joinUrl', 'mapUrl', 'registrationUrl'] as const),
  ...(['recordingUrl', 'reportUrl', 'photosUrl', 'resolutionUrl', 'feedUrl'] as const),
] satisfies readonly (keyof Item)[];

export const addressesOf = ({item, path}: PlacedItem): readonly PlacedAddress[] =>
  [
    ...addressFields.map((name) => [name, item[name]] as const),
    ...(item.attachments ?? []).map(
      (address, index) => [`attachments[${index}]`, address] as const,
    ),
    ...(item.occurrences ?? []).flatMap(({joinUrl, url}, index) => [
      [`occurrences[${index}].joinUrl`, joinUrl] as const,
      [`occurrences[${index}].url`, url] as const,
    ]),
  ].flatMap(([name, address]) =>
    address === undefined || address.startsWith(unknownBase)
      ? []
      : [{address, path: `${path}.${name}`}],
  );

/** Services that hide where an address leads. */
const shorteners = new Set(
  (
    'bit.ly bitly.com buff.ly cutt.ly goo.gl is.gd lnkd.in ow.ly rb.gy rebrand.ly shorturl.at ' +
    'snip.ly t.co t.ly tiny.cc tinyurl.com trib.al v.gd adf.ly acortar.link'
  ).split(' '),
);

const hostName = (url: URL): string => url.hostname.replace(/^\[|\]$|\.$/g, '');

const isLoopback = (host: string): boolean =>
  host.startsWith('127.') || host === '::1' || host === '0.0.0.0';

const isLocal = (host: string): boolean =>
  isLoopback(host) ||
  (!isIP(host) && !host.includes('.')) ||
  /\.(localhost|local|internal|home\.arpa|lan|intranet)$/.test(host);

/** Letters of other scripts that are drawn as Latin ones. */
const lookalikes = /^[аеорсухіјѕԁһӏԛԝьԍɑοονρτυχικα\d-]+$/u;

/** The name as it is shown, where letters of another script stand for Latin ones. */
const lookalikeName = (host: string): string | undefined => {
  if (!/(^|\.)xn--/.test(host)) return undefined;
  const shown = domainToUnicode(host);
  const odd = shown.split('.').some((label) => {
    const latin = /\p{Script=Latin}/u.test(label);
    const other = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u.test(label);
    return other && (latin || lookalikes.test(label));
  });
  return odd ? shown : undefined;
};

/** An address without the password that should not be repeated. */
const withoutCredentials = (url: URL): string => {
  const copy = new URL(url);
  copy.username = '…';
  copy.password = '';
  return copy.href.replace(`${copy.username}@`, '…@');
};

const suspicions = (url: URL): readonly (readonly [CheckCode, string, string?])[] => {
  const host = hostName(url);
  const found: (readonly [CheckCode, string, string?])[] = [];
  const shown = lookalikeName(host);
  const local = isLocal(host);
  const clean = url.username || url.password ? withoutCredentials(url) : url.href;
  if (clean !== url.href) found.push(['address-credentials', clean]);
  if (local) found.push(['address-local', host]);
  else if (isIP(host)) found.push(['address-ip', host]);
  else if (shown !== undefined) found.push(['address-lookalike', host, shown]);
  if (shorteners.has(host.replace(/^www\./, ''))) found.push(['address-shortener', host]);
  if (url.port && !local) found.push(['address-port', url.port]);
  if (url.protocol === 'http:' && !local && !isIP(host) && !url.port) {
    found.push(['address-insecure', clean]);
  }
  return found;
};

/** Addresses that readers could be misled or harmed by. */
export const checkAddresses = (place: PlacedItem): readonly CheckProblem[] =>
  addressesOf(place).flatMap(({address, path}) => {
    const url = new URL(address);
    if (!/^https?:$/.test(url.protocol)) return [];
    return suspicions(url).map(([code, found, other]) => ({code, path, found, other}));
  });
