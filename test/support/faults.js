/**
 * A server that fails in every way that servers do. `/fault/<kind>?key=<key>` answers so; a test makes
 * up a key of its own, by which requests are counted and held. What else an address may say stands at
 * each kind. All answers may be read by pages of any origin, but with `cors=none`.
 */
import {createServer} from 'node:http';
import {Readable} from 'node:stream';
import {pipeline} from 'node:stream/promises';
import {gzipSync} from 'node:zlib';

/** Content in which every engine must read the ñ. */
const title = 'Educación y niños';
const goodJson = JSON.stringify({items: [{id: 'good', title}]});
const goodFeed = (encoding) =>
  `<?xml version="1.0" encoding="${encoding}"?>` +
  `<rss version="2.0"><channel><title>Feed</title><item><title>${title}</title></item></channel></rss>`;

const json = {'content-type': 'application/json'};
const fiveMegabytes = 5_000_000;

/** By key: how often it was asked for, and what waits for what. */
const ledgers = new Map();

const signal = () => {
  let tell;
  const told = new Promise((resolve) => (tell = resolve));
  return {tell, told};
};

const ledgerOf = (key) => {
  const known = ledgers.get(key);
  if (known) return known;
  const ledger = {
    requests: 0,
    notModified: 0,
    asked: signal(),
    released: signal(),
    left: signal(),
  };
  ledgers.set(key, ledger);
  return ledger;
};

const answer = (response, status, headers, body = '') => {
  response.writeHead(status, headers);
  response.end(body);
};

/** UTF-16 with its mark, most significant byte last or first. */
const utf16 = (text, bigEndian) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

/** Writes a piece so many times, as fast as it is taken, until nobody takes it any more. */
const stream = (response, piece, count) =>
  pipeline(Readable.from(Array(count).fill(piece)), response).catch(() => {});

/** Sends the first half of a text and leaves the rest to come. */
const sendHalf = (response, headers) =>
  new Promise((resolve) => {
    response.writeHead(200, {...json, ...headers});
    response.write(goodJson.slice(0, goodJson.length / 2), resolve);
  });

/** Each answers a request; `query` is that of the address, `ledger` that of its key. */
const kinds = {
  good: ({response}) => answer(response, 200, json, goodJson),

  /** Waits until `/fault/release` with the same key; with `part`, when half of it has been sent. */
  slow: async ({response, query, ledger}) => {
    if (query.has('part')) await sendHalf(response, {});
    await ledger.released.told;
    if (query.has('part')) response.end(goodJson.slice(goodJson.length / 2));
    else answer(response, 200, json, goodJson);
  },

  /** Breaks off in the middle; with `length`, after it has said how long it is. */
  'cut-off': async ({response, query}) => {
    await sendHalf(response, query.has('length') ? {'content-length': goodJson.length * 2} : {});
    response.socket.destroy();
  },

  /** Good content that says that it is something else: `type`. */
  'wrong-type': ({response, query}) =>
    answer(response, 200, {'content-type': query.get('type') ?? 'image/png'}, goodJson),

  /** Fails `times` times (else always) with `status` (else 500) and `after` as Retry-After. */
  status: ({response, query, ledger}) => {
    const times = Number(query.get('times') ?? Infinity);
    if (ledger.requests > times) return answer(response, 200, json, goodJson);
    const after = query.get('after');
    const headers = {'content-type': 'text/html', ...(after !== null && {'retry-after': after})};
    return answer(response, Number(query.get('status') ?? 500), headers, '<h1>Sorry</h1>');
  },

  redirect: ({response, query}) =>
    answer(response, 302, {location: `good?key=${encodeURIComponent(query.get('key'))}`}),

  'redirect-loop': ({request, response}) => answer(response, 302, {location: request.url}),

  /** 6 MB that are never known to end. */
  huge: ({response}) => {
    response.writeHead(200, json);
    return stream(response, ' '.repeat(60_000), 100);
  },

  /** Some KB that become four times of what is read. */
  'gzip-bomb': ({response}) =>
    answer(
      response,
      200,
      {...json, 'content-encoding': 'gzip'},
      gzipSync(Buffer.alloc(4 * fiveMegabytes, ' ')),
    ),

  /** Good content, packed. */
  gzip: ({response}) =>
    answer(response, 200, {...json, 'content-encoding': 'gzip'}, gzipSync(goodJson)),

  /** Good content with an ETag, which has not changed when asked about again. */
  unchanged: ({request, response, ledger}) => {
    const etag = '"unchanged"';
    const headers = {etag, 'cache-control': 'max-age=600'};
    if (request.headers['if-none-match'] !== etag) {
      return answer(response, 200, {...json, ...headers}, goodJson);
    }
    ledger.notModified += 1;
    return answer(response, 304, headers);
  },

  /** Resets the connection before a word, `times` times, else always. */
  reset: ({response, query, ledger}) => {
    if (ledger.requests > Number(query.get('times') ?? Infinity)) {
      return answer(response, 200, json, goodJson);
    }
    return response.socket.resetAndDestroy();
  },

  empty: ({response}) => answer(response, 200, {...json, 'content-length': 0}),

  /** JSON whose encoding its header tells. */
  'latin-1': ({response}) =>
    answer(
      response,
      200,
      {'content-type': 'application/json; charset=iso-8859-1'},
      Buffer.from(goodJson, 'latin1'),
    ),

  /** A feed whose encoding its first line tells. */
  'latin-1-feed': ({response}) =>
    answer(
      response,
      200,
      {'content-type': 'application/rss+xml'},
      Buffer.from(goodFeed('iso-8859-1'), 'latin1'),
    ),

  /** JSON whose encoding its mark tells; with `big`, the other order of bytes. */
  'utf-16': ({response, query}) => answer(response, 200, json, utf16(goodJson, query.has('big'))),

  'utf-16-feed': ({response}) =>
    answer(response, 200, {'content-type': 'application/rss+xml'}, utf16(goodFeed('utf-16'))),
};

