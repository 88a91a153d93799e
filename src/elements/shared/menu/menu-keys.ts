import {foldText} from '../../../model/text.js';

/** Milliseconds after which a letter starts a new word. */
const pause = 500;

/** Finds entries by the letters that a reader types, as the ARIA menu pattern has it. */
export class TypeAhead {
  #typed = '';
  #at = -Infinity;

  /** Whether a space now is part of what is typed rather than a press of the entry. */
  isTyping({timeStamp}: KeyboardEvent): boolean {
    return this.#typed !== '' && timeStamp - this.#at < pause;
  }

  /** Position of the entry that a letter leads to, or -1. The same letter again: the next one. */
  find(event: KeyboardEvent, labels: readonly string[], current: number): number {
    this.#typed = (this.isTyping(event) ? this.#typed : '') + foldText(event.key);
    this.#at = event.timeStamp;
    const repeated = Array.from(this.#typed).every((letter) => letter === this.#typed[0]);
    const wanted = repeated ? this.#typed[0]! : this.#typed;
    const from = repeated ? current + 1 : Math.max(current, 0);
    const order = labels.map((_, index) => (from + index) % labels.length);
    return order.find((index) => foldText(labels[index]!).trim().startsWith(wanted)) ?? -1;
  }
}

/** Position that a key moves to among `count` entries, or undefined. */
export const moveBy = (key: string, current: number, count: number): number | undefined => {
  switch (key) {
    case 'ArrowDown':
      return (current + 1) % count;
    case 'ArrowUp':
      return (Math.max(current, 0) - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
};
