import {textOf} from './text.js';

/** A page of its own inside the test page. */
export interface Frame {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What the page reported: errors, unhandled rejections, violations of its policy. */
  readonly reports: readonly string[];
}

const recorder = '/test/support/record-reports.js';

/** Opens markup as a page, with `head` scripts after one that records what goes wrong. */
export const openPage = async (markup: string): Promise<Frame> => {
  const frame = document.createElement('iframe');
  const recorded = markup.replace(
    /<head>|<meta charset[^>]*>/,
    `$&<script src="${recorder}"></script>`,
  );
  frame.src = `/made-page?markup=${encodeURIComponent(recorded)}`;
  frame.width = '1000';
  frame.height = '800';
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, {once: true});
  });
  document.body.append(frame);
  await loaded;
  const window = frame.contentWindow as Frame['window'] & {reports: string[]};
  return {window, document: window.document, reports: window.reports};
};

/** Removes the pages that a test has opened. For `afterEach`. */
export const closePages = (): void => {
  for (const frame of document.querySelectorAll('iframe')) frame.remove();
};

/**
 * What a page whose policy forbids foreign images has reported. Violations are told of in later
 * tasks; one of the test's own, which comes last, shows that all before it have been.
 */
export const policyReports = async ({document, reports}: Frame): Promise<readonly string[]> => {
  const last = 'https://last.invalid/';
  const told = new Promise<void>((resolve) => {
    document.addEventListener('securitypolicyviolation', ({blockedURI}) => {
      if (blockedURI.startsWith(last.slice(0, -1))) resolve();
    });
  });
  document.createElement('img').src = last;
  await told;
  return reports.filter((report) => !report.includes(last.slice(0, -1)));
};

/** A page with a head and a body. */
export const page = (head: string, body: string, lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head>${head}<title>Test</title></head><body>${body}</body></html>`;

/** A site page as it is. */
export const sitePage = async (name: string): Promise<string> =>
  (await (await fetch(`/site/${name}`)).text()).replace(/href="(\w+\.css)"/g, 'href="/site/$1"');

/** Text of an element as a person reads it. */
export const shadowText = (element: Element | null): string => textOf(element?.shadowRoot);

/** Resolves once the element shows what it has. */
export const shown = async (element: Element): Promise<void> => {
  const {defaultView} = element.ownerDocument;
  await defaultView!.customElements.whenDefined(element.localName);
  await (element as Element & {updateComplete: Promise<boolean>}).updateComplete;
};
