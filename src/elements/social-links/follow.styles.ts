import {adopterOf} from '../shared/adopt-styles.js';

/** Names the language of a text for editors and minifiers. */
const css = String.raw;

/** What the main file has no need of while it shows the built-in accounts. */
const styles = css`
  .monogram text {
    fill: currentColor;
    stroke: none;
    font-size: 17px;
    font-weight: 600;
    text-anchor: middle;
    dominant-baseline: central;
  }
  [part='icon'] {
    min-inline-size: 44px;
    min-block-size: 44px;
  }
  [part='section'] + [part='section'] {
    margin-block-start: calc(1.5 * var(--gap));
  }
  [part='section-heading'] {
    margin-block-end: 0.5em;
  }
  /* one line stands in the middle of its icon; posts have none, and a line for each thing */
  [part='item']:not(:has([part='description'])) {
    align-items: center;
  }
  [part='item']:has([part='facts']) {
    display: block;
  }
  .compact [part='list']:has([part='facts']) {
    display: grid;
  }
  [part='state'] {
    display: inline-block;
    margin-block: 0.1em;
    padding: 0.05em 0.6em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.85em;
  }
  [data-state='dormant'] {
    border-style: dashed;
  }
  [data-state='closed'] {
    border-width: 0.14em;
    font-weight: 600;
  }
  a [part='state'] {
    padding: 0;
    border: 0;
  }
  [part='feed'] .monogram text {
    font-size: 11px;
  }
  a[part='feed'] {
    display: inline-flex;
    align-items: center;
    min-block-size: 24px;
  }
  [part='facts'] {
    font-size: 0.9em;
  }
  [part='facts'] > * + *::before {
    content: '· ';
  }
  [part~='share-page'] {
    margin-block: var(--gap);
    padding-block-start: var(--gap);
    border-block-start: var(--line);
  }
  [part='share-title'] {
    margin-block-end: 0.4em;
    font-weight: 600;
  }
  [part='share-list'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  [part~='share-way'] {
    display: inline-flex;
    align-items: center;
    box-sizing: border-box;
    gap: 0.5em;
    min-inline-size: 44px;
    min-block-size: max(2.75em, 44px);
    padding: 0 0.8em;
    border: 1px solid;
    border-radius: var(--radius);
    color: inherit;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  [part~='share-way']:hover,
  [part~='share-way'][aria-expanded='true'] {
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  [part~='share-way'] [part='icon'] {
    inline-size: 1.4em;
    block-size: 1.4em;
    min-inline-size: 0;
    min-block-size: 0;
    padding: 0;
    border: 0;
    background: none;
  }
  [part='server-form'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.6em;
  }
  [part='server'] {
    flex: 0 1 18em;
    min-inline-size: 0;
    direction: ltr;
  }
  [part^='server'],
  [part='address-field'] {
    min-block-size: max(2.75em, 44px);
  }
  [part='server-error'] {
    flex: 1 1 100%;
    min-block-size: 0;
  }
  [part='address-field'] {
    inline-size: 100%;
    direction: ltr;
  }
  [part='share-status'] {
    min-block-size: 1.5em;
  }
  @media print {
    [part~='share-page'] {
      display: none;
    }
  }
`;

/** Adds the styles to a shadow root, once. */
export const adoptFollowStyles = adopterOf(styles);
