/**
 * Drops translations that a bundle's code does not ask for: each bundle holds the table of all
 * messages, and only some of the calls. For bundles of one file.
 */
const table = /const templates(?:\$\d+)? = \{\n((?:\s*'[^']+': .*,\n)+)\s*\};/g;

export const dropUnusedMessages = () => ({
  name: 'drop-unused-messages',
  renderChunk(code, chunk) {
    if (chunk.imports.length) this.error('This bundle has several files that share a table.');
    const asked = new Set([...code.matchAll(/\bid: '([^']+)'/g)].map(([, id]) => id));
    let dropped = 0;
    const kept = code.replace(table, (whole, entries) => {
      const lines = entries.split('\n').filter((line) => {
        const id = /^\s*'([^']+)':/.exec(line)?.[1];
        if (id === undefined || asked.has(id)) return true;
        dropped += 1;
        return false;
      });
      return whole.replace(entries, () => lines.join('\n'));
    });
    return dropped ? {code: kept, map: null} : null;
  },
});
