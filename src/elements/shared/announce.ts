import {failuresOf, type ContentState} from '../../controllers/content-state.js';
import type {ElementLanguage} from '../../i18n/locale.js';
import {emit} from './events.js';
import type * as outsideContent from './outside-content.js';

/** The code for content from outside the bundle. */
export type OutsideContent = typeof outsideContent;

/** Tells the page, and where something is wrong its developer, how content came. */
export const announce = async (
  element: EventTarget,
  state: ContentState,
  language: ElementLanguage,
  outside: OutsideContent | undefined,
): Promise<void> => {
  const failures = failuresOf(state);
  const problems = (await outside?.explainProblems(state, language)) ?? [];
  if (failures.length) emit(element, 'iro-error', {failures, problems});
  if (state.status === 'ready') {
    emit(element, 'iro-load', {content: state.loaded.content, problems});
  }
};
