import {computeAccessibleName, getRole} from 'dom-accessibility-api';

/** Roles that say nothing to a reader: what is in them counts as beside them. */
const transparent = new Set(['generic', 'none', 'presentation', 'rowgroup']);

/** Roles whose name is the text that is in them. */
const namedByContent =
  /^(button|cell|columnheader|gridcell|heading|link|menuitem|option|rowheader|switch|tab)$/;

const states = ['checked', 'current', 'disabled', 'expanded', 'haspopup', 'pressed', 'selected'];

/** States that tell something where they are false: that there is something to open or to press. */
const falseTells = /^(checked|expanded|pressed)$/;

const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The children that are shown: those of a shadow root, and in a slot what was put there. */
const childrenOf = (element: Element): readonly Node[] => {
  if (element instanceof HTMLSlotElement) {
    const assigned = element.assignedNodes();
    return assigned.length ? assigned : [...element.childNodes];
  }
  return [...(element.shadowRoot ?? element).childNodes];
};

const isHidden = (element: Element): boolean => {
  const {display, visibility} = getComputedStyle(element);
  return (
    display === 'none' ||
    visibility === 'hidden' ||
    element.getAttribute('aria-hidden') === 'true' ||
    element.hasAttribute('inert') ||
    element.matches('style, script, template')
  );
};

const levelOf = (element: Element): string | undefined =>
  element.getAttribute('aria-level') ?? /^h(\d)$/.exec(element.localName)?.[1];

const statesOf = (element: Element): readonly string[] => [
  ...states.flatMap((state) => {
    const value = element.getAttribute(`aria-${state}`);
    if (value === null || (value === 'false' && !falseTells.test(state))) return [];
    return value === 'true' ? [state] : [`${state}=${value}`];
  }),
  ...(element.matches(':disabled') ? ['disabled'] : []),
];

/** A cell of a table that is a grid is one of the grid. */
const roleOf = (element: Element): string | null => {
  const role = getRole(element);
  return role === 'cell' && element.closest('table')?.getAttribute('role') === 'grid'
    ? 'gridcell'
    : role;
};

/** Collects the lines of a tree. */
class Lines {
  readonly lines: string[] = [];
  #text = '';

  add(node: Node, depth: number): void {
    if (node.nodeType === Node.TEXT_NODE) this.#text += node.nodeValue!;
    if (!(node instanceof Element) || isHidden(node)) return;
    const role = roleOf(node);
    const isBlock = getComputedStyle(node).display !== 'inline';
    if (isBlock) this.flush(depth);
    if (role === null || transparent.has(role)) this.#addChildren(node, depth);
    else this.#addRole(node, role, depth);
    if (isBlock) this.flush(depth);
  }

  /** Texts that follow each other in a line are one. */
  flush(depth: number): void {
    const text = clean(this.#text);
    this.#text = '';
    if (text) this.#push(depth, `text ${JSON.stringify(text)}`);
  }

  #addChildren(element: Element, depth: number): void {
    for (const child of childrenOf(element)) this.add(child, depth);
  }

  #addRole(element: Element, role: string, depth: number): void {
    this.flush(depth);
    const level = role === 'heading' ? levelOf(element) : undefined;
    // of a row what is in it is read, cell by cell
    const name = role === 'row' ? '' : clean(computeAccessibleName(element));
    const words = [role, level, name && JSON.stringify(name)].filter(Boolean);
    const told = statesOf(element);
    this.#push(depth, words.join(' ') + (told.length ? ` [${told.join(', ')}]` : ''));
    const before = this.lines.length;
    this.#addChildren(element, depth + 1);
    this.flush(depth + 1);
    if (!namedByContent.test(role)) return;
    // the name has said what is in it, but for what has a role of its own
    const inner = this.lines.splice(before).filter((line) => !/^ *text /.test(line));
    this.lines.push(...inner);
  }

  #push(depth: number, line: string): void {
    this.lines.push('  '.repeat(depth) + line);
  }
}

/**
 * What assistive technology is told of an element: roles, names and states, one a line, indented by
 * what they are in; besides that texts. Shadow roots are a part of it, hidden elements are not.
 */
export const accessibilityTree = (root: Element): string => {
  const lines = new Lines();
  lines.add(root, 0);
  lines.flush(0);
  return lines.lines.join('\n');
};
