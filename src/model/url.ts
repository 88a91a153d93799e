const allowedProtocols = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * An address that may become a link, absolute, or undefined. The URL parser strips the control
 * characters that hide a scheme (`java\nscript:`), so the protocol is judged after parsing.
 *
 * @param base what a relative address is relative to; without it only absolute ones are read
 */
export const safeUrl = (value: string, base?: string): string | undefined => {
  if (!value.trim()) return undefined; // it would resolve to the address of the content itself
  try {
    const url = new URL(value, base);
    return allowedProtocols.includes(url.protocol) ? url.href : undefined;
  } catch {
    return undefined;
  }
};
