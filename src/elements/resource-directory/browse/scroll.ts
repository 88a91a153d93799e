/** Frames after which a place in the page has been found or is not going to be. */
const mostFrames = 30;

/** Frames that a place must have stayed the same. */
const stillFrames = 4;

/**
 * Scrolls an element into the middle of the view and keeps it there while what is above it finds its
 * height: groups of rows out of view are laid out only when they come near. Lets go as soon as the
 * reader scrolls or types.
 */
export const scrollTo = (element: Element, block: ScrollLogicalPosition = 'center'): void => {
  const interruption = new AbortController();
  const {signal} = interruption;
  for (const name of ['wheel', 'pointerdown', 'keydown', 'touchstart']) {
    addEventListener(name, () => interruption.abort(), {signal, passive: true, capture: true});
  }
  let frames = 0;
  let still = 0;
  let before = NaN;
  const look = () => {
    if (signal.aborted) return;
    const {top} = element.getBoundingClientRect();
    still = Math.abs(top - before) < 1 ? still + 1 : 0;
    frames += 1;
    if (frames > mostFrames || still > stillFrames) {
      interruption.abort();
      return;
    }
    element.scrollIntoView({block});
    before = element.getBoundingClientRect().top;
    requestAnimationFrame(look);
  };
  look();
};
