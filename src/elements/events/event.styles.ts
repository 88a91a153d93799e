import {css} from 'lit';

export const eventStyles = css`
  [part='card'] {
    display: grid;
    gap: 0.5em;
    padding: 1.1em 1.2em;
    border: var(--line);
    border-radius: var(--radius);
  }
  .compact [part='card'] {
    padding: 0;
    border: 0;
  }
  [part='title'] {
    font-size: 1.15em;
  }
  [part='event-status'] {
    font-weight: 600;
  }
  [part='dates'],
  [part='ended'] {
    display: inline-block;
    margin-inline-end: 0.5em;
  }
  [part='dates']::first-letter {
    text-transform: uppercase;
  }
  [part='ended'] {
    padding: 0.05em 0.6em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.85em;
  }
`;
