import type {ElementLanguage} from '../../../i18n/locale.js';
import {withLocale} from '../../../i18n/msg.js';
import {actionsOf, clear} from '../sharing/status.js';
import {makeGroup, type Group} from './entries.js';
import {moveBy, TypeAhead} from './menu-keys.js';
import {adoptMenuStyles} from './menu.styles.js';
import {isInView, place} from './placement.js';

/** What a menu shows. */
export interface MenuContent {
  readonly language: ElementLanguage;
  /** Called in the reader's language, when the menu opens. */
  readonly groups: () => readonly Group[];
}

/** The menu that is open; there is one at most. */
let open: Menu | undefined;

let made = 0;

const isWithin = (element: Element, {clientX, clientY}: PointerEvent): boolean => {
  const {left, right, top, bottom} = element.getBoundingClientRect();
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
};

/** The window and the shadow roots around a node: scrolling inside one of these is told there only. */
const surroundings = (node: Node): readonly EventTarget[] => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? [root, ...surroundings(root.host)] : [window];
};

/** The menu of a button, by the ARIA menu button pattern. */
class Menu {
  readonly #button: HTMLElement;
  readonly #element = document.createElement('div');
  readonly #typeAhead = new TypeAhead();
  readonly #listening = new AbortController();
  readonly #inTopLayer: boolean;

