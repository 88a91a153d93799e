/** Pixels between a menu and the edges of the screen. */
const margin = 8;

/** Pixels between a menu and its button. */
const distance = 4;

/** Whether the button of a menu can be seen in the window. */
export const isInView = (button: HTMLElement): boolean => {
  const {top, bottom, left, right} = button.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  return bottom > 0 && top < clientHeight && right > 0 && left < clientWidth;
};

/**
 * Puts a menu beside its button: below, or above where there is more room; from the edge that the
 * language starts at, but inside the window. What does not fit scrolls.
 *
 * @param origin what the menu's position counts from, where that is not the window
 */
export const place = (menu: HTMLElement, button: HTMLElement, origin?: Element): void => {
  const anchor = button.getBoundingClientRect();
  const {clientWidth, clientHeight} = document.documentElement;
  const {style} = menu;
  style.maxBlockSize = '';
  style.maxInlineSize = `${clientWidth - 2 * margin}px`;
  const {width, height} = menu.getBoundingClientRect();
  const below = clientHeight - anchor.bottom - distance - margin;
  const above = anchor.top - distance - margin;
  const flips = height > below && above > below;
  const shownHeight = Math.min(height, Math.max(flips ? above : below, 2 * anchor.height));
  const rightToLeft = getComputedStyle(button).direction === 'rtl';
  const wanted = rightToLeft ? anchor.right - width : anchor.left;
  const left = Math.max(margin, Math.min(wanted, clientWidth - width - margin));
  const top = flips ? anchor.top - distance - shownHeight : anchor.bottom + distance;
  const from = origin?.getBoundingClientRect();
  style.maxBlockSize = `${shownHeight}px`;
  style.left = `${left - (from?.left ?? 0)}px`;
  style.top = `${top - (from?.top ?? 0)}px`;
};
