/** Rows of a group; one that is out of sight costs nothing to lay out. Even columns of a grid, too. */
export const rowsOfGroup = 48;

const createElement = (name: string, children: readonly Node[]): HTMLElement => {
  const element = document.createElement('div');
  element.className = name;
  element.append(...children);
  return element;
};

/** A group of rows; it takes the room of so many, by its style, before it is laid out. */
export const createGroup = (rows: readonly Node[], size = rows.length): HTMLElement => {
  const group = createElement('group', rows);
  if (size !== rowsOfGroup) group.style.setProperty('--rows', `${size}`);
  return group;
};

export const createBox = (...groups: readonly Node[]): HTMLElement => createElement('rows', groups);

/**
 * The groups of a long list, in order; without those of what was shown before, which are on their way
 * out.
 */
export const groupsOnView = (list: Element): readonly Element[] => [
  ...list.querySelectorAll(':scope > .rows:not([hidden]) > .group:not([hidden])'),
];
