/** Milliseconds after which a browser has read what it was given to save. */
const readingTime = 60_000;

/** Code points of a file name; with four bytes each they stay below what file systems allow. */
const longestName = 60;

/** Names that Windows keeps for devices. */
const reservedName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A title as the name of a file on any system: nothing that separates, hides or turns text.
 *
 * @param substitute what goes before a title that cannot be the name of a file
 */
export const fileName = (title: string, substitute: string): string => {
  const cleaned = title
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\s/\\:*?"<>|]+/gu, ' ')
    .replace(/^[.\s]+/, '')
    .normalize('NFC'); // last: Firefox makes visible signs of halves of characters
  const name = Array.from(cleaned)
    .slice(0, longestName)
    .join('')
    .replace(/[.\s]+$/, '');
  return !name || reservedName.test(name) ? `${substitute} ${name}`.trim() : name;
};

/**
 * Gives a file to the browser to save. Only in the course of a click, or soon after one.
 *
 * @param content its text, or its parts
 * @param type media type without `charset`
 */
export const save = (content: string | readonly Blob[], name: string, type: string): void => {
  const parts = typeof content === 'string' ? [content] : [...content];
  const url = URL.createObjectURL(new Blob(parts, {type: `${type};charset=utf-8`}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), readingTime);
};
