import {adopterOf} from '../../shared/adopt-styles.js';
import {filterStyles} from '../../shared/filter-styles.js';

/** Names the language of a text for editors and minifiers. */
const css = String.raw;

const styles = css`
  [part='views'] {
    container-type: inline-size;
  }
  [part='month-bar'],
  [part='view-switch'] {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
  }
  [part='month-bar'],
  [part='month-grid'],
  [part='count']:not(:empty),
  [part='empty'] {
    margin-block-end: var(--gap);
  }
  [part='view-switch'] {
    gap: 0;
  }
  [part='view-switch'] button:first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  [part='view-switch'] button:last-child {
    border-inline-start: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
  }
  button[aria-pressed='true'] {
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 0.14em;
    text-underline-offset: 0.25em;
  }
  [part='events'],
  [part='group'] {
    display: grid;
    gap: var(--gap);
  }
  [part='group-heading'] {
    margin-block-start: 0.4em;
  }
  [part='count']::first-letter,
  [part='group-heading']::first-letter,
  [part='month']::first-letter {
    text-transform: uppercase;
  }
  [part='more'],
  [part='subscribe'] {
    margin-block-start: var(--gap);
  }
  .grid [part='list'] {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
  }
  [part='month-name'] {
    flex: 1 0 100%;
  }
  [part='month'] {
    font-size: 1.15em;
  }
  .turns {
    display: flex;
    gap: 0.5em;
  }
  .turns button {
    min-inline-size: 2.5em;
  }
  [part='previous'] span,
  [part='next'] span {
    display: inline-block;
  }
  [dir='rtl'] [part='previous'] span,
  [dir='rtl'] [part='next'] span {
    scale: -1 1;
  }
  [part='month-grid'] {
    inline-size: 100%;
    border-spacing: 0;
    table-layout: fixed;
  }
  [part='month-grid'] th {
    padding: 0.3em 0;
    overflow: hidden;
    font-size: 0.85em;
    font-weight: 600;
    text-align: center;
  }
  [part='month-grid'] td {
    block-size: 2.75em;
    padding: 0.15em;
    border-block-start: var(--line);
    text-align: center;
    vertical-align: top;
  }
  [part~='day'] {
    cursor: pointer;
  }
  [part~='day']:focus-visible {
    outline-offset: -0.15em;
  }
  [part='day-number'] {
    display: inline-block;
    box-sizing: border-box;
    min-inline-size: 1.8em;
    padding: 0.1em 0.3em;
    border: 0.1em solid transparent;
    border-radius: 1em;
  }
  [aria-current='date'] [part='day-number'] {
    border-color: currentColor;
    font-weight: 700;
    text-decoration: underline;
  }
  [part~='day'][aria-selected='true'] {
    box-shadow: inset 0 0 0 0.15em;
  }
  .mark {
    display: block;
    inline-size: 0;
    block-size: 0;
    margin-inline: auto;
    border: 0.2em solid;
    border-radius: 0.3em;
  }
  [part='day-title'] {
    display: none;
    overflow: hidden;
    font-size: 0.8em;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  th {
    position: relative;
  }
  .narrow {
    display: none;
  }
  .aside,
  .printed {
    display: none !important;
  }
  /* a phone with letters twice as large */
  @container (max-width: 15em) {
    .turns {
      gap: 0.25em;
    }
    .turns button {
      min-inline-size: 2em;
      padding-inline: 0.4em;
    }
    .short {
      display: none;
    }
    .narrow {
      display: inline;
    }
    [part='month-grid'] td {
      padding-inline: 0;
    }
    [part='day-number'] {
      min-inline-size: 0;
      padding-inline: 0;
      font-size: 0.9em;
    }
  }
  @container (min-width: 24em) {
    [part='month-name'] {
      flex: 1 1 8em;
      align-self: center;
    }
  }
  @container (min-width: 36em) {
    [part='month-grid'] th {
      padding-inline: 0.5em;
      text-align: start;
    }
    [part='month-grid'] td {
      block-size: 5.5em;
      text-align: start;
    }
    [part='day-title'] {
      display: block;
    }
    .mark {
      display: none;
    }
  }
  @media (forced-colors: active) {
    /* there a transparent border has a colour */
    [part~='day']:not([aria-current='date']) [part='day-number'] {
      border-color: Canvas;
    }
    [part~='day'][aria-selected='true'] {
      outline: 0.15em solid Highlight;
      outline-offset: -0.15em;
    }
    .mark {
      border-color: CanvasText;
    }
  }
  @media print {
    [part='count'],
    .on-screen {
      display: none;
    }
    .aside {
      display: block !important;
    }
    .printed {
      display: block !important;
    }
    [part='item'] {
      break-inside: avoid;
    }
    [part='group-heading'],
    [part='month'] {
      break-after: avoid;
    }
  }
`;

/** Adds the styles to a shadow root, once. */
export const adoptViewStyles = adopterOf(filterStyles + styles);
