import {expect} from '@open-wc/testing';
import {contentJsonPieces, writeContentJson} from '../../src/exports/content-json.js';
import {readContent} from '../../src/formats/read.js';
import type {Content} from '../../src/model/content.js';
import fc from '../support/properties.js';
import {anyContent} from './arbitrary-content.js';

const read = (text: string) => readContent(text, {now: 0, pause: () => undefined});

const content: Content = {
  title: {en: 'Example Library', es: 'Biblioteca de Ejemplo'},
  names: {en: ['Example']},
  sections: [{id: 'news', title: 'News', items: [{id: 'a', title: 'A'}]}],
};

describe('writeContentJson', () => {
  it('is the published format, version 1', () => {
    expect(JSON.parse(writeContentJson(content))).to.deep.equal({version: 1, ...content});
  });

  it('leaves out names and title where there are none', () => {
    const {sections} = content;
    expect(JSON.parse(writeContentJson({sections, names: {}}))).to.deep.equal({
      version: 1,
      sections,
    });
  });

  it('says nothing that the format has no field for', async () => {
    const items = [
      {id: 'a', title: 'A', source: 'Example', parent: 'b'},
      {id: 'b', title: 'B'},
    ];
    const shown = {...content.sections[0]!, items, letter: 'A', heading: 'A'};
    const {content: again, problems} = await read(writeContentJson({sections: [shown]}));
    expect(problems).to.deep.equal([]);
    expect(again.sections[0]!.items).to.deep.equal([
      {id: 'a', title: 'A'},
      {id: 'b', title: 'B'},
    ]);
  });

  it('is written as programs write it, an item at a time', () => {
    fc.assert(
      fc.property(anyContent, (any) => {
        expect(writeContentJson(any)).to.equal(
          `${JSON.stringify({version: 1, ...JSON.parse(writeContentJson(any))}, undefined, 2)}\n`,
        );
        const items = any.sections.flatMap(({items: all}) => all);
        expect([...contentJsonPieces(any)].length).to.be.greaterThan(items.length);
      }),
      {numRuns: 200},
    );
  });

  it('is read back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(anyContent, async (any) => {
        const {content: again, problems, format} = await read(writeContentJson(any));
        expect(problems).to.deep.equal([]);
        expect(format).to.equal('json');
        expect(again).to.deep.equal(any);
      }),
      {numRuns: 200},
    );
  });
});
