/** `npm start`: installs what is missing, builds, and serves the demo site. */
import {existsSync} from 'node:fs';
import {readFile, readdir} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {ensureInstalled} from './lib/install.js';
import {runScript} from './lib/run.js';
import {startStaticServer} from './lib/static-server.js';

const help = `npm start -- [options]

Installs what is missing, builds, and serves the demo site until Ctrl-C.

  --port NUMBER  where to serve; the next free one where it is taken (8000)
  --no-build     serves what an earlier build made
  --help         shows this
`;

const readOptions = () => {
  try {
    const {values} = parseArgs({
      options: {
        port: {type: 'string', default: '8000'},
        'no-build': {type: 'boolean', default: false},
        help: {type: 'boolean', default: false},
      },
    });
    if (!/^\d+$/.test(values.port) || Number(values.port) > 65535) {
      throw new Error(`--port takes a number from 0 to 65535, not “${values.port}”.`);
    }
    return values;
  } catch (error) {
    console.error(`${error.message}\n\n${help}`);
    process.exit(2);
  }
};

const printPages = async (origin) => {
  const files = (await readdir('site')).filter((file) => file.endsWith('.html'));
  for (const file of files.sort(
    (one, other) => (other === 'index.html') - (one === 'index.html'),
  )) {
    const title = /<title>(.*?)<\/title>/.exec(await readFile(`site/${file}`, 'utf8'))?.[1] ?? file;
    console.log(`  ${origin}/${file === 'index.html' ? '' : file}  ${title}`);
  }
};

const options = readOptions();
if (options.help) {
  console.log(help);
  process.exit(0);
}

ensureInstalled();
if (!options['no-build']) {
  console.log('Building; this takes about ten seconds.');
  const {code, output} = await runScript('build');
  if (code !== 0) {
    console.error(`${output}\nThe build failed; what it said is above.`);
    process.exit(1);
  }
}

if (!existsSync('dist/iro-widgets.js')) {
  console.error('There is nothing built yet: run the command without --no-build.');
  process.exit(1);
}
const wanted = Number(options.port);
const server = await startStaticServer({port: wanted});
if (wanted && server.port !== wanted) console.log(`Port ${wanted} is taken.`);
console.log('The demo site is at');
await printPages(server.origin);
console.log('Ctrl-C ends it.');

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, async () => {
    await server.close();
    process.exit(0);
  });
}
