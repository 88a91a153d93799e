/** What is given to others. */
export interface Shared {
  readonly title: string;
  /** All that is to be said, a line each: many programs leave the title out. */
  readonly text: string;
  readonly url: string;
}

/** The address that opens a message with what is shared in it. */
export const mailAddress = ({title, text, url}: Shared): string => {
  const body = `${text}\n\n${url}\n`.replaceAll('\n', '\r\n');
  return `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(body)}`;
};

/** Whether the device has a share sheet that takes this. */
export const hasSheet = (shared: Shared): boolean => {
  const device: Partial<Navigator> = navigator;
  return Boolean(device.share) && (!device.canShare || device.canShare(shared));
};

/** A reader who closes the sheet, or has it open already, wants no other way. */
const isNoFailure = (error: unknown): boolean =>
  error instanceof Error && /^(Abort|InvalidState)Error$/.test(error.name);

/** Opens the share sheet, inside a click. Resolves with whether it did. */
export const openSheet = async (shared: Shared): Promise<boolean> => {
  try {
    await navigator.share(shared);
    return true;
  } catch (error) {
    return isNoFailure(error);
  }
};
