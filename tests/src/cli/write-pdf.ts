// The smallest PDF files that say where their objects are. Layout: ISO 32000-1, 7.5.

/** A whole file: its objects, numbered from 1, the table of where they are, and its end. Object 1 is the catalog. */
export function writePdf(objects: readonly string[]): Uint8Array {
  let text = '%PDF-1.4\n%\u00d3\u00eb\u00e9\u00e1\n';
  const lines = ['0000000000 65535 f \n'];
  objects.forEach((object, at) => {
    lines.push(`${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  });
  const end = `trailer\n<</Size ${lines.length}\n/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(`${text}xref\n0 ${lines.length}\n${lines.join('')}${end}`, 'latin1');
}
