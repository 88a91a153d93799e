import {css} from 'lit';

export const initiativeListStyles = css`
  .list [part='item'] {
    padding-block-start: var(--gap);
    border-block-start: var(--line);
  }
  .grid [part='item'] {
    padding: 1.1em 1.2em;
    border: var(--line);
    border-radius: var(--radius);
  }
  [part='title'] {
    margin-block-end: 0.25em;
  }
`;
