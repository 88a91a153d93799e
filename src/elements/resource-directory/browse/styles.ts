/** Names the language of a text for editors and minifiers. */
const css = String.raw;

const styles = css`
  [part='filters'],
  [part='chosen'],
  [part='letters'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    margin-block-end: var(--gap);
  }
  [part='filters'] {
    align-items: end;
  }
  [part='chosen'] {
    gap: 0.5em;
  }
  [part='letters'] {
    gap: 0.25em;
  }
  [part='letter'] {
    min-inline-size: 2.2em;
    min-block-size: 2.2em;
    padding: 0.2em;
    cursor: pointer;
  }
  [part='letter']:disabled {
    border-color: transparent;
    opacity: 0.55;
    cursor: default;
  }
  div[part='filter'] {
    display: grid;
    gap: 0.2em;
    max-inline-size: 100%;
  }
  select,
  summary {
    box-sizing: border-box;
    max-inline-size: 100%;
    min-block-size: 2.5em;
    padding: 0.4em 0.6em;
    border: 1px solid;
    border-radius: var(--radius);
    font: inherit;
  }
  select {
    background: Canvas;
    color: CanvasText;
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
    display: inline-block;
    min-inline-size: 1.5em;
    margin-inline-start: 0.3em;
    text-align: center;
    text-decoration: none;
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
    [part='filters'],
    [part='chosen'],
    [part='letters'],
    [part='permalink'] {
      display: none;
    }
    [part='related-link'][href^='#']::after {
      content: none;
    }
    .group {
      content-visibility: visible;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Adds the styles to a shadow root, once. A constructed sheet passes every policy. */
export const adoptBrowseStyles = (root: Node): void => {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};
