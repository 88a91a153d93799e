import {msg, str} from '../../../i18n/msg.js';
import {isolate} from '../../../i18n/isolate.js';
import {pickText} from '../../../model/text.js';
import type * as writer from '../../../exports/ics/write-ics.js';
import {LazyCode} from '../../shared/lazy-code.js';
import {fileName, save} from '../../shared/saving/save.js';
import {unreachableMessage} from '../../shared/unreachable-message.js';
import type {ActionRequest} from './request.js';
import {say} from './status.js';

type Writer = typeof writer;

/** The code that writes calendar files. */
export const writerCode = new LazyCode<Writer>(() => import('../../../exports/ics/write-ics.js'));

/** Saves the event as a calendar file and says so. */
export const saveCalendarFile = async (
  button: HTMLElement,
  request: ActionRequest,
): Promise<void> => {
  const {item, language, page, alarmMinutes} = request;
  let load: Writer;
  try {
    load = await writerCode.load();
  } catch {
    say(button, request, unreachableMessage);
    return;
  }
  const text = load.writeIcs([item], {
    now: Date.now(),
    tag: language.tag,
    page,
    ...(alarmMinutes !== undefined && {alarmMinutes}),
  });
  const saved = `${fileName(pickText(item.title, language.tag).value, 'event')}.ics`;
  save(text, saved, 'text/calendar');
  say(button, request, () => {
    const name = isolate(saved);
    return msg(str`Open the file “${name}” to add the event to your calendar.`, {
      id: 'calendar-file-saved',
      desc: 'After a calendar file was downloaded',
    });
  });
};
