import {adopterOf} from '../../shared/adopt-styles.js';
import {filterStyles} from '../../shared/filter-styles.js';

/** Names the language of a text for editors and minifiers. */
const css = String.raw;

const styles = css`
  [part='chosen'],
  [part='letters'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-end: var(--gap);
  }
  [part='letters'] {
    gap: 0.2em;
  }
  [part='letter'] {
    min-inline-size: 2em;
    min-block-size: 2.2em;
    padding: 0.2em;
    cursor: pointer;
  }
  [part='letter']:disabled {
    border-color: transparent;
    opacity: 0.7;
    cursor: default;
  }
  summary,
  [part='option'],
  [part='chosen-filter'],
  [part='clear-all'] {
    cursor: pointer;
  }
  details[open] {
    flex-basis: 100%;
  }
  [part='options'] {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 14em), 1fr));
    gap: 0.2em 1em;
    max-block-size: 16em;
    overflow: auto;
    padding: 0.6em;
  }
  [part='option'] {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 1.8em;
  }
  [part='option'] input {
    flex: none;
    inline-size: 1.2em;
    min-block-size: 1.2em;
    margin: 0;
    padding: 0;
  }
  [part='chosen-filter'],
  [part='clear-all'] {
    min-block-size: 2em;
    padding: 0.2em 0.7em;
  }
  [part='chosen-filter'] {
    border-radius: 1.2em;
  }
  [part='group-heading'] {
    margin-block-end: 0.5em;
    font-size: 1.15em;
  }
  [part='mark'] {
    display: inline-block;
    padding: 0.05em 0.5em;
    border: 1px solid;
    border-radius: 0.3em;
    margin-block: 0.1em;
    font-size: 0.8em;
    font-weight: normal;
  }
  [data-mark='archived'],
  [data-mark='broken'] {
    border-style: dashed;
  }
  [part='title']:focus {
    outline: 0.15em solid;
    outline-offset: 0.15em;
  }
  [part='permalink'] {
    /* not a block: those may stand alone on a line */
    padding: 0.25em 0.5em;
    margin-inline-start: 0.3em;
    text-decoration: none;
  }
  @media (forced-colors: active) {
    /* there a transparent border has a colour */
    [part='letter']:disabled {
      border-color: Canvas;
      opacity: 1;
    }
  }
  @media (hover: hover) {
    [part='permalink'] {
      opacity: 0;
    }
    [part='item']:hover > [part='permalink'],
    [part='item']:focus-within > [part='permalink'] {
      opacity: 1;
    }
  }
  [part='related'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.6em;
    font-size: 0.9em;
  }
  [part='related'] ul {
    display: contents;
  }
  .compact [part='related'] {
    display: none;
  }
  .long[hidden],
  [part='section'][hidden] {
    display: none;
  }
  @media print {
    [part='chosen'],
    [part='letters'],
    [part='permalink'] {
      display: none;
    }
    [part='related-link'][href^='#']::after {
      content: none;
    }
  }
`;

/** Adds the styles to a shadow root, once. */
export const adoptBrowseStyles = adopterOf(filterStyles + styles);
