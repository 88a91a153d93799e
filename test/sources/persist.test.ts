import {expect} from '@open-wc/testing';
import {
  cacheName,
  forgetPersisted,
  longestAge,
  mostEntries,
  readPersisted,
  savePersisted,
} from '../../src/sources/persist.js';

const now = Date.UTC(2026, 0, 15);
const address = 'https://example.org/content.json';
const fetched = (text: string) => ({
  text,
  url: 'https://example.org/after/redirects.json',
  contentType: 'application/json; charset=utf-8',
});

/** Puts something in place of `caches` until `restore`. */
const replaceCaches = (get: () => unknown) =>
  Object.defineProperty(window, 'caches', {get, configurable: true});
const original = Object.getOwnPropertyDescriptor(window, 'caches');
const restore = () => {
  if (original) Object.defineProperty(window, 'caches', original);
  else Reflect.deleteProperty(window, 'caches');
};

const countEntries = async () => (await (await caches.open(cacheName)).keys()).length;

describe('what is kept across visits', () => {
  beforeEach(forgetPersisted);

  afterEach(async () => {
    restore();
    await forgetPersisted();
  });

  it('is the last text of an address', async () => {
    await savePersisted(address, fetched('first'), now - 1);
    await savePersisted(address, fetched('educación \ud800 \u0000'), now);
    const kept = await readPersisted(address, now + 1);
    expect(kept).to.deep.equal({...fetched('educación \ud800 \u0000'), savedAt: now});
    expect(await countEntries()).to.equal(1);
  });

  it('is one text for each address', async () => {
    const addresses = [
      address,
      `${address}?a`,
      `${address}#a`,
      'data:,',
      'https://example.org/%2F',
    ];
    for (const one of addresses) await savePersisted(one, fetched(one), now);
    for (const one of addresses) {
      expect(await readPersisted(one, now)).to.have.property('text', one);
    }
  });

  it('is nothing at first, and reading makes no cache', async () => {
    expect(await readPersisted(address, now)).to.be.undefined;
    expect(await caches.has(cacheName)).to.be.false;
  });

  it('is nothing after it was forgotten', async () => {
    await savePersisted(address, fetched('text'), now);
    await forgetPersisted();
    expect(await readPersisted(address, now)).to.be.undefined;
    expect(await caches.has(cacheName)).to.be.false;
  });

  it('does not answer a service worker that looks for the address in all caches', async () => {
    await savePersisted(address, fetched('text'), now);
    expect(await caches.match(address)).to.be.undefined;
  });

  for (const [name, age, there] of [
    ['of today', 0, true],
    ['of thirty days ago', longestAge, true],
    ['older than that', longestAge + 1, false],
    ['of a clock that went a little fast', -1000, true],
    ['of a clock that went very fast', -longestAge - 1, false],
  ] as const) {
    it(`is ${there ? '' : 'not '}a text ${name}`, async () => {
      await savePersisted(address, fetched('text'), now - age);
      expect((await readPersisted(address, now)) !== undefined).to.equal(there);
    });
  }

  it('loses what is too old when something is added', async () => {
    await savePersisted(address, fetched('old'), now - longestAge - 1);
    await savePersisted(`${address}?new`, fetched('new'), now);
    expect(await countEntries()).to.equal(1);
  });

  it('loses the oldest when there are too many', async () => {
    const addresses = Array.from({length: mostEntries + 2}, (_, index) => `${address}?${index}`);
    for (const [index, one] of addresses.entries()) {
      await savePersisted(one, fetched(one), now + index);
    }
    // written again, so the youngest
    await savePersisted(addresses[2]!, fetched('again'), now + 1000);
    await savePersisted(address, fetched('last'), now + 1001);
    const there = await Promise.all(
      [...addresses.slice(0, 5), address].map(async (one) => !!(await readPersisted(one, now))),
    );
    expect(there).to.deep.equal([false, false, true, false, true, true]);
    expect(await countEntries()).to.equal(mostEntries);
  });

  for (const [name, body, headers] of [
    ['no JSON', 'text', {'iro-saved-at': `${now}`}],
    ['no text', '{"url": "", "contentType": ""}', {'iro-saved-at': `${now}`}],
    ['null', 'null', {'iro-saved-at': `${now}`}],
    ['no time', '{"text": "", "url": "", "contentType": ""}', {}],
  ] as const) {
    it(`is nothing where another script has put ${name} in its place`, async () => {
      await savePersisted(address, fetched('text'), now);
      const cache = await caches.open(cacheName);
      const [key] = await cache.keys();
      await cache.put(key!, new Response(body, {headers}));
      expect(await readPersisted(address, now)).to.be.undefined;
    });
  }

  for (const [name, get] of [
    ['is missing', () => undefined],
    [
      'throws',
      () => {
        throw new DOMException('framed', 'SecurityError');
      },
    ],
    [
      'rejects',
      () => ({
        open: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
        match: () => Promise.reject(new DOMException('framed', 'SecurityError')),
        delete: () => Promise.reject(new DOMException('framed', 'SecurityError')),
      }),
    ],
  ] as const) {
    it(`is nothing where the Cache API ${name}`, async () => {
      replaceCaches(get);
      await savePersisted(address, fetched('text'), now);
      expect(await readPersisted(address, now)).to.be.undefined;
      await forgetPersisted();
    });
  }

  it('is nothing in a frame without storage', async () => {
    const code = await (
      await fetch(new URL('../../src/sources/persist.ts', import.meta.url))
    ).text();
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.srcdoc = `<script type="module">
      const told = import(${JSON.stringify(`data:text/javascript,${encodeURIComponent(code)}`)})
        .then(async ({savePersisted, readPersisted, forgetPersisted}) => {
          await savePersisted('https://example.org/', {text: '', url: '', contentType: ''}, 0);
          const read = await readPersisted('https://example.org/', 0);
          await forgetPersisted();
          return \`read \${read}\`;
        });
      parent.postMessage(await told.catch(String), '*');
    </script>`;
    const message = new Promise<unknown>((resolve) => {
      const hear = ({source, data}: MessageEvent) => {
        if (source !== frame.contentWindow) return;
        window.removeEventListener('message', hear);
        resolve(data);
      };
      window.addEventListener('message', hear);
    });
    document.body.append(frame);
    expect(await message).to.equal('read undefined');
    frame.remove();
  });
});
