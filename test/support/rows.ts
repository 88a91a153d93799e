import {all} from './element.js';
import {until} from './until.js';

/** Rows, once there are so many, the last of them with this text, and none on their way out. */
export const rows = async (element: Element, count: number, last = ''): Promise<HTMLElement[]> => {
  let found: HTMLElement[] = [];
  await until(element, () => {
    found = all(element, '[part=item]');
    const isComplete = found.length === count && !all(element, '.rows[hidden]').length;
    return isComplete && (!count || found.at(-1)!.textContent.includes(last));
  });
  return found;
};
