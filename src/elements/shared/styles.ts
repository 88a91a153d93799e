import {css} from 'lit';

/**
 * What all elements look like. Sizes in `em`, so that they follow the page's text; never `rem`,
 * which pages set to anything. No colours of our own, so that dark pages and high contrast are met.
 */
export const sharedStyles = css`
  :host {
    display: block;
    margin-block: 1em;
  }
  :host([hidden]) {
    display: none;
  }
  [part='base'] {
    --line: 1px solid var(--iro-border-color, color-mix(in srgb, currentColor 22%, transparent));
    --gap: var(--iro-gap, 1em);
    --radius: var(--iro-radius, 0.5em);
    outline: none;
    overflow-wrap: break-word;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
  }
  * {
    min-inline-size: 0;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul {
    margin: 0;
    padding: 0;
    font-size: 1em;
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6,
  span[part='title'] {
    font-weight: 600;
    line-height: 1.3;
  }
  [part='heading'] {
    margin-block-end: 0.6em;
    font-size: 1.4em;
    text-wrap: balance;
  }
  .compact [part='heading'] {
    font-size: 1.1em;
  }
  [part='list'] {
    display: grid;
    gap: var(--gap);
  }
  .grid [part='section-content'] > [part='list'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  .compact [part='list'] {
    gap: 0.5em;
  }
  [part='description'] {
    max-inline-size: 68ch;
    text-wrap: pretty;
  }
  a {
    color: var(--iro-link-color, inherit);
    text-decoration-thickness: 0.07em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 0.15em solid;
    outline-offset: 0.15em;
  }
  button,
  input {
    box-sizing: border-box;
    min-block-size: 2.5em;
    padding: 0.4em 0.8em;
    border: 1px solid;
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
  }
  [part^='language'],
  [part='source'],
  [part='note'] {
    font-size: 0.85em;
    font-weight: normal;
  }
  [part='language'] {
    padding: 0.05em 0.45em;
    border: var(--line);
    border-radius: 1em;
  }
  span,
  a {
    unicode-bidi: isolate;
  }
  slot {
    display: block;
  }
  [part='status']:not(:empty) {
    margin-block: 0.5em;
  }
  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
    button,
    input {
      display: none;
    }
  }
`;
