/** `/` leads to the search field, from within the directory and where it is not to be written. */
export const focusOnSlash = (event: KeyboardEvent, root: ParentNode): void => {
  const {key, ctrlKey, altKey, metaKey} = event;
  const [target] = event.composedPath() as HTMLElement[];
  if (key !== '/' || ctrlKey || altKey || metaKey || event.defaultPrevented) return;
  if (target!.matches('input,select,textarea') || target!.isContentEditable) return;
  const input = root.querySelector<HTMLElement>('#query');
  if (input) event.preventDefault();
  input?.focus();
};
