/** What axe looks for, in the panel beside a story and in scripts/visit-stories.js. */
export const axeOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // a story is a piece of a page: landmarks and the first heading are the page's
    region: {enabled: false},
    'landmark-one-main': {enabled: false},
    'page-has-heading-one': {enabled: false},
  },
};
