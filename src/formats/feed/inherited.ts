import type {XmlElement} from './xml.js';

/** A tag of BCP 47 as it should be written, or undefined. */
export const readLanguage = (value: string | undefined): string | undefined => {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  if (!/^[a-z]{2,3}(-[a-z\d]{1,8}){0,5}$/i.test(tag)) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
};

/** What the nearest `xml:lang` says. */
export const declaredLanguage = (element: XmlElement | undefined): string | undefined => {
  for (let around = element; around; around = around.parent) {
    const language = readLanguage(around.attributes.get('xml:lang'));
    if (language !== undefined) return language;
  }
  return undefined;
};

const resolve = (address: string, base: string | undefined): string | undefined => {
  try {
    return new URL(address, base).href;
  } catch {
    return undefined;
  }
};

/** Each relative address becomes as long as its base. */
export const longestBase = 2000;

/** The address that relative ones in an element are relative to, by `xml:base`, else `base`. */
const baseOf = (element: XmlElement | undefined, base: string | undefined): string | undefined => {
  if (!element) return base;
  const own = element.attributes.get('xml:base')?.trim().slice(0, longestBase);
  const around = baseOf(element.parent, base);
  return own ? (resolve(own, around) ?? around) : around;
};

/** An address in an element made absolute where that can be; spaces and line breaks in it go. */
export const resolveIn = (
  element: XmlElement | undefined,
  raw: string | undefined,
  base: string | undefined,
): string | undefined => {
  const address = raw?.trim().replace(/[\t\r\n]/g, '');
  if (!address) return undefined;
  // a host without its scheme
  if (/^www\.[a-z\d-]+\./i.test(address)) return `http://${address}`;
  return resolve(address, baseOf(element, base)) ?? address;
};
