/** Names the language of a text for editors and minifiers. */
const css = String.raw;

/** The controls that narrow and order a list: the same in all lists that have some. */
export const filterStyles = css`
  [part='filters'] {
    container-type: inline-size;
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.5em 1em;
    margin-block-end: var(--gap);
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
  /* on a phone each row of controls ends where the next one does */
  @container (max-width: 30em) {
    [part='filter'] {
      flex: 1 1 auto;
    }
    select {
      inline-size: 100%;
    }
  }
  /* with letters twice as large, what is chosen needs all the room */
  @container (max-width: 12em) {
    select {
      padding-inline: 0.25em;
      font-size: 0.9em;
    }
  }
  @media print {
    [part='filters'] {
      display: none;
    }
  }
`;
