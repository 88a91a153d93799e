/** What is gone back and forward in. */
interface PageHistory {
  readonly go: (by: number) => void;
  readonly restore: () => void;
}

/**
 * Stands in for the history of the page. The real one is shared with all pages that the browser has
 * shown for other tests: it keeps 50 entries, and of those beyond drops first what came without a
 * reader's doing, as all in a test does. To go back in it may then lead out of the page.
 */
const standInForHistory = (): PageHistory => {
  const replace = history.replaceState.bind(history);
  const read = () => ({state: history.state as unknown, url: location.href});
  const entries = [read()];
  let at = 0;
  Object.assign(history, {
    pushState(state: unknown, _title: string, url: string) {
      replace(state, '', url);
      at += 1;
      entries.splice(at, Infinity, read());
    },
    replaceState(state: unknown, _title: string, url: string) {
      replace(state, '', url);
      entries[at] = read();
    },
  });
  return {
    go: (by) => {
      const entry = entries[at + by];
      if (!entry) throw new RangeError('The test would leave the page.');
      at += by;
      replace(entry.state, '', entry.url);
      dispatchEvent(new PopStateEvent('popstate', {state: entry.state}));
    },
    restore: () => {
      Reflect.deleteProperty(history, 'pushState');
      Reflect.deleteProperty(history, 'replaceState');
    },
  };
};

const home = location.pathname + location.search;

/** Stands in for the history in each test of a suite; gives how to go back and forward in it. */
export const holdHistory = (): PageHistory['go'] => {
  let pages: PageHistory;
  beforeEach(() => {
    pages = standInForHistory();
  });
  afterEach(() => {
    pages.restore();
    history.replaceState(null, '', home);
  });
  return (by) => pages.go(by);
};
