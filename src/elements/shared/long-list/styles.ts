import {adopterOf} from '../adopt-styles.js';

// The list and its boxes are blocks: a grid would look at all of its groups again for each that comes.
// Old boxes are not `display: none`: that takes thousands of rows apart before the next letter is seen.
const styles = `
  .long {
    --between: var(--gap);
    display: block;
  }
  .compact .long {
    --between: 0.5em;
  }
  .rows + .rows,
  .group + .group {
    margin-block-start: var(--between);
  }
  .group {
    --rows: 48;
    display: grid;
    gap: var(--between);
    content-visibility: auto;
    contain-intrinsic-size: auto calc(var(--rows) * 4.5em);
  }
  .grid .group {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    contain-intrinsic-size: auto calc(var(--rows) * 2.5em);
  }
  .group[hidden] {
    display: none;
  }
  .rows[hidden] {
    position: absolute;
    display: block;
    content-visibility: hidden;
  }
  @supports not (content-visibility: hidden) {
    .rows[hidden] {
      display: none;
    }
  }
  @media print {
    .group {
      content-visibility: visible;
    }
  }
`;

/** Adds how the groups of long lists look to a shadow root. */
export const adoptLongListStyles = adopterOf(styles);
