const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/** Addresses that the URL parser gives back as they are: most of long lists, and it is slow. */
const canonical =
  /^https?:\/\/(?:[a-z\d](?:-?[a-z\d])*\.)+[a-z]{2,}(?:\/(?![.%])[\w\-.~%&=+,:@!$]*)+(?:\?[\w\-.~%&=+,:@!$/?]*)?$/;

/**
 * An address that may become a link, absolute, or undefined. The URL parser strips the control
 * characters that hide a scheme (`java\nscript:`), so the protocol is judged after parsing.
 *
 * @param base what a relative address is relative to; without it only absolute ones are read
 */
export const safeUrl = (value: string, base?: string): string | undefined => {
  if (canonical.test(value)) return value;
  if (!value.trim()) return undefined; // it would resolve to the address of the content itself
  try {
    const url = new URL(value, base);
    return allowedProtocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};
