/** Resolves when something is so of an element: of its children, its shadow tree or an attribute. */
export const until = (element: Element, isSo: () => unknown): Promise<void> =>
  new Promise((resolve) => {
    const look = () => {
      if (!isSo()) return;
      observer.disconnect();
      resolve();
    };
    const observer = new MutationObserver(look);
    const everything = {childList: true, subtree: true, attributes: true, characterData: true};
    observer.observe(element, everything);
    observer.observe(element.shadowRoot!, everything);
    look();
  });
