/** Names the language of a text for editors and minifiers. */
const css = String.raw;

/** Grounds are the page's own, so that a menu can be read above anything. */
const styles = css`
  [part='actions'] {
    position: relative;
  }
  [part='menu'] {
    position: absolute;
    inset: auto;
    z-index: 1;
    box-sizing: border-box;
    inline-size: max-content;
    margin: 0;
    padding: 0.25em;
    overflow: auto;
    border: 1px solid;
    border-radius: var(--radius, 0.5em);
    background: Canvas;
    color: CanvasText;
    box-shadow: 0 0.2em 0.8em rgb(0 0 0 / 25%);
    text-align: start;
  }
  [part='menu'][popover] {
    position: fixed;
  }
  [part='menu'][hidden] {
    display: none;
  }
  [part='menu-item'] {
    display: flex;
    align-items: center;
    box-sizing: border-box;
    min-block-size: max(2.75em, 44px);
    padding: 0.4em 0.9em;
    border-radius: var(--radius, 0.5em);
    color: inherit;
    cursor: pointer;
    text-decoration: none;
  }
  [part='menu-item']:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  [part='menu-item']:focus {
    outline: 0.15em solid;
    outline-offset: -0.15em;
    background: color-mix(in srgb, currentColor 14%, transparent);
  }
  [part='menu-item'][target]::after {
    content: '↗' / '';
    margin-inline-start: auto;
    padding-inline-start: 1em;
  }
  [part='menu-hint'] {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  [part='menu-label'] {
    display: block;
    padding: 0.6em 0.9em 0.2em;
    font-size: 0.85em;
    font-weight: 600;
  }
  [part='menu-group'] + [part='menu-group'] {
    margin-block-start: 0.25em;
    border-block-start: 1px solid;
  }
  [part='address-field'] {
    flex: 1 1 100%;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: max(2.75em, 44px);
    direction: ltr;
  }
  @media print {
    [part='menu'],
    [part='address-field'] {
      display: none !important;
    }
  }
`;

let sheet: CSSStyleSheet | undefined;

/** Adds the styles of menus to a shadow root, once. A constructed sheet passes every policy. */
export const adoptMenuStyles = (root: Node): void => {
  if (!(root instanceof ShadowRoot)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
  }
  if (root.adoptedStyleSheets.includes(sheet)) return;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
};
