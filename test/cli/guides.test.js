/** The examples of the guides are content that reads without a problem. */
import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {checkContent} from '../../build/cli/checks/content.js';
import {readText} from '../../build/cli/read-text.js';
import {readRule} from '../../build/model/recurrence/rule.js';

/** When the examples are read: their dates are to come. */
const now = Date.parse('2026-09-01T12:00Z');

const guides = readdirSync('docs').filter((name) => name.endsWith('.md'));

const textOf = (name) => readFileSync(`docs/${name}`, 'utf8');

/** The fenced blocks of a language, each with the line that it starts in. */
const blocksOf = (text, language) =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\``, 'gm'))].map((match) => ({
    block: match[1],
    line: text.slice(0, match.index).split('\n').length + 1,
  }));

const headingsOf = (text) => text.match(/^#{1,6} .+$/gm) ?? [];

const anchorOf = (heading) =>
  heading
    .replace(/^#+ /, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');

describe('examples of the guides', () => {
  for (const name of guides) {
    for (const {block, line} of blocksOf(textOf(name), 'json')) {
      it(`docs/${name}:${line} reads without a problem`, async () => {
        const read = await readText({bytes: Buffer.from(block), name: 'example.json'}, {});
        assert.equal(read.format, 'json');
        assert.deepEqual(read.problems, []);
        assert.deepEqual(checkContent(read.places, now), []);
      });
    }

    for (const {block, line} of blocksOf(textOf(name), 'html')) {
      it(`docs/${name}:${line} closes the tags that it opens`, () => {
        const opened = block.match(/<iro-[a-z-]+/g) ?? [];
        const closed = block.match(/<\/iro-[a-z-]+/g) ?? [];
        assert.deepEqual(
          closed.map((tag) => tag.replace('/', '')),
          opened,
        );
      });
    }
  }

  it('are there', () => {
    const counts = ['events.md', 'events.es.md', 'publishing.md', 'publishing.es.md'].map(
      (name) => blocksOf(textOf(name), 'json').length,
    );
    assert.deepEqual(counts, [5, 5, 2, 2]);
  });
});

describe('the guides to events', () => {
  for (const name of ['events.md', 'events.es.md', 'publishing.md', 'publishing.es.md']) {
    it(`docs/${name} shows rules that can be followed`, () => {
      const rules = textOf(name).match(/FREQ=[\w=;,+-]+/g);
      assert.ok(rules.length > 0);
      for (const rule of rules) assert.ok(readRule(rule), rule);
    });
  }
});

describe('guides in two languages', () => {
  for (const name of guides.filter((each) => !each.endsWith('.es.md'))) {
    const spanish = name.replace('.md', '.es.md');

    it(`docs/${name} is there in Spanish, section by section`, () => {
      const [here, there] = [name, spanish].map((each) =>
        headingsOf(textOf(each)).map((heading) => heading.indexOf(' ')),
      );
      assert.deepEqual(there, here);
    });
  }
});

describe('links of the guides', () => {
  for (const name of guides) {
    it(`docs/${name} leads to files and headings that are there`, () => {
      for (const [, target] of textOf(name).matchAll(/\]\(([^)]+)\)/g)) {
        if (/^\w+:/.test(target)) continue;
        const [file, anchor] = target.split('#');
        const text = file ? readFileSync(new URL(`../../docs/${file}`, import.meta.url)) : '';
        if (anchor === undefined) continue;
        const anchors = headingsOf(file ? `${text}` : textOf(name)).map(anchorOf);
        assert.ok(anchors.includes(decodeURI(anchor)), target);
      }
    });
  }
});
