import {expect} from '@open-wc/testing';
import {normalise} from '../../src/model/normalise.js';
import {feedContext, fixture, readFeed} from '../support/feeds.js';

describe('parseFeed of whole feeds', () => {
  it('reads RSS 2.0 of a blog', async () => {
    const {section, items, problems} = await readFeed(await fixture('rss-2.0-blog.xml'));
    expect(problems).to.deep.equal([]);
    expect(section['title']).to.deep.equal({'en-US': 'Libros sin fronteras – Library Blog'});
    expect(items).to.deep.equal([
      {
        kind: 'post',
        id: 'https://blog.example.org/?p=42',
        title: {'en-US': 'Sister libraries: what’s next & who’s in?'},
        description: {'en-US': 'Two libraries, one reading list.\nRead on […]'},
        url: 'https://blog.example.org/2011/11/sister-libraries/',
        language: 'en-US',
        tags: ['Sister Libraries', 'News & Notes'],
        author: 'Ana Ejemplo',
        published: '2011-11-29T18:02:11Z',
      },
      {
        kind: 'post',
        id: 'grants-2011',
        title: {'en-US': 'Reminder: grants close on Friday'},
        description: {
          'en-US': 'Applications for travel grants close on Friday at noon.\nOne form\nTwo letters',
        },
        url: 'https://blog.example.org/2011/11/grants/',
        language: 'en-US',
        image: 'https://blog.example.org/files/poster.jpg',
        attachments: ['https://blog.example.org/files/form.pdf'],
        published: '2011-11-25T09:00:00-05:00',
      },
      {
        kind: 'post',
        id: 'https://blog.example.org/2011/11/feria/',
        title: {es: 'Feria del libro'},
        description: {es: 'Una visita a la feria – con fotos.'},
        url: 'https://blog.example.org/2011/11/feria/',
        language: 'es',
        image: 'https://blog.example.org/files/feria.png',
        imageDescription: {es: 'Puesto de libros'},
        author: 'Luis Muestra',
        published: '2011-11-21T08:15:00+01:00',
      },
      {
        kind: 'post',
        id: 'https://blog.example.org/notes/1',
        title: {'en-US': 'A note without a title, as short blogs have them.'},
        description: {'en-US': 'A note without a title, as short blogs have them.'},
        url: 'https://blog.example.org/notes/1',
        language: 'en-US',
        published: 'not long ago', // for the report of `normalise`
      },
    ]);
  });

  it('reads RSS 0.91 with entities that HTML knows', async () => {
    const {section, items} = await readFeed(await fixture('rss-0.91.xml'));
    expect(section['title']).to.deep.equal({es: 'Café de lectura'});
    expect(items).to.deep.equal([
      {
        kind: 'post',
        id: 'http://cafe.example.com/prestamo.html?a=1&b=2',
        title: {es: 'Préstamo de libros'},
        description: {es: 'AT&T y otros'},
        url: 'http://cafe.example.com/prestamo.html?a=1&b=2',
        language: 'es',
      },
      {kind: 'post', title: {es: 'Sin enlace'}, language: 'es'},
    ]);
  });

  it('reads RSS 0.90', async () => {
    const {section, items} = await readFeed(await fixture('rss-0.90.rdf'));
    const url = 'http://old.example.com/1.html';
    expect(section['title']).to.equal('Old News');
    expect(items).to.deep.equal([{kind: 'post', id: url, title: 'First item', url}]);
  });

  it('reads RSS 1.0 by its namespaces, whatever the prefixes', async () => {
    const {section, items, problems} = await readFeed(await fixture('rss-1.0.rdf'));
    expect(problems).to.deep.equal([]);
    expect(section['title']).to.deep.equal({en: 'Journal of Invented Librarianship'});
    expect(items).to.deep.equal([
      {
        kind: 'post',
        id: 'https://journal.example.org/1',
        title: {en: 'On shelving'},
        description: {en: 'Why order matters'},
        url: 'https://journal.example.org/articles/1',
        language: 'en',
        tags: ['Shelving'],
        author: 'Doe, Jane; Roe, Richard',
        published: '2011-11-26T10:30:00+01:00',
      },
      {
        kind: 'post',
        id: 'https://journal.example.org/2',
        title: {fr: 'On lending'},
        url: 'https://journal.example.org/2',
        language: 'fr',
        published: '2011-11-27',
      },
    ]);
  });

  it('reads Atom 1.0', async () => {
    const {section, items, problems} = await readFeed(await fixture('atom-1.0.xml'));
    expect(problems).to.deep.equal([]);
    expect(section['title']).to.deep.equal({en: 'Round Table — News'});
    expect(items).to.deep.equal([
      {
        kind: 'post',
        id: 'urn:example:1',
        title: {en: 'Plain <text> & nothing else'},
        description: {en: 'A talk,\nrecorded.\nListen.'},
        url: 'https://round.example.org/table/2011/talk.html',
        language: 'es',
        tags: ['Talks', 'audio'],
        attachments: ['https://round.example.org/table/2011/talk.mp3'],
        author: 'Jane Doe, Richard Roe',
        published: '2011-11-28T12:00:00-06:00',
        updated: '2011-11-29T18:30:02Z',
      },
      {
        kind: 'post',
        id: 'urn:example:2',
        title: {en: 'Bibliothèque'},
        description: {fr: 'Une visite à la bibliothèque'},
        url: 'https://round.example.org/autre',
        language: 'en',
        author: 'The Round Table',
        updated: '2011-11-27T00:00:00Z',
      },
      {
        kind: 'post',
        id: 'urn:example:3',
        title: {en: 'Only content'},
        description: {en: 'What is here is all there is.'},
        language: 'en',
        author: 'The Round Table',
        updated: '2011-11-26T00:00:00Z',
      },
    ]);
  });

  it('reads Atom 0.3', async () => {
    const {section, items} = await readFeed(await fixture('atom-0.3.xml'));
    expect(section['title']).to.deep.equal({en: 'Old & good'});
    expect(items).to.deep.equal([
      {
        kind: 'post',
        id: 'tag:old.example.org,2004:1',
        title: {en: 'First post'},
        description: {en: '2 < 3'},
        url: 'http://old.example.org/1',
        language: 'en',
        author: 'Pat Sample',
        published: '2004-05-12T08:29:29-04:00',
        updated: '2004-05-13T18:30:02Z',
      },
      {
        kind: 'post',
        id: 'tag:old.example.org,2004:2',
        title: {en: 'Second post'},
        description: {en: 'Body text'},
        url: 'http://old.example.org/2',
        language: 'en',
        published: '2004-05-13T08:29:29',
      },
    ]);
  });

  it('reads JSON Feed 1.1', async () => {
    const {section, items} = await readFeed(await fixture('json-feed-1.1.json'));
    expect(section['title']).to.deep.equal({'es-MX': 'Invented Library'});
    expect(items).to.deep.equal([
      {
        kind: 'post',
        id: '1',
        title: {'es-MX': 'Horario de invierno'},
        description: {'es-MX': 'Nuevo horario'},
        url: 'https://host.example.org/posts/1',
        language: 'es-MX',
        tags: ['horario', 'invierno'],
        image: 'https://host.example.org/feeds/img/winter.jpg',
        attachments: ['https://host.example.org/feeds/files/horario.pdf'],
        author: 'Equipo de la biblioteca',
        published: '2011-11-26T09:00:00-06:00',
        updated: '2011-11-27T09:00:00-06:00',
      },
      {
        kind: 'post',
        id: '2',
        title: {en: 'Una nota sin título.'},
        description: {en: 'Una nota sin título.'},
        url: 'https://elsewhere.example.com/',
        language: 'en',
        author: 'Jane Doe',
      },
      'not an item', // for the report of `normalise`
    ]);
  });

  it('reads JSON Feed 1', async () => {
    const {items} = await readFeed(await fixture('json-feed-1.json'));
    const url = 'https://first.example.org/1';
    expect(items).to.deep.equal([
      {
        ...{kind: 'post', id: url, title: 'Only markup', description: 'Hello & welcome'},
        ...{url, author: 'Jane Doe'},
      },
    ]);
  });

  it('gives what content is made of', async () => {
    for (const name of ['rss-0.90.rdf', 'rss-0.91.xml', 'rss-1.0.rdf', 'atom-0.3.xml']) {
      const {records, items} = await readFeed(await fixture(name));
      const {content, problems} = normalise(records, {base: feedContext.base});
      expect(problems, name).to.deep.equal([]);
      expect(content.sections[0]!.items.length, name).to.equal(items.length);
    }
  });

  it('tells where an item is', async () => {
    const {locate} = await readFeed(await fixture('rss-1.0.rdf'));
    expect(locate!('sections[0].items[1]')).to.deep.equal({line: 28, column: 3});
    expect(locate!('sections[0].items[1].language')).to.deep.equal({line: 28, column: 3});
    expect(locate!('sections[0].items[1].published')).to.deep.equal({line: 30, column: 5});
    expect(locate!('sections[0]')).to.deep.equal({line: 2, column: 1});
    expect(locate!('sections[0].items[9]')).to.equal(undefined);
    const json = await readFeed(await fixture('json-feed-1.1.json'));
    expect(json.locate!('sections[0].items[1]')).to.deep.equal({line: 21, column: 5});
    expect(json.locate!('sections[0].items[0].published')).to.deep.equal({line: 16, column: 25});
  });
});
