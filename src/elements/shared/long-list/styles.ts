import {adopterOf} from '../adopt-styles.js';

const styles = `
  .group {
    display: grid;
    gap: var(--gap);
    content-visibility: auto;
    contain-intrinsic-size: auto 220em;
  }
  .rows {
    display: contents;
  }
  .rows[hidden] {
    display: none;
  }
`;

/** Adds how the groups of long lists look to a shadow root. */
export const adoptLongListStyles = adopterOf(styles);