/** What tests ask about the requests of a key; none of it counts as one. */
const questions = {
  /** Lets what is slow go on. */
  release: ({response, ledger}) => {
    ledger.released.tell();
    answer(response, 204, {});
  },
  /** How often it was asked for, and how often that was answered with 304. */
  counts: ({response, ledger: {requests, notModified}}) =>
    answer(
      response,
      200,
      {...json, 'cache-control': 'no-store'},
      JSON.stringify({requests, notModified}),
    ),
  /** Answers when it has been asked for. */
  asked: async ({response, ledger}) => {
    await ledger.asked.told;
    answer(response, 204, {'cache-control': 'no-store'});
  },
  /** Answers when someone has left before the end of an answer. */
  left: async ({response, ledger}) => {
    await ledger.left.told;
    answer(response, 204, {'cache-control': 'no-store'});
  },
};

const prefix = '/fault/';

/** Answers a request of Node's server. */
const answerFault = async (request, response) => {
  const {pathname, searchParams: query} = new URL(request.url, 'http://localhost');
  const kind = pathname.slice(prefix.length);
  const ledger = ledgerOf(query.get('key') ?? '');
  if (query.get('cors') !== 'none') {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', query.get('expose') ?? '');
  }
  if (Object.hasOwn(questions, kind)) return questions[kind]({response, ledger});
  if (!Object.hasOwn(kinds, kind)) return answer(response, 404, {});
  ledger.requests += 1;
  ledger.asked.tell();
  response.once('close', () => {
    if (!response.writableFinished) ledger.left.tell();
  });
  return kinds[kind]({request, response, query, ledger});
};

/** Resolves with the origin of a server that answers with the same faults. */
const startElsewhere = () =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (request.url.startsWith(prefix)) void answerFault(request, response);
      else answer(response, 404, {});
    });
    server.once('error', reject);
    server.unref(); // it ends with the tests
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`));
  });

let elsewhere;

/** The faults. `/fault/other-origin` tells where the same ones are at an origin of their own. */
export const faults = async (context, next) => {
  if (!context.path.startsWith(prefix)) return next();
  if (context.path === `${prefix}other-origin`) {
    context.body = await (elsewhere ??= startElsewhere());
    return;
  }
  context.respond = false;
  await answerFault(context.req, context.res);
};
