/**
 * Keep translations out of bundles that never show them: each bundle holds the table of all
 * messages, and only some of the calls.
 */

/** The table of translations in a module or a chunk, as nodes of its members. */
const findTable = (program) => {
  const declarations = program.body
    .map((statement) => statement.declaration ?? statement)
    .filter(({type}) => type === 'VariableDeclaration')
    .flatMap((statement) => statement.declarations);
  return declarations
    .filter(
      ({id, init}) => /^templates(\$\d+)?$/.test(id.name) && init?.type === 'ObjectExpression',
    )
    .flatMap(({init}) => init.properties);
};

/** The code without the members of the table that are not wanted; null where that is all of it. */
const dropMembers = (code, program, isWanted) => {
  let kept = code;
  let dropped = 0;
  for (const {key, start, end} of findTable(program).reverse()) {
    if (isWanted(key.value)) continue;
    const next = kept.slice(end).search(/\S/) + end;
    kept = kept.slice(0, start) + kept.slice(kept[next] === ',' ? next + 1 : end);
    dropped += 1;
  }
  return dropped ? {code: kept, map: null} : null;
};

/** Drops translations that a bundle's code does not ask for. For bundles of one file. */
export const dropUnusedMessages = () => ({
  name: 'drop-unused-messages',
  renderChunk(code, chunk) {
    if (chunk.imports.length) this.error('This bundle has several files that share a table.');
    const asked = new Set([...code.matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id));
    return dropMembers(code, this.parse(code), (id) => asked.has(id));
  },
});

/** Drops the translations of messages that elements never show, from bundles of several files. */
export const dropCommandLineMessages = () => ({
  name: 'drop-command-line-messages',
  transform(code, id) {
    if (!/generated.locales/.test(id)) return null;
    return dropMembers(code, this.parse(code), (message) => !message.startsWith('cli-'));
  },
});
