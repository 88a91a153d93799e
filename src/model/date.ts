const day = /^\d{4}-\d\d-\d\d$/;
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/**
 * Whether a text is an ISO 8601 day (`2011-11-26`) or date and time (`2011-11-26T10:00:00-06:00`);
 * the 30th of February is none.
 */
export const isDate = (text: string): boolean => {
  if (!day.test(text) && !dateTime.test(text)) return false;
  const date = text.slice(0, 10);
  const midnight = new Date(`${date}T00:00Z`);
  // engines differ on days that no month has: some refuse them, some count on into the next month
  return (
    !isNaN(midnight.getTime()) &&
    midnight.toISOString().startsWith(date) &&
    !isNaN(Date.parse(text))
  );
};
