/** The part of a page's address that names an entry. */

/** What it begins with. */
export const fragmentStart = '#iro-item=';

export const itemFragment = (id: string): string => `${fragmentStart}${encodeURIComponent(id)}`;

/** The id that a fragment names, if it names one. */
export const readItemFragment = (fragment: string): string | undefined => {
  if (!fragment.startsWith(fragmentStart)) return undefined;
  try {
    return decodeURIComponent(fragment.slice(fragmentStart.length)) || undefined;
  } catch {
    return undefined; // half of an encoded letter
  }
};

/** The address of this page, whatever `<base>` says, with another fragment. */
export const pageWithFragment = (fragment: string): string =>
  location.href.replace(/#.*/s, '') + fragment;
