// How long each list of a study may be, and how many hours a year has. Apart, since every part of the document
// refers to them.

/** Hours of a year inside office hours: 252 working days of 8 hours. Peaks are parts of them. */
export const OFFICE_HOURS_PER_YEAR = 2016;

/** The longest each list may be. */
export const LIST_LIMITS = {
  roles: 2000,
  people: 5000,
  providers: 500,
  contracts: 200,
  assignments: 50_000,
  assumptions: 2000,
  scenarios: 100,
  notes: 5000,
  pseudonyms: 20_000,
  reportSections: 40,
} as const;
