import {expect} from '@open-wc/testing';
import {
  addHost,
  entry,
  entriesOf,
  focusedText,
  openMenus,
  press,
  request,
  type Actions,
  type Host,
} from '../../support/actions.js';
import {closePages, openPage, page, policyReports, type Frame} from '../../support/frame.js';
import {textOf} from '../../support/text.js';

const policy =
  "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

const script = '<script type="module" src="/test/support/actions-page.ts"></script>';

const strict = `<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;

interface Placed {
  readonly frame: Frame;
  readonly host: Host;
}

const actionsOf = ({window}: Frame): Actions => window.actions;

/** A page with a strict policy, as wide as the smallest phones. */
const openNarrow = async (height = 600): Promise<Frame> => {
  const frame = await openPage(page(strict + script, ''));
  const element = frame.window.frameElement as HTMLIFrameElement;
  element.width = '320';
  element.height = `${height}`;
  element.style.border = '0';
  frame.document.body.style.margin = '0';
  return frame;
};

/** An element put somewhere on a page. Style sheets are refused there; what script sets is not. */
const put = (
  frame: Frame,
  styles: Readonly<Record<string, string>>,
  direction: 'ltr' | 'rtl' = 'ltr',
): Host => {
  const host = addHost(actionsOf(frame), request(), {page: frame.document, direction});
  Object.assign(host.element.style, {position: 'absolute', ...styles});
  return host;
};

const boxes = ({frame, host}: Placed) => {
  const menu = openMenus(host)[0]!.getBoundingClientRect();
  const button = host.calendar.getBoundingClientRect();
  const {clientWidth: width, clientHeight: height} = frame.document.documentElement;
  return {menu, button, width, height};
};

const expectInside = (placed: Placed): void => {
  const {menu, width, height} = boxes(placed);
  expect(menu.left).to.be.at.least(0);
  expect(menu.right).to.be.at.most(width);
  expect(menu.top).to.be.at.least(0);
  expect(menu.bottom).to.be.at.most(height);
};

/** Whether what is at the middle of each entry on view is that entry. */
const expectOnTop = (host: Host): void => {
  for (const found of entriesOf(host)) {
    const {left, top, width, height} = found.getBoundingClientRect();
    const hit = host.root.elementFromPoint(left + width / 2, top + height / 2);
    expect(hit?.closest('[role=menuitem]') === found, textOf(found)).to.equal(true);
  }
};

describe('a menu on a screen of 320 pixels', () => {
  afterEach(closePages);

  for (const direction of ['ltr', 'rtl'] as const) {
    for (const side of ['left', 'right'] as const) {
      for (const scale of [1, 2]) {
        it(`is inside at the ${side} edge, ${direction}, text at ${scale * 100} %`, async () => {
          const frame = await openNarrow();
          const host = put(frame, {top: '0', [side]: '0', fontSize: `${scale}em`}, direction);
          host.calendar.click();
          expectInside({frame, host});
          if (scale === 1) expectOnTop(host);
        });
      }
    }

    it(`starts where its button does, ${direction}`, async () => {
      const frame = await openNarrow();
      (frame.window.frameElement as HTMLIFrameElement).width = '1000';
      const host = put(frame, {top: '0', left: '400px', width: '500px'}, direction);
      host.calendar.click();
      const {menu, button} = boxes({frame, host});
      const edge = direction === 'ltr' ? 'left' : 'right';
      expect(menu[edge]).to.be.closeTo(button[edge], 1);
      expect(menu.top).to.be.within(button.bottom, button.bottom + 10);
    });
  }

  it('is above its button where there is no room below', async () => {
    const frame = await openNarrow();
    const host = put(frame, {bottom: '0', left: '0'});
    host.calendar.click();
    const {menu, button} = boxes({frame, host});
    expectInside({frame, host});
    expect(menu.bottom).to.be.at.most(button.top);
    expectOnTop(host);
  });

  it('scrolls where there is no room at all', async () => {
    const frame = await openNarrow(200);
    const host = put(frame, {top: '0', left: '0'});
    host.calendar.click();
    expectInside({frame, host});
    const [menu] = openMenus(host);
    expect(menu!.scrollHeight).to.be.greaterThan(menu!.clientHeight);
    for (const key of ['End', 'Home']) {
      press(host, key);
      const {top, bottom} = host.root.activeElement!.getBoundingClientRect();
      expect(top, key).to.be.at.least(menu!.getBoundingClientRect().top);
      expect(bottom, key).to.be.at.most(menu!.getBoundingClientRect().bottom);
    }
  });

  it('is not cut off by what its element is in', async () => {
    const frame = await openNarrow();
    const host = put(frame, {
      top: '20px',
      left: '20px',
      width: '200px',
      height: '40px',
      overflow: 'hidden',
      transform: 'translateX(5px)',
    });
    host.calendar.click();
    expectInside({frame, host});
    expectOnTop(host);
  });

  it('stays at its button while the page scrolls, and closes when that is out of sight', async () => {
    const frame = await openNarrow();
    frame.document.body.style.height = '3000px';
    const host = put(frame, {top: '100px', left: '0'});
    host.calendar.click();
    const scroll = async (to: number) => {
      const scrolled = new Promise((resolve) =>
        frame.document.addEventListener('scroll', resolve, {once: true}),
      );
      frame.window.scrollTo(0, to);
      await scrolled;
    };
    await scroll(60);
    const {menu, button} = boxes({frame, host});
    expect(menu.top).to.be.within(button.bottom, button.bottom + 10);
    await scroll(2000);
    expect(openMenus(host)).to.deep.equal([]);
    expect(host.calendar.getAttribute('aria-expanded')).to.equal('false');
    expect(frame.window.scrollY).to.equal(2000);
  });

  it('stays at its button while a part of the page in another shadow root scrolls', async () => {
    const frame = await openNarrow();
    const outer = frame.document.createElement('div');
    const scroller = frame.document.createElement('div');
    Object.assign(scroller.style, {height: '400px', overflow: 'auto', position: 'relative'});
    const filler = frame.document.createElement('div');
    filler.style.height = '2000px';
    const host = put(frame, {top: '100px', left: '0'});
    scroller.append(host.element, filler);
    outer.attachShadow({mode: 'open'}).append(scroller);
    frame.document.body.append(outer);
    host.calendar.click();
    const scrolled = new Promise((resolve) => scroller.addEventListener('scroll', resolve));
    scroller.scrollTop = 50;
    await scrolled;
    const {menu, button} = boxes({frame, host});
    expect(menu.top).to.be.within(button.bottom, button.bottom + 10);
  });
});

describe('actions on a page with a strict policy', () => {
  afterEach(closePages);

  it('do what they do and break no rule of it', async () => {
    const frame = await openNarrow();
    const host = put(frame, {top: '0', left: '0'});
    host.calendar.click();
    expect(focusedText(host)).to.match(/^Apple/);
    expect(frame.window.getComputedStyle(entriesOf(host)[0]!).minHeight).to.equal('44px');
    host.subscribe.click();
    expect(entriesOf(host)).to.have.length(5);
    Object.defineProperty(frame.window.navigator, 'share', {value: undefined});
    Object.defineProperty(frame.window.navigator, 'clipboard', {value: undefined});
    host.share.click();
    await host.shared;
    entry(host, 'Copy').click();
    expect(host.root.querySelector('input')!.value).to.equal('https://example.org/reading');
    expect(await policyReports(frame)).to.deep.equal([]);
  });
});

describe('a calendar file whose code cannot be had', () => {
  afterEach(closePages);

  it('is regretted in words', async () => {
    const missing = '/test/support/missing.js';
    const imports = Object.fromEntries(
      ['js', 'ts'].map((ending) => [`/src/exports/ics/write-ics.${ending}`, missing]),
    );
    const map = `<script type="importmap">${JSON.stringify({imports})}</script>`;
    const frame = await openPage(page(`<meta charset="utf-8">${map}${script}`, ''));
    const host = put(frame, {});
    host.calendar.click();
    expect(entriesOf(host), 'the others are there').to.have.length(5);
    const said = new Promise<void>((resolve) => {
      new MutationObserver(() => resolve()).observe(host.status, {childList: true});
    });
    entry(host, 'Apple').click();
    await said;
    expect(textOf(host.status)).to.include('could not be reached');
    expect(frame.reports.filter((report) => report.includes('rejection'))).to.deep.equal([]);
  });
});
