import {expect} from '@open-wc/testing';
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Clock, pageClock, type ClockPlatform} from '../../../src/elements/events/clock.js';

/** A page whose time passes when a test says so. */
const holdPage = () => {
  let now = 1_000_000;
  const timers = new Set<{readonly milliseconds: number; readonly task: () => void}>();
  const listeners = new Set<() => void>();
  const platform: ClockPlatform = {
    now: () => now,
    after: (milliseconds, task) => {
      const timer = {milliseconds, task};
      timers.add(timer);
      return () => void timers.delete(timer);
    },
    onReturn: (task) => {
      listeners.add(task);
      return () => void listeners.delete(task);
    },
  };
  return {
    platform,
    waiting: () => [...timers].map(({milliseconds}) => milliseconds),
    listening: () => listeners.size,
    /** Time passes without a timer running, as while a machine sleeps. */
    sleep: (milliseconds: number) => {
      now += milliseconds;
    },
    fire: () => {
      for (const timer of [...timers]) {
        timers.delete(timer);
        timer.task();
      }
    },
    comeBack: () => {
      for (const task of [...listeners]) task();
    },
  };
};

const make = (connected = true) => {
  const page = holdPage();
  const controllers: ReactiveController[] = [];
  let updates = 0;
  const host: ReactiveControllerHost = {
    addController: (controller) => {
      controllers.push(controller);
      if (connected) controller.hostConnected?.();
    },
    removeController: () => undefined,
    requestUpdate: () => {
      updates += 1;
    },
    updateComplete: Promise.resolve(true),
  };
  const clock = new Clock(host, page.platform);
  const pass = (milliseconds: number) => {
    page.sleep(milliseconds);
    page.fire();
  };
  return {...page, clock, pass, start: 1_000_000, updates: () => updates};
};

describe('the clock of an element', () => {
  it('asks for one update when the time has come', () => {
    const {clock, start, pass, updates, waiting} = make();
    clock.schedule(start + 500);
    expect(waiting()).to.deep.equal([500]);
    pass(500);
    expect(updates()).to.equal(1);
    expect(waiting()).to.deep.equal([]);
    pass(10_000);
    expect(updates()).to.equal(1);
  });

  it('keeps one timer, for what was asked last', () => {
    const {clock, start, waiting} = make();
    clock.schedule(start + 500);
    clock.schedule(start + 300);
    expect(waiting()).to.deep.equal([300]);
    clock.schedule(Infinity);
    expect(waiting()).to.deep.equal([]);
  });

  it('waits on where a timer comes early', () => {
    const {clock, start, pass, updates, waiting} = make();
    clock.schedule(start + 500);
    pass(480);
    expect(updates()).to.equal(0);
    expect(waiting()).to.deep.equal([20]);
    pass(20);
    expect(updates()).to.equal(1);
  });

  it('waits in pieces for what is further off than timers count', () => {
    const {clock, start, pass, updates, waiting} = make();
    const far = 2 ** 31 + 5000;
    clock.schedule(start + far);
    expect(waiting()).to.deep.equal([2 ** 31 - 1]);
    pass(2 ** 31 - 1);
    expect(updates()).to.equal(0);
    expect(waiting()).to.deep.equal([5001]);
    pass(5001);
    expect(updates()).to.equal(1);
  });

  it('looks at the time when the page comes back', () => {
    const {clock, start, sleep, comeBack, updates, waiting} = make();
    clock.schedule(start + 500);
    sleep(100);
    comeBack();
    expect(updates()).to.equal(0);
    expect(waiting()).to.deep.equal([400]);
    sleep(50_000); // the timer slept too
    comeBack();
    expect(updates()).to.equal(1);
    expect(waiting()).to.deep.equal([]);
    comeBack();
    expect(updates()).to.equal(1);
  });

  it('does not wait for an element that is not in the page', () => {
    const {clock, start, waiting, listening} = make(false);
    clock.schedule(start + 500);
    expect(waiting()).to.deep.equal([]);
    expect(listening()).to.equal(0);
    clock.hostConnected();
    expect(waiting()).to.deep.equal([500]);
    expect(listening()).to.equal(1);
  });

  it('leaves nothing behind when the element goes, and goes on when it comes back', () => {
    const {clock, start, sleep, updates, waiting, listening} = make();
    clock.schedule(start + 500);
    clock.hostDisconnected();
    expect(waiting()).to.deep.equal([]);
    expect(listening()).to.equal(0);
    clock.schedule(start + 600);
    expect(waiting()).to.deep.equal([]);
    sleep(700);
    expect(updates()).to.equal(0);
    clock.hostConnected();
    expect(updates()).to.equal(1);
    expect(listening()).to.equal(1);
  });

  it('runs at once for what has passed already', () => {
    const {clock, start, waiting, fire, updates} = make();
    clock.schedule(start - 1);
    expect(waiting()).to.deep.equal([0]);
    fire();
    expect(updates()).to.equal(1);
  });
});

describe('the clock of the page', () => {
  it('tells the time', () => {
    const before = Date.now();
    expect(pageClock.now()).to.be.within(before, Date.now());
  });

  it('calls back, unless it is called off', async () => {
    const called: string[] = [];
    await new Promise<void>((resolve) => {
      const stop = pageClock.after(0, () => called.push('called off'));
      pageClock.after(0, () => called.push('first'));
      stop();
      pageClock.after(1, resolve);
    });
    expect(called).to.deep.equal(['first']);
  });

  it('tells when the page comes back, until it is called off', () => {
    let returns = 0;
    const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')!;
    const show = (visible: boolean) => {
      Object.defineProperty(document, 'hidden', {configurable: true, value: !visible});
      document.dispatchEvent(new Event('visibilitychange'));
    };
    const stop = pageClock.onReturn(() => (returns += 1));
    try {
      show(false);
      expect(returns).to.equal(0);
      show(true);
      expect(returns).to.equal(1);
      window.dispatchEvent(new Event('pageshow'));
      expect(returns).to.equal(2);
      stop();
      show(true);
      window.dispatchEvent(new Event('pageshow'));
      expect(returns).to.equal(2);
    } finally {
      stop();
      Reflect.deleteProperty(document, 'hidden');
      expect(Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')).to.deep.equal(hidden);
    }
  });
});
