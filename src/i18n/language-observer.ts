/** What wants to know that its language may have changed. */
export interface LanguageFollower extends Element {
  languageMayHaveChanged(): void;
}

const followers = new Set<LanguageFollower>();
const observedRoots = new WeakSet<Node>();
let observer: MutationObserver | undefined;

/** The `lang` that applies to an element: its own, else an ancestor's, through shadow roots. */
export const nearestLang = (element: Element): string => {
  for (let node: Node | null = element; node;) {
    const lang = node instanceof Element ? node.getAttribute('lang') : null;
    if (lang) return lang;
    node = node instanceof ShadowRoot ? node.host : node.parentNode;
  }
  return '';
};

/** Observes `lang` in the element's root and in the roots around it: a host's is in the outer one. */
const observeRoots = (element: Element): void => {
  observer ??= new MutationObserver(() => {
    for (const follower of followers) follower.languageMayHaveChanged();
  });
  for (let root = element.getRootNode(); ;) {
    if (!observedRoots.has(root)) {
      observedRoots.add(root);
      observer.observe(root, {attributes: true, attributeFilter: ['lang'], subtree: true});
    }
    if (!(root instanceof ShadowRoot)) return;
    root = root.host.getRootNode();
  }
};

export const followLanguage = (follower: LanguageFollower): void => {
  followers.add(follower);
  observeRoots(follower);
};

export const unfollowLanguage = (follower: LanguageFollower): void => {
  followers.delete(follower);
};
