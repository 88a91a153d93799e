import {runtimeMsg} from '@lit/localize/internal/runtime-msg.js';
import type {MsgFn} from '@lit/localize/internal/types.js';
import {templates} from './generated/templates.js';
import {sourceLocale} from './generated/locale-codes.js';
import type {Locale} from './locale.js';

export {str} from '@lit/localize/internal/str-tag.js';

let current: Locale = sourceLocale;

/**
 * The translation of a string for the element whose update is running; @lit/localize's own `msg`
 * knows one language a page. Typed as its `MsgFn`, which is how `lit-localize extract` finds calls.
 */
export const msg = ((template, options) =>
  runtimeMsg(templates[current], template, options)) as MsgFn;

/** Runs `task` with `msg` answering in `locale`. Only as long as `task` is synchronous. */
export const withLocale = <Result>(locale: Locale, task: () => Result): Result => {
  const before = current;
  current = locale;
  try {
    return task();
  } finally {
    current = before;
  }
};
