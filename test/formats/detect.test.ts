import {expect} from '@open-wc/testing';
import {detectFormat, formatNamed, formatNames, type TextOrigin} from '../../src/formats/detect.js';

const feedVersion = '"version": "https://jsonfeed.org/version/1.1"';

/** A text, what is known of it besides, and its format. */
const texts: readonly (readonly [string, TextOrigin, string | undefined])[] = [
  ['BEGIN:VCALENDAR\r\n', {}, 'ics'],
  ['\uFEFF\r\nbegin:vcalendar\n', {}, 'ics'],
  ['; exported\nBEGIN:VCALENDAR\n', {}, 'ics'],
  ['{"sections": []}', {}, 'json'],
  [' [{"title": "A"}]', {}, 'json'],
  ['{', {}, 'json'],
  [`{${feedVersion}}`, {}, 'feed'],
  ['{"version": "https:\\/\\/jsonfeed.org\\/version\\/1"}', {}, 'feed'],
  ['{"@context": "https://schema.org"}', {}, 'json-ld'],
  ['[{"@type": "Event"}]', {}, 'json-ld'],
  ['<?xml version="1.0"?><rss version="2.0">', {}, 'feed'],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', {}, 'feed'],
  ['<rdf:RDF>', {}, 'feed'],
  ['<!-- hello --><rss>', {}, 'feed'],
  ['Warning: something\n<?xml version="1.0"?><rss>', {}, 'feed'],
  ['<?xml version="1.0"?><!DOCTYPE html><html>', {}, 'json-ld'],
  ['<!-- hello -->\n<div>', {}, 'json-ld'],
  ['<p>A page', {}, 'json-ld'],
  ['<!DOCTYPE html><html>', {}, 'json-ld'],
  ['<!doctype  HTML>', {}, 'json-ld'],
  ['<script type="application/ld+json">', {}, 'json-ld'],
  // what a text says goes before what is said of it
  ['BEGIN:VCALENDAR', {mediaType: 'application/json', name: 'a.csv'}, 'ics'],
  ['<rss>', {mediaType: 'text/html'}, 'feed'],
  ['{}', {name: 'feed.xml'}, 'json'],
  // the media type
  ['title', {mediaType: 'text/csv; charset=utf-8'}, 'csv'],
  ['title', {mediaType: 'Text/CSV'}, 'csv'],
  ['title', {mediaType: 'text/tab-separated-values'}, 'csv'],
  ['', {mediaType: 'text/calendar'}, 'ics'],
  ['', {mediaType: 'application/rss+xml'}, 'feed'],
  ['', {mediaType: 'text/xml'}, 'feed'],
  ['', {mediaType: 'application/ld+json'}, 'json-ld'],
  ['', {mediaType: 'application/feed+json'}, 'feed'],
  ['', {mediaType: 'application/json'}, 'json'],
  ['', {mediaType: 'text/html'}, 'json-ld'],
  // the ending
  ['title', {name: 'https://example.org/list.CSV?x=1#y'}, 'csv'],
  ['title', {mediaType: 'text/plain', name: 'list.tsv'}, 'csv'],
  ['', {name: 'a/b.ics'}, 'ics'],
  ['', {name: 'https://example.org/feed.atom'}, 'feed'],
  // the first line
  ['title,url\nA,https://example.org/', {}, 'csv'],
  ['título;enlace\n', {mediaType: 'text/plain'}, 'csv'],
  ['title\turl\n', {}, 'csv'],
  ['sep=;\ntitle;url\n', {}, 'csv'],
  ['title|url\nA|B', {}, 'csv'],
  ['Our list\n\ntitle,url\nA,B', {}, 'csv'],
  ['hello', {}, undefined],
  ['one\ntwo\nthree\nfour\nfive\nsix, seven', {}, undefined],
  ['', {}, undefined],
  ['', {name: 'https://example.org/'}, undefined],
];

describe('detectFormat', () => {
  for (const [text, origin, format] of texts) {
    it(`takes ${JSON.stringify(text)} of ${JSON.stringify(origin)} for ${format ?? 'nothing known'}`, () => {
      expect(detectFormat(text, origin)).to.equal(format);
    });
  }

  it('looks at no more than the beginning of a long text', () => {
    const spaces = ' '.repeat(5_000_000);
    expect(detectFormat(`${spaces}{}`, {})).to.equal(undefined);
    expect(detectFormat(`{${spaces}}`, {})).to.equal('json');
  });
});

describe('formatNamed', () => {
  for (const [name, format] of [
    ['ics', 'ics'],
    ['iCalendar', 'ics'],
    [' RSS ', 'feed'],
    ['atom', 'feed'],
    ['JSONFeed', 'feed'],
    ['tsv', 'csv'],
    ['JSON-LD', 'json-ld'],
    ['html', 'json-ld'],
    ['json', 'json'],
    ['', undefined],
    ['docx', undefined],
    ['constructor', undefined],
  ] as const) {
    it(`takes “${name}” for ${format ?? 'nothing'}`, () => {
      expect(formatNamed(name)).to.equal(format);
    });
  }

  it('knows each of its own names', () => {
    for (const name of formatNames) expect(formatNamed(name), name).not.to.equal(undefined);
  });
});
