/**
 * What adds styles to shadow roots, once to each. For code that is loaded on need: a constructed
 * sheet is one for all elements, and passes every policy.
 */
export const adopterOf = (styles: string): ((root: Node) => void) => {
  let sheet: CSSStyleSheet | undefined;
  return (root) => {
    if (!(root instanceof ShadowRoot)) return;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    }
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  };
};
