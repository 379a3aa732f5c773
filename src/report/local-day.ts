// The day a report is made, where nothing says another.

/**
 * The day on this machine's calendar, ISO 8601.
 * @example localDay(new Date(2026, 10, 25)) // '2026-11-25'
 */
export function localDay(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
