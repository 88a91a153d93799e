import {adopterOf} from '../adopt-styles.js';

const styles = `
  /* blocks: a grid would look at all of its groups again for each that comes */
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
    display: grid;
    gap: var(--between);
    content-visibility: auto;
    contain-intrinsic-size: auto 220em;
  }
  .grid .group {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    contain-intrinsic-size: auto 120em;
  }
  .group[hidden] {
    display: none;
  }
  /* not display: none, which takes thousands of rows apart before the next letter is seen */
  .rows[hidden] {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    overflow: clip;
    visibility: hidden;
    content-visibility: hidden;
  }
  @media print {
    .group {
      content-visibility: visible;
    }
  }
`;

/** Adds how the groups of long lists look to a shadow root. */
export const adoptLongListStyles = adopterOf(styles);
