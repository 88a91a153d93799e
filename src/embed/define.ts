/**
 * Registers an element unless its name is taken: a page may load a script twice, or two versions,
 * and the first one serves.
 */
export const define = (tag: string, element: CustomElementConstructor): void => {
  if (!customElements.get(tag)) customElements.define(tag, element);
};
