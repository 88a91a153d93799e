import {shown, type Frame} from '../frame.js';
import {sample} from '../samples.js';
import {add, addSettled, type Ways} from './add.js';

type Fetch = typeof window.fetch;

let addresses = 0;

/** An address that no element asked for before; answers are kept by address. */
const newAddress = () => `/content-${(addresses += 1)}.json`;

/** Milliseconds that an answer may take. */
const limit = 10_000;

/** Lets times pass at once: those between two requests, or all. */
const hurry = ({window}: Frame, all = false): void => {
  const setTimeout = window.setTimeout.bind(window);
  window.setTimeout = ((task: () => void, milliseconds: number) =>
    setTimeout(task, milliseconds === limit && !all ? limit : 0)) as typeof setTimeout;
};

/** An element whose address answers, or fails, as told. */
const addAnswered = (frame: Frame, answer: Fetch, src = newAddress()): Promise<Element> => {
  hurry(frame);
  frame.window.fetch = answer;
  return addSettled(frame, 'iro-initiative-list', {src});
};

const fail: Fetch = () => Promise.reject(new TypeError('Failed to fetch'));

const answer =
  (body: BodyInit, status = 200, headers: HeadersInit = {}): Fetch =>
  () =>
    Promise.resolve(new Response(body, {status, headers}));

const neverAnswer: Fetch = (_input, options) =>
  new Promise((_resolve, reject) => {
    options!.signal!.addEventListener('abort', () => reject(new Error('aborted')));
  });

/** How messages about content that is on its way or did not come are read. */
export const faultWays: Ways = {
  loading: [
    'status',
    async (frame) => {
      frame.window.fetch = () => new Promise(() => undefined);
      const element = add(frame, 'iro-initiative-list', {src: newAddress()});
      await shown(element);
      return element;
    },
  ],
  unreachable: ['status', (frame) => addAnswered(frame, fail)],
  timeout: [
    'status',
    (frame) => {
      const element = addAnswered(frame, neverAnswer);
      hurry(frame, true);
      return element;
    },
  ],
  offline: [
    'status',
    (frame) => {
      Object.defineProperty(frame.window.navigator, 'onLine', {value: false});
      return addAnswered(frame, fail);
    },
  ],
  busy: ['status', (frame) => addAnswered(frame, answer('', 429, {'retry-after': '120'}))],
  'http-status': ['status', (frame) => addAnswered(frame, answer('', 503))],
  'too-large': ['status', (frame) => addAnswered(frame, answer(new Uint8Array(5_000_001)))],
  unreadable: ['status', (frame) => addAnswered(frame, answer('<html>'))],
  'not-found': ['status', (frame) => addAnswered(frame, fail, '#nowhere')],
  retry: ['retry', (frame) => addAnswered(frame, fail)],
  partial: ['status', (frame) => addAnswered(frame, fail, `iro:content ${newAddress()}`)],
  stale: [
    'status',
    async (frame) => {
      const element = await addAnswered(frame, answer(JSON.stringify(sample)));
      frame.window.fetch = fail;
      await (element as Element & {reload: () => Promise<void>}).reload();
      return element;
    },
  ],
};
