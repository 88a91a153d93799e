import {expect} from '@open-wc/testing';
import {pageClock} from '../../../src/elements/events/clock.js';
import {eventFragment} from '../../../src/elements/event-list/fragment.js';
import {all, part, texts, textOf} from '../../support/element.js';
import {event, hurrySlices, restore, settled, showList, stopClock} from './support.js';

const weekly = event('w', '2030-03-05', {recurrence: 'FREQ=WEEKLY'});

const month = (items: readonly object[], attributes = {}, place = {}) =>
  showList(items, {view: 'month', ...attributes}, place);

describe('the calendar of a month', () => {
  const {after} = pageClock;
  const {fontSize} = document.documentElement.style;
  beforeEach(() => {
    stopClock();
    hurrySlices();
  });
  afterEach(() => {
    restore();
    pageClock.after = after;
    document.documentElement.style.fontSize = fontSize;
  });

  it('has the days that are over, unless others are asked for', async () => {
    stopClock(new Date(2030, 4, 15, 12).getTime());
    const element = await month([weekly], {filters: 'past'});
    const days = () => texts(element, '[part~=day-with-events] [part=day-number]');
    expect(days()).to.deep.equal(['7', '14', '21', '28']);
    const select = element.shadowRoot!.getElementById('past') as HTMLSelectElement;
    expect(select.value).to.equal('show');
    element.past = 'hide';
    await settled(element);
    expect(days()).to.deep.equal(['21', '28']);
    element.past = 'only';
    await settled(element);
    expect(days()).to.deep.equal(['7', '14']);
    element.past = undefined;
    await settled(element);
    part(element, 'previous')!.click();
    await settled(element);
    expect(days()).to.deep.equal(['2', '9', '16', '23', '30']);
    element.view = 'list';
    await settled(element);
    expect(select.value).to.equal('hide');
  });

  for (const [width, size] of [
    ['320px', '32px'],
    ['328px', '16px'],
    ['328px', '32px'],
    ['400px', '16px'],
  ] as const) {
    for (const lang of ['en', 'es']) {
      it(`fits ${width} with letters of ${size} in ${lang}`, async () => {
        document.documentElement.style.fontSize = size;
        const element = await month([event('a', '2030-05-07')], {}, {width, lang});
        for (const name of ['base', 'views', 'month-grid']) {
          expect(part(element, name)!.scrollWidth, name).to.be.at.most(parseInt(width, 10));
        }
        const buttons = all(element, '[part=month-bar] button');
        const tops = buttons.map((button) => Math.round(button.getBoundingClientRect().top));
        expect(buttons).to.have.length(3);
        expect(new Set(tops), 'on one line').to.have.property('size', 1);
        for (const number of all(element, '[part=day-number]')) {
          expect(number.offsetWidth).to.be.at.most(number.closest('td')!.clientWidth);
        }
      });
    }
  }

  it('names weekdays by a letter where there is little room', async () => {
    document.documentElement.style.fontSize = '32px';
    const element = await month([weekly], {}, {width: '320px'});
    const visible = [...all(element, 'th')[0]!.querySelectorAll('[aria-hidden]')].filter(
      (name) => getComputedStyle(name).display !== 'none',
    );
    expect(visible.map(textOf)).to.deep.equal(['S']);
  });

  it('marks another day as today at midnight, without an event on view', async () => {
    const tasks = new Map<() => void, number>();
    pageClock.after = (milliseconds, task) => {
      tasks.set(task, milliseconds);
      return () => tasks.delete(task);
    };
    const element = await month([event('undated')]);
    const midnight = new Date(2030, 4, 3).getTime();
    expect([...tasks.values()]).to.deep.equal([midnight - Date.now()]);
    stopClock(midnight);
    for (const task of [...tasks.keys()]) task();
    await settled(element);
    expect(textOf(part(element, 'month-grid')!.querySelector('[aria-current=date]'))).to.match(
      /May 3/,
    );
  });

  it('has a ring around today only in forced colours', async () => {
    const element = await month([event('undated')]);
    const rules = element
      .shadowRoot!.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules])
      .filter(
        (rule) => rule instanceof CSSMediaRule && rule.conditionText.includes('forced-colors'),
      )
      .flatMap((rule) => [...(rule as CSSMediaRule).cssRules] as CSSStyleRule[])
      .filter(({style}) => /^canvas$/i.test(style.borderColor));
    const ringless = all(element, rules.map(({selectorText}) => selectorText).join() || 'none');
    expect(ringless).to.have.length(30);
    expect(ringless.some((number) => number.closest('[aria-current=date]'))).to.equal(false);
  });

  it('takes the keyboard to what the address names once, wherever it is moved', async () => {
    history.replaceState(null, '', eventFragment({id: 'a'}));
    const element = await showList([event('a', '2030-05-07')]);
    const input = document.createElement('input');
    const parent = element.parentElement!;
    parent.append(input);
    input.focus();
    parent.append(element);
    await settled(element);
    expect(document.activeElement).to.equal(input);
    history.replaceState(null, '', eventFragment({id: 'b'}));
    element.content = {items: [event('b', '2030-05-07')]};
    element.remove();
    parent.append(element);
    await new Promise((resolve) => element.addEventListener('iro-load', resolve, {once: true}));
    await settled(element);
    expect(document.activeElement).to.equal(element);
  });
});
