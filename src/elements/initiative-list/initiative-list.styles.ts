import {css} from 'lit';

export const initiativeListStyles = css`
  .list [part='item'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em calc(2 * var(--gap));
    padding-block-start: var(--gap);
    border-block-start: var(--line);
  }
  .list [part='title'] {
    flex: 1 1 15em;
  }
  .list [part='description'] {
    flex: 2 1 26em;
    max-inline-size: none;
  }
  .grid [part='item'] {
    padding: 1.1em 1.2em;
    border: var(--line);
    border-radius: var(--radius);
  }
  .grid [part='title'] {
    margin-block-end: 0.25em;
  }
`;
