/** Names the language of a text for editors and minifiers. */
const css = String.raw;

/** What the main file has no need of while it shows the basic form. */
const styles = css`
  [part='when'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.3em 0.8em;
  }
  [part='when'] > * {
    margin: 0;
  }
  [part='relative'] {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid;
    border-radius: 1em;
    font-size: 0.85em;
  }
  [part='relative'].now {
    border-color: currentColor;
    font-weight: 600;
  }
  [part='event-status']::before {
    content: '';
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.5em;
    border: 0.14em solid;
    border-radius: 50%;
    background: linear-gradient(45deg, transparent 42%, currentColor 42% 58%, transparent 58%);
  }
  [data-status='rescheduled']::before,
  [data-status='moved-online']::before {
    background: none;
  }
  [part='other-zone'] {
    font-size: 0.9em;
  }
  [part='place'],
  [part='attendance'],
  [part='outcomes'] {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }
  [part='registration'] > * {
    display: block;
    inline-size: fit-content;
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  [part='join'],
  [part='register'] {
    font-weight: 600;
  }
  .grid [part='item'] > [part='card'] {
    box-sizing: border-box;
    block-size: 100%;
    align-content: start;
  }
  [part='actions'] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em;
    margin-block-start: 0.3em;
  }
  [part='actions'] button {
    cursor: pointer;
    font-size: 0.9em;
  }
  /* what is true of the present is not of paper */
  @media print {
    [part='relative'],
    [part='actions'] {
      display: none;
    }
  }
  .compact [part='organizer'] {
    display: none;
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Adds the styles to a shadow root, once. A constructed sheet passes every policy. */
export const adoptDetailStyles = (root: Node): void => {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
};
