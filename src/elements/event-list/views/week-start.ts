/** Regions whose weeks start on a Sunday (Unicode CLDR, weekData). */
const sunday =
  /AG|AS|BD|BR|BS|BT|BW|BZ|CA|CO|DM|DO|ET|GT|GU|HK|HN|ID|IL|IN|JM|JP|KE|KH|KR|LA|MH|MM|MO|MT|MX|MZ|NI|NP|PA|PE|PH|PK|PR|PT|PY|SA|SG|SV|TH|TT|TW|UM|US|VE|VI|WS|YE|ZA|ZW/;

/** The same, on a Saturday. */
const saturday = /AE|AF|BH|DJ|DZ|EG|IQ|IR|JO|KW|LY|OM|QA|SD|SY/;

interface WeekInfo {
  readonly firstDay: number;
}

/** `weekInfo` is what older engines call it; Firefox has neither. */
type LocaleWithWeeks = Intl.Locale & {
  readonly getWeekInfo?: () => WeekInfo;
  readonly weekInfo?: WeekInfo;
};

/** The first day of the week in the region of a language: 0 for Sunday to 6 for Saturday. */
export const weekStartOf = (tag: string): number => {
  const locale: LocaleWithWeeks = new Intl.Locale(tag);
  const known = locale.getWeekInfo?.() ?? locale.weekInfo;
  return known ? known.firstDay % 7 : weekStartOfRegion(locale.maximize().region ?? '');
};

/** The same for a region by its two letters, from a table. */
export const weekStartOfRegion = (region: string): number => {
  if (sunday.test(region)) return 0;
  return saturday.test(region) ? 6 : 1;
};
