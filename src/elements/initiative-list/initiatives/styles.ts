import {adopterOf} from '../../shared/adopt-styles.js';
import {filterStyles} from '../../shared/filter-styles.js';

/** Names the language of a text for editors and minifiers. */
const css = String.raw;

const styles = css`
  [part='count'],
  [part='empty'],
  [part='clear'] {
    margin-block-end: var(--gap);
  }
  [part='more'] {
    margin-block-start: var(--gap);
  }
  .summary {
    display: flex;
    flex-direction: column;
    gap: 0.25em;
  }
  .grid .summary:has([part='initiative-status']) {
    margin-block-end: 0.4em;
  }
  .list .summary {
    flex: 1 1 15em;
  }
  .summary [part='title'] {
    flex: none;
    margin-block-end: 0;
  }
  .grid .summary > [part='picture'] {
    margin-block-end: 0.35em;
  }
  /* A picture stands beside all that is said, where there is room: in two columns of six. */
  .pictured {
    display: contents;
  }
  .list .pictured {
    flex: 1 1 100%;
    container-type: inline-size;
    display: grid;
    grid-template: repeat(7, auto) 1fr / repeat(6, minmax(0, 1fr));
    gap: 0 1.2em;
  }
  .list .pictured > .summary {
    display: contents;
  }
  .list .pictured > .summary > *,
  .list .pictured > .summary ~ * {
    grid-column: 1 / -1;
    margin-block-end: 0.25em;
  }
  .list .summary > [part='picture'] {
    margin-block-end: 0.6em;
  }
  @container (min-width: 30em) {
    .list .pictured > .summary > *,
    .list .pictured > .summary ~ * {
      grid-column: 3 / -1;
    }
    .list .pictured > .summary > [part='picture'] {
      grid-area: 1 / 1 / span 8 / span 2;
      align-self: start;
      margin-block-end: 0;
    }
  }
  .rest {
    flex: 1 1 100%;
  }
  .rest:not(:has(*)) {
    display: none;
  }
  .rest > * {
    margin-block-start: 0.5em;
  }
  [part='initiative-status'],
  [part='part-of'],
  [part='related-events'] {
    font-size: 0.9em;
  }
  [part='initiative-status'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.5em;
  }
  [part='initiative-status'] span {
    padding: 0.05em 0.6em;
    border: 1px solid;
    border-radius: 1em;
  }
  [data-status='open'] span {
    font-weight: 600;
  }
  [data-status='closed'] span,
  [data-status='archived'] span {
    border-style: dashed;
  }
  [part='picture'] {
    display: grid;
    order: -1;
    overflow: hidden;
    aspect-ratio: var(--iro-image-ratio, 3 / 2);
    border-radius: var(--radius);
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  [part='image'] {
    inline-size: 100%;
    block-size: 100%;
    object-fit: var(--iro-image-fit, cover);
  }
  [part='image-description'] {
    place-self: center;
    max-block-size: 100%;
    padding: 0.5em;
    overflow: auto;
    font-size: 0.9em;
  }
  [part='image'][hidden],
  [part='image-description'][hidden] {
    display: none;
  }
  [part='related-event'] time {
    display: inline-block;
    margin-inline-end: 0.5em;
    font-weight: 600;
  }
  [part='related-event'] time::first-letter {
    text-transform: uppercase;
  }
  [part='projects'] {
    padding-inline-start: 1em;
    border-inline-start: 0.2em solid color-mix(in srgb, currentColor 22%, transparent);
  }
  .grid [part='projects'] [part='item'] {
    padding: 0;
    border: 0;
  }
  .list [part='projects'] [part='item']:first-child {
    padding-block-start: 0;
    border: 0;
  }
  .compact [part='projects'] {
    margin-block-start: 0.25em;
  }
  [part='featured'] {
    flex: 1 1 100%;
    container-type: inline-size;
  }
  .grid [part='item']:has([part='featured']) {
    grid-column: 1 / -1;
  }
  .featured {
    display: grid;
    gap: 0.5em calc(2 * var(--gap));
  }
  .featured > .summary {
    gap: 0.5em;
  }
  .featured > .summary > [part='title'] {
    font-size: 1.35em;
  }
  .compact .featured > .summary > [part='title'] {
    font-size: 1.1em;
  }
  .list .featured [part='description'] {
    flex: none;
  }
  @container (min-width: 36em) {
    .featured:has([part='picture']) {
      grid-template-columns: 2fr 3fr;
    }
    .featured > [part='picture'] {
      grid-row: 1 / span 2;
    }
    .featured:has([part='picture']) > :is(.summary, .rest) {
      grid-column: 2;
    }
  }
  @media print {
    [part='count'] {
      display: none;
    }
    [part='item'] {
      break-inside: avoid;
    }
  }
`;

/** Adds the styles to a shadow root, once. */
export const adoptInitiativeStyles = adopterOf(filterStyles + styles);