  constructor(button: HTMLElement, {language, groups}: MenuContent) {
    this.#button = button;
    const element = this.#element;
    const id = `iro-menu-${++made}`;
    if (!button.id) button.id = `${id}-button`;
    element.id = id;
    element.setAttribute('part', 'menu');
    element.setAttribute('role', 'menu');
    element.setAttribute('aria-labelledby', button.id);
    element.append(
      ...withLocale(language.locale, () =>
        groups().flatMap((group, index) => makeGroup(group, `${id}-${index}`)),
      ),
    );
    // `manual`: what else is open on the page stays so
    this.#inTopLayer = typeof (element as Partial<HTMLElement>).showPopover === 'function';
    if (this.#inTopLayer) element.popover = 'manual';
  }

  get button(): HTMLElement {
    return this.#button;
  }

  get #entries(): readonly HTMLElement[] {
    return [...this.#element.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  }

  show(): void {
    const button = this.#button;
    const actions = actionsOf(button);
    adoptMenuStyles(button.getRootNode());
    clear(actions);
    const before = button.getAttribute('aria-controls');
    for (const old of actions.querySelectorAll('[role="menu"]')) {
      if (old.id === before) old.remove();
    }
    actions.append(this.#element);
    if (this.#inTopLayer) this.#element.showPopover();
    button.setAttribute('aria-haspopup', 'menu');
    button.setAttribute('aria-controls', this.#element.id);
    button.setAttribute('aria-expanded', 'true');
    this.#place();
    this.#listen();
  }

  /** @param index position of an entry, from the end where it is negative */
  focus(index: number): void {
    const entry = this.#entries.at(index);
    entry?.focus({preventScroll: true}); // the page stays; only the menu may have to scroll
    entry?.scrollIntoView({block: 'nearest'});
  }

  /** The menu stays where it is, out of sight: a link that is being followed must not go away. */
  close(focusButton: boolean): void {
    if (open === this) open = undefined;
    this.#listening.abort();
    this.#button.setAttribute('aria-expanded', 'false');
    if (focusButton) this.#button.focus({preventScroll: true});
    if (!this.#inTopLayer) this.#element.hidden = true;
    else if (this.#element.isConnected) this.#element.hidePopover(); // else it has left the top layer
  }

  get hasFocus(): boolean {
    const root = this.#element.getRootNode() as Partial<DocumentOrShadowRoot>;
    return this.#element.contains(root.activeElement ?? null);
  }

  #place(): void {
    const origin = this.#inTopLayer ? undefined : actionsOf(this.#button);
    place(this.#element, this.#button, origin);
  }

  #listen(): void {
    const {signal} = this.#listening;
    const element = this.#element;
    element.addEventListener('keydown', (event) => this.#onKey(event), {signal});
    this.#button.addEventListener('keydown', (event) => this.#onButtonKey(event), {signal});
    element.addEventListener('click', (event) => this.#onClick(event), {signal, capture: true});
    element.addEventListener('focusout', ({relatedTarget}) => this.#onLeave(relatedTarget), {
      signal,
    });
    const early = {signal, capture: true, passive: true};
    window.addEventListener('pointerdown', (event) => this.#onPress(event), early);
    window.addEventListener('resize', () => this.#follow(), early);
    for (const around of surroundings(this.#button)) {
      around.addEventListener(
        'scroll',
        (event) => {
          if (event.composedPath()[0] !== element) this.#follow();
        },
        early,
      );
    }
  }

  /** Stays at the button while that can be seen. */
  #follow(): void {
    if (this.#button.isConnected && isInView(this.#button)) this.#place();
    else this.close(this.hasFocus);
  }

  /** Inside a closed shadow root of the page the path ends at its host: the point says it then. */
  #onPress(event: PointerEvent): void {
    const path = event.composedPath();
    const parts = [this.#element, this.#button];
    if (!parts.some((part) => path.includes(part) || isWithin(part, event))) this.close(false);
  }

  /** Before the entry does what it does, which may move the focus. */
  #onClick({target}: Event): void {
    if ((target as Element).closest('[role="menuitem"]')) this.close(true);
  }

  /** Without a target the window lost the focus, which comes back to where it was. */
  #onLeave(target: EventTarget | null): void {
    if (target === null || target === this.#button) return;
    if (!this.#element.contains(target as Node)) this.close(false);
  }

  #onKey(event: KeyboardEvent): void {
    const {key} = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const entries = this.#entries;
    const current = entries.findIndex((entry) => entry.matches(':focus'));
    const target = moveBy(key, current, entries.length);
    if (key === 'Escape') this.#onEscape(event);
    // from the button the browser itself moves on
    else if (key === 'Tab') this.close(true);
    else if (target !== undefined) this.#take(event, () => this.focus(target));
    else if (key === ' ' && !this.#typeAhead.isTyping(event)) {
      this.#take(event, () => entries[current]?.click());
    } else if (key === 'Enter') {
      // a link is followed by the browser, which knows what other keys mean with it
      if (!entries[current]?.matches('a')) this.#take(event, () => entries[current]?.click());
    } else if (Array.from(key).length === 1) {
      const labels = entries.map(({textContent}) => textContent);
      const found = this.#typeAhead.find(event, labels, current);
      this.#take(event, () => {
        if (found >= 0) this.focus(found);
      });
    }
  }

  #onButtonKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#onEscape(event);
    if (event.key === 'Tab') this.close(false);
  }

  /** Not for what is around as well: a dialog of the page stays open. */
  #onEscape(event: KeyboardEvent): void {
    this.#take(event, () => this.close(true));
    event.stopPropagation();
  }

  #take(event: KeyboardEvent, task: () => void): void {
    event.preventDefault();
    task();
  }
}

/** Opens the menu of a button, unless it is, with the focus on an entry of it. */
export const menuEntry = (button: HTMLElement, content: () => MenuContent, index: number): void => {
  if (open?.button !== button) {
    open?.close(false);
    open = new Menu(button, content());
    open.show();
  }
  open.focus(index);
};

/** Opens the menu of a button with the focus on its first entry, or closes it. */
export const openMenu = (button: HTMLElement, content: () => MenuContent): void => {
  if (open?.button === button) open.close(true);
  else menuEntry(button, content, 0);
};

/** Closes the menu that is open in a shadow root. */
export const closeMenu = (root: Node): void => {
  if (open?.button.getRootNode() === root || !open?.button.isConnected) open?.close(open.hasFocus);
};
