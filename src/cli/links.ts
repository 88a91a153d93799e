/** Asks addresses whether they still lead somewhere, without being a burden to anybody. */

import type {LinkTrouble} from './failures.js';
import {withPatience} from './patience.js';

/** What became of an address. */
export type LinkAnswer =
  | {readonly state: 'fine'}
  | {readonly state: 'moved'; readonly target: string}
  | {readonly state: 'dead' | 'guarded' | 'unanswered'; readonly why: LinkTrouble};

export interface LinkOptions {
  readonly userAgent: string;
  /** Called with how many have been asked. */
  readonly onProgress?: (done: number) => void;
  /** Milliseconds between two requests to one host. */
  readonly pause?: number;
  /** Milliseconds that one request has. */
  readonly patience?: number;
}

const atOnce = 4;
const mostRedirects = 5;
/** So many requests to a host without an answer, and the others of that host are not sent. */
const mostSilences = 3;

const permanent: ReadonlySet<number> = new Set([301, 308]);
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** The server has an answer, but not for everybody. */
const guarded: ReadonlySet<number> = new Set([401, 402, 403, 407, 429, 451, 999]);
/** Many servers answer HEAD with an error that GET does not get. These stand. */
const finalOfHead: ReadonlySet<number> = new Set([410, 429]);

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

type Reply =
  | {readonly status: number; readonly location: string | null}
  | {readonly status?: undefined; readonly why: LinkTrouble};

const troubleOf = (error: unknown): LinkTrouble => {
  if ((error as Error).name === 'TimeoutError') return {reason: 'timeout'};
  const {cause} = error as {readonly cause?: {readonly code?: string; readonly message?: string}};
  switch (cause?.code) {
    case 'ENOTFOUND':
      return {reason: 'unknown-host'};
    case 'ECONNREFUSED':
      return {reason: 'refused'};
    case 'UND_ERR_CONNECT_TIMEOUT':
    case 'ETIMEDOUT':
      return {reason: 'timeout'};
    default:
      return {reason: 'failed', detail: cause?.code ?? cause?.message ?? String(error)};
  }
};

/** One host: its requests go one after the other, with a pause between. */
class Host {
  #last = 0;
  #silences = 0;
  #turn: Promise<unknown> = Promise.resolve();
  readonly #options: Required<Pick<LinkOptions, 'pause' | 'patience' | 'userAgent'>>;

  constructor(options: Required<Pick<LinkOptions, 'pause' | 'patience' | 'userAgent'>>) {
    this.#options = options;
  }

  ask(method: 'HEAD' | 'GET', url: URL): Promise<Reply> {
    const reply = this.#turn.then(() => this.#send(method, url));
    this.#turn = reply;
    return reply;
  }

  async #send(method: 'HEAD' | 'GET', url: URL): Promise<Reply> {
    if (this.#silences >= mostSilences) return {why: {reason: 'timeout'}};
    await wait(Math.max(0, this.#last + this.#options.pause - Date.now()));
    try {
      const {status, headers} = await withPatience(this.#options.patience, (signal) =>
        fetch(url, {
          method,
          signal,
          redirect: 'manual',
          headers: {'user-agent': this.#options.userAgent, accept: '*/*'},
        }),
      );
      this.#silences = 0;
      return {status, location: headers.get('location')};
    } catch (error) {
      const why = troubleOf(error);
      if (why.reason === 'timeout') this.#silences += 1;
      return {why};
    } finally {
      this.#last = Date.now();
    }
  }
}

const judge = (status: number): LinkAnswer => {
  if (status < 400) return {state: 'fine'};
  const why = {reason: 'status', status} as const;
  if (guarded.has(status)) return {state: 'guarded', why};
  return {state: status >= 500 ? 'unanswered' : 'dead', why};
};

const isPassing = ({reason}: LinkTrouble): boolean => reason === 'timeout' || reason === 'failed';

class LinkChecker {
  readonly #hosts = new Map<string, Host>();
  readonly #options: Required<Pick<LinkOptions, 'pause' | 'patience' | 'userAgent'>>;

  constructor({pause = 500, patience = 10_000, userAgent}: LinkOptions) {
    this.#options = {pause, patience, userAgent};
  }

  #host({host}: URL): Host {
    const known = this.#hosts.get(host);
    if (known) return known;
    const made = new Host(this.#options);
    this.#hosts.set(host, made);
    return made;
  }

  async #ask(url: URL): Promise<Reply> {
    const host = this.#host(url);
    const head = await host.ask('HEAD', url);
    const stands =
      head.status === undefined
        ? head.why.reason !== 'failed'
        : head.status < 400 || finalOfHead.has(head.status);
    return stands ? head : host.ask('GET', url);
  }

  /** Follows redirects by hand, to tell those for good from those for now. */
  async check(address: string): Promise<LinkAnswer> {
    let url = new URL(address);
    url.hash = '';
    let moved: string | undefined;
    let forGood = true;
    for (let hop = 0; hop <= mostRedirects; hop += 1) {
      const reply = await this.#ask(url);
      if (reply.status === undefined) {
        return {state: isPassing(reply.why) ? 'unanswered' : 'dead', why: reply.why};
      }
      const {status, location} = reply;
      if (!redirects.has(status) || location === null) {
        const answer = judge(status);
        return answer.state === 'fine' && moved !== undefined
          ? {state: 'moved', target: moved}
          : answer;
      }
      const target = URL.canParse(location, url) ? new URL(location, url) : undefined;
      if (!target || !/^https?:$/.test(target.protocol)) {
        return {state: 'dead', why: {reason: 'bad-redirect'}};
      }
      url = target;
      forGood &&= permanent.has(status);
      if (forGood) moved = url.href;
    }
    return {state: 'dead', why: {reason: 'redirects'}};
  }
}

/** The addresses of each host in turn, so that several hosts are asked at a time and none is crowded. */
const byHost = (addresses: readonly string[]): readonly (readonly string[])[] => {
  const hosts = new Map<string, string[]>();
  for (const address of addresses) {
    const {host} = new URL(address);
    const list = hosts.get(host);
    if (list) list.push(address);
    else hosts.set(host, [address]);
  }
  return [...hosts.values()];
};

/** @param addresses http and https alone, each once */
export const checkLinks = async (
  addresses: readonly string[],
  options: LinkOptions,
): Promise<ReadonlyMap<string, LinkAnswer>> => {
  const checker = new LinkChecker(options);
  const answers = new Map<string, LinkAnswer>();
  const waiting = [...byHost(addresses)];
  const work = async (): Promise<void> => {
    for (let list = waiting.shift(); list; list = waiting.shift()) {
      for (const address of list) {
        answers.set(address, await checker.check(address));
        options.onProgress?.(answers.size);
      }
    }
  };
  await Promise.all(Array.from({length: atOnce}, work));
  return answers;
};
