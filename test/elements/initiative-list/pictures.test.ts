import {expect, oneEvent} from '@open-wc/testing';
import {all, part, textOf} from '../../support/element.js';
import {entry, settled, showList} from './support.js';

/** An address of this server that answers with a picture of one pixel, or with none. */
const missing = new URL('/no-such-picture.png', location.href).href;
const slow = 'https://example.org/picture.png';

const pictured = (image: string, more: object = {}) =>
  entry('a', {image, imageDescription: {en: 'Shelves', es: 'Estantes'}, ...more});

describe('pictures of <iro-initiative-list>', () => {
  it('are not asked for unless the page asks for them', async () => {
    const element = await showList([pictured(slow, {archived: true})]);
    expect(all(element, 'img')).to.have.length(0);
  });

  it('are not shown without words, nor in the compact layout', async () => {
    const element = await showList([entry('a', {image: missing})], {images: ''});
    expect(all(element, 'img')).to.have.length(0);
    const compact = await showList([pictured(missing)], {images: '', layout: 'compact'});
    expect(all(compact, 'img')).to.have.length(0);
  });

  it('are not shown of addresses that hold none', async () => {
    const element = await showList([pictured('mailto:office@example.org')], {images: ''});
    expect(all(element, 'img')).to.have.length(0);
  });

  for (const layout of ['list', 'grid']) {
    for (const [lang, words] of [
      ['en', 'Shelves'],
      ['es', 'Estantes'],
    ] as const) {
      it(`keep their room, load when they are needed and leave their words: ${layout}, ${lang}`, async () => {
        const element = await showList([pictured(missing)], {images: '', layout}, lang);
        const image = part(element, 'image') as HTMLImageElement;
        expect(image.alt).to.equal(words);
        expect(image.loading).to.equal('lazy');
        expect(image.decoding).to.equal('async');
        expect(image.referrerPolicy).to.equal('no-referrer');
        const picture = part(element, 'picture')!;
        const {width, height} = picture.getBoundingClientRect();
        expect(width).to.be.greaterThan(0);
        expect(width / height).to.be.closeTo(1.5, 0.05);
        if (!image.hidden) {
          element.scrollIntoView();
          const failed = oneEvent(image, 'error');
          image.dispatchEvent(new Event('error'));
          await failed;
        }
        await settled(element);
        expect(image.hidden).to.equal(true);
        expect(getComputedStyle(image).display).to.equal('none');
        expect(textOf(part(element, 'image-description'))).to.equal(words);
        expect(part(element, 'image-description')!.hidden).to.equal(false);
        expect(picture.getBoundingClientRect().height).to.be.closeTo(height, 0.5);
        await expect(element).shadowDom.to.be.accessible();
      });
    }
  }

  it('say the language of their words where it is another', async () => {
    const element = await showList(
      [entry('a', {image: missing, imageDescription: {es: 'Estantes'}})],
      {images: ''},
    );
    expect(part(element, 'image')).to.have.attribute('lang', 'es');
  });

  it('stand beside the words of the featured one where there is room', async () => {
    const element = await showList([pictured(missing, {featured: true})], {images: ''});
    element.style.inlineSize = '60em';
    const top = (name: string) => part(element, name)!.getBoundingClientRect().top;
    const bottom = part(element, 'picture')!.getBoundingClientRect().bottom;
    expect(top('title')).to.be.lessThan(bottom);
    element.style.inlineSize = '20em';
    expect(top('title')).to.be.greaterThan(top('picture'));
  });

  it('stand beside all that is said in a list where there is room', async () => {
    const item = pictured(missing, {archived: true, description: {en: 'What it is about.'}});
    const element = await showList([item], {images: ''});
    const box = (name: string) => part(element, name)!.getBoundingClientRect();
    const said = ['title', 'initiative-status', 'description'];
    element.style.inlineSize = '60em';
    const tops = said.map((name) => box(name).top);
    expect(tops).to.deep.equal([...tops].sort((one, other) => one - other));
    for (const name of said) {
      expect(box(name).left, name).to.be.greaterThan(box('picture').right);
      expect(box(name).bottom, name).to.be.lessThan(box('picture').bottom);
    }
    element.style.inlineSize = '20em';
    for (const name of said) {
      expect(box(name).top, name).to.be.at.least(box('picture').bottom);
    }
    expect(box('picture').width).to.be.closeTo(box('item').width, 1);
  });
});
