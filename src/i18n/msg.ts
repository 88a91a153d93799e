import {joinStringsAndValues, type StrResult} from '@lit/localize/internal/str-tag.js';
import type {TemplateMap} from '@lit/localize/internal/types.js';
import {templates} from './generated/templates.js';
import type {Locale} from './locale.js';

export {str} from '@lit/localize/internal/str-tag.js';

/** `lit-localize extract` finds the function by the last property of its type. */
interface Message {
  /**
   * @param template the text in English, plain or by `str`
   * @param options `id` names the message in locales/; `desc` tells translators what it is for
   */
  (template: string | StrResult, options: {readonly id: string; readonly desc?: string}): string;
  _LIT_LOCALIZE_MSG_?: never;
}

/** The translations of the language that is spoken now; none where that is English. */
let current: TemplateMap | undefined;

/**
 * The translation of a text for the element whose update is running. @lit/localize's own `msg`
 * knows one language a page, and its `runtimeMsg` brings what makes ids of texts and translates
 * templates: a kilobyte that messages with ids, without markup, can do without.
 */
export const msg: Message = (template, {id}) => {
  const translated = current?.[id];
  if (typeof template === 'string') return (translated as string | undefined) ?? template;
  const {strings, values} = (translated as StrResult | undefined) ?? template;
  // the values of a translation are the positions of the template's
  return joinStringsAndValues(
    strings,
    template.values,
    translated ? (values as number[]) : undefined,
  );
};

/** Runs `task` with `msg` answering in `locale`. Only as long as `task` is synchronous. */
export const withLocale = <Result>(locale: Locale, task: () => Result): Result => {
  const before = current;
  current = templates.get(locale);
  try {
    return task();
  } finally {
    current = before;
  }
};
