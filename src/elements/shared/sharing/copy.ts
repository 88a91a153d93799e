import {msg, withLocale} from '../../../i18n/msg.js';
import {actionsOf, clear, say, type Listener} from './status.js';

/** Shows an address in a field, selected, for readers to copy it by themselves. */
const showAddress = (button: HTMLElement, listener: Listener, address: string): void => {
  const field = document.createElement('input');
  field.readOnly = true;
  field.value = address;
  field.setAttribute('part', 'address-field');
  field.setAttribute(
    'aria-label',
    withLocale(listener.language.locale, () => msg('Address', {id: 'address-field'})),
  );
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    button.focus({preventScroll: true});
    clear(actionsOf(button));
  });
  actionsOf(button).append(field);
  field.focus();
  field.select();
  say(button, listener, () =>
    msg('The browser did not allow copying. Copy the address from the field.', {
      id: 'copy-refused',
    }),
  );
};

/** Puts an address on the clipboard and says so, or shows it where that is refused. */
export const copyAddress = async (
  button: HTMLElement,
  listener: Listener,
  address: string,
): Promise<void> => {
  try {
    // there is none on pages without https
    await (navigator.clipboard as Clipboard | undefined)!.writeText(address);
  } catch {
    showAddress(button, listener, address);
    return;
  }
  say(button, listener, () => msg('Link copied', {id: 'link-copied'}));
};

/** The words of the entry that copies an address. */
export const copyLabel = (): string => msg('Copy link', {id: 'copy-link'});
