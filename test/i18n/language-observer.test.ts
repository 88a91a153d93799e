import {expect, fixture, html, nextFrame} from '@open-wc/testing';
import {
  followLanguage,
  nearestLang,
  unfollowLanguage,
  type LanguageFollower,
} from '../../src/i18n/language-observer.js';

/** Counts how often it is told. */
class TestFollower extends HTMLElement implements LanguageFollower {
  told = 0;

  languageMayHaveChanged(): void {
    this.told += 1;
  }
}
customElements.define('test-language-follower', TestFollower);

/** An element in a shadow root of an element in the page. */
const inShadow = async (mode: ShadowRootMode, lang: string) => {
  const outer = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const inner = new TestFollower();
  outer.attachShadow({mode}).append(inner);
  return {outer, inner};
};

describe('nearestLang', () => {
  it('is the element’s own, else that of the nearest ancestor', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"><p lang="fr"><b></b></p></div>`);
    const [p, b] = [outer.querySelector('p')!, outer.querySelector('b')!];
    expect(nearestLang(b)).to.equal('fr');
    b.lang = 'de';
    expect(nearestLang(b)).to.equal('de');
    b.removeAttribute('lang');
    p.removeAttribute('lang');
    expect(nearestLang(b)).to.equal('es');
  });

  it('passes over one that is empty', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"><p lang=""></p></div>`);
    expect(nearestLang(outer.querySelector('p')!)).to.equal('es');
  });

  it('is that of the page', () => {
    expect(nearestLang(document.body)).to.equal(document.documentElement.lang);
  });

  it('is empty out of a page that says none', () => {
    expect(nearestLang(document.createElement('p'))).to.equal('');
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`is that of the host around an ${mode} shadow root`, async () => {
      const {outer, inner} = await inShadow(mode, 'es');
      expect(nearestLang(inner)).to.equal('es');
      inner.lang = 'fr';
      expect(nearestLang(inner)).to.equal('fr');
      outer.lang = 'de';
      expect(nearestLang(inner)).to.equal('fr');
    });
  }
});

describe('followLanguage', () => {
  let follower: TestFollower;

  afterEach(() => unfollowLanguage(follower));

  it('tells of each change in the page, once for all changes of a moment', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    outer.append((follower = new TestFollower()));
    followLanguage(follower);
    outer.lang = 'fr';
    outer.lang = 'de';
    await nextFrame();
    expect(follower.told).to.equal(1);
    follower.lang = 'en';
    await nextFrame();
    expect(follower.told).to.equal(2);
  });

  it('tells of nothing but languages', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="es"></div>`);
    outer.append((follower = new TestFollower()));
    followLanguage(follower);
    outer.title = 'title';
    outer.append('text');
    await nextFrame();
    expect(follower.told).to.equal(0);
  });

  for (const mode of ['open', 'closed'] as const) {
    it(`tells of changes in and around an ${mode} shadow root`, async () => {
      const {outer, inner} = await inShadow(mode, 'es');
      followLanguage((follower = inner));
      outer.lang = 'fr';
      await nextFrame();
      expect(follower.told).to.equal(1);
      inner.lang = 'de';
      await nextFrame();
      expect(follower.told).to.equal(2);
    });
  }

  it('tells of changes in each shadow root around', async () => {
    const {inner: between} = await inShadow('closed', 'es');
    between.attachShadow({mode: 'closed'}).append((follower = new TestFollower()));
    followLanguage(follower);
    between.lang = 'fr';
    await nextFrame();
    expect(follower.told).to.equal(1);
  });

  it('tells one that follows twice once', async () => {
    const {outer, inner} = await inShadow('open', 'es');
    followLanguage((follower = inner));
    followLanguage(follower);
    outer.lang = 'fr';
    await nextFrame();
    expect(follower.told).to.equal(1);
  });

  it('ends with unfollowLanguage, for that one only', async () => {
    const {outer, inner} = await inShadow('open', 'es');
    const other = new TestFollower();
    inner.after(other);
    followLanguage((follower = inner));
    followLanguage(other);
    unfollowLanguage(other);
    outer.lang = 'fr';
    await nextFrame();
    expect([follower.told, other.told]).to.deep.equal([1, 0]);
  });
});
