const focusedAddress = (root: ShadowRoot | null): string | null | undefined =>
  root?.activeElement?.getAttribute('href');

/**
 * Updates an element and keeps the keyboard on the link that it was on: links are reused from the
 * top of a list down, so that a new item at its top would make another one of each.
 */
export const keepLinkFocus = (element: Element, update: () => void): void => {
  const address = focusedAddress(element.shadowRoot);
  update();
  const root = element.shadowRoot;
  if (!address || focusedAddress(root) === address) return;
  [...root!.querySelectorAll('a')].find((link) => link.getAttribute('href') === address)?.focus();
};
