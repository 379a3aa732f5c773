// A typical year of the engine: 365 days that start on a Monday, 252 of them worked. A worked day is an office day,
// then two shifts; any other day is three shifts. Without nights, only the office days are played, end to end.

/** Worked days, and shifts of eight hours outside them, in a year. */
export const OFFICE_DAYS = 252;
export const OFF_SLOTS = 843;
/** Office days between two deadlines of projects: a quarter. */
export const QUARTER_DAYS = 63;
export const DAYS = 365;

/** Weekdays that are not worked, as days of the year: New Year, Easter Monday, 1 and 8 May, Whit Monday … */
const HOLIDAYS = new Set([0, 91, 120, 127, 140, 193, 226, 304, 358]);

const isWorked = (day: number): boolean => day % 7 < 5 && !HOLIDAYS.has(day);

/** Calendar day of each office day. */
export const OFFICE_DAY_DATES: Int16Array = Int16Array.from(
  Array.from({ length: DAYS }, (_, day) => day).filter(isWorked),
);

/** With nights: the slots of a year in order, 1 for an office day and 0 for a shift, and the day each is in. */
export const SLOT_IS_OFFICE = new Uint8Array(OFFICE_DAYS + OFF_SLOTS);
export const SLOT_DAYS = new Int16Array(OFFICE_DAYS + OFF_SLOTS);
for (let day = 0, slot = 0; day < DAYS; day++) {
  for (let part = 0; part < 3; part++, slot++) {
    SLOT_IS_OFFICE[slot] = part === 0 && isWorked(day) ? 1 : 0;
    SLOT_DAYS[slot] = day;
  }
}
