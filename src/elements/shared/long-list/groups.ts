/**
 * The groups of a long list, in order; without those of what was shown before, which are on their way
 * out.
 */
export const groupsOnView = (list: Element): readonly Element[] => [
  ...list.querySelectorAll(':scope > .rows:not([hidden]) > .group:not([hidden])'),
];
