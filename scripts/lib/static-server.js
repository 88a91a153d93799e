/** Serves the demo site as any static host would. */
import {createReadStream} from 'node:fs';
import {stat} from 'node:fs/promises';
import {createServer} from 'node:http';
import {extname, join, resolve, sep} from 'node:path';
import {createGzip} from 'node:zlib';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** The file for a path: the longest of the roots that it starts with, then the rest in its folder. */
const fileFor = async (path, roots) => {
  const prefix = Object.keys(roots)
    .filter((candidate) => path.startsWith(candidate))
    .sort((one, other) => other.length - one.length)[0];
  if (prefix === undefined) return undefined;
  const root = resolve(roots[prefix]);
  const file = resolve(join(root, path.slice(prefix.length)));
  if (file !== root && !file.startsWith(root + sep)) return undefined;
  const found = await stat(file).catch(() => undefined);
  if (found?.isFile()) return file;
  const index = join(file, 'index.html');
  return found?.isDirectory() && (await stat(index).catch(() => undefined)) ? index : undefined;
};

const decode = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const listen = (server, port, host) =>
  new Promise((done, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      done(server.address().port);
    });
  });

/**
 * @param options.roots folders by the start of the path
 * @param options.port where to listen; where that is taken, one of the twenty after it, or any
 * @param options.hook called before each answer; a promise holds the answer back
 * @returns the origin, and a function that closes the server and all its connections
 */
export const startStaticServer = async ({
  roots = {'/': 'site', '/dist/': 'dist'},
  host = '127.0.0.1',
  port = 0,
  hook,
} = {}) => {
  const server = createServer(async (request, response) => {
    const path = decode(new URL(request.url, 'http://localhost').pathname);
    await hook?.(request, response);
    const file = path?.includes('\0') === false ? await fileFor(path, roots) : undefined;
    if (!file) {
      response.writeHead(404, {'content-type': types['.txt']}).end('Not found\n');
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    response.setHeader('cache-control', 'no-cache');
    response.setHeader('x-content-type-options', 'nosniff');
    const compress =
      /gzip/.test(request.headers['accept-encoding'] ?? '') && !/png|woff2/.test(extname(file));
    const stream = createReadStream(file);
    stream.on('error', () => response.destroy());
    if (compress) {
      response.setHeader('content-encoding', 'gzip');
      stream.pipe(createGzip()).pipe(response);
    } else {
      stream.pipe(response);
    }
  });

  const candidates = port === 0 ? [0] : [...Array.from({length: 20}, (_, step) => port + step), 0];
  for (const candidate of candidates) {
    try {
      const taken = await listen(server, candidate, host);
      return {
        origin: `http://${host}:${taken}`,
        port: taken,
        close: () =>
          new Promise((closed) => {
            server.close(closed);
            server.closeAllConnections();
          }),
      };
    } catch (error) {
      if (error.code !== 'EADDRINUSE' && error.code !== 'EACCES') throw error;
    }
  }
  throw new Error('No port is free.');
};
