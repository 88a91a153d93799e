import {msg, withLocale} from '../../../i18n/msg.js';
import {occasionOf} from '../../../model/event.js';
import {pickText, wholeCharacters} from '../../../model/text.js';
import {formatOccasion} from '../../event-card/when.js';
import {hasSheet, mailAddress, openSheet, type Shared} from '../../shared/sharing/sheet.js';
import {copyAddress, copyLabel} from './copy.js';
import {openMenu, type MenuContent} from './menu.js';
import {addressOf, type ActionRequest} from './request.js';
import {actionsOf, clear} from './status.js';

const sharedOf = (request: ActionRequest): Shared => {
  const {item, language} = request;
  const {locale, tag} = language;
  const title = wholeCharacters(pickText(item.title, tag).value);
  const occasion = occasionOf(item);
  const lines = [
    title,
    occasion && withLocale(locale, () => formatOccasion(tag, occasion)),
    item.location && wholeCharacters(pickText(item.location, tag).value),
  ];
  return {title, text: lines.filter(Boolean).join('\n'), url: addressOf(request)};
};

const shareMenu = (button: HTMLElement, request: ActionRequest, shared: Shared): MenuContent => {
  const groups = () => [
    {
      entries: [
        {label: copyLabel(), run: () => void copyAddress(button, request, shared.url)},
        {label: msg('E-mail', {id: 'e-mail'}), url: mailAddress(shared)},
      ],
    },
  ];
  return {language: request.language, groups};
};

/** Opens the share sheet of the device or, where there is none, a menu. */
export const share = async (button: HTMLElement, request: ActionRequest): Promise<void> => {
  const shared = sharedOf(request);
  if (hasSheet(shared)) {
    clear(actionsOf(button));
    if (await openSheet(shared)) return;
  }
  openMenu(button, () => shareMenu(button, request, shared));
};
