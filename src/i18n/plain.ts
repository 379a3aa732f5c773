// Which messages are their own text. In the built page the others come already parsed, and the parser is not there: a
// plain text given to the formatter would fail.

/** Only a message with a placeholder, a tag or a quote is more than its own text. */
const PLAIN = /^[^{<']+$/;

/** Whether a message can be shown as it is. */
export function isPlain(message: unknown): message is string {
  return typeof message === 'string' && PLAIN.test(message);
}
