const names: readonly string[] = [
  'january jan enero ene',
  'february feb febrero',
  'march mar marzo',
  'april apr abril abr',
  'may mayo',
  'june jun junio',
  'july jul julio',
  'august aug agosto ago',
  'september sep sept septiembre setiembre set',
  'october oct octubre',
  'november nov noviembre',
  'december dec diciembre dic',
];

/** The number of each month, 1 to 12, by its names in English and Spanish, in lower case. */
export const monthNumbers: ReadonlyMap<string, number> = new Map(
  names.flatMap((all, index) => all.split(' ').map((name) => [name, index + 1] as const)),
);
