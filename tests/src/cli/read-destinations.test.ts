// Where named destinations are in a PDF file: a small file written object by object, then files that are not as expected, of
// which nothing may be said. Tree of pages: ISO 32000-1, 7.7.3; named destinations: 12.3.2.3.

import { describe, expect, it } from 'vitest';
import { readDestinations } from '../../../src/cli/report/read-destinations';
import { writePdf } from './write-pdf';

/** Three pages in a tree of two levels, whose objects are not in the order of the pages. */
const OBJECTS = [
  '<</Type /Catalog /Pages 2 0 R /Dests 7 0 R>>',
  '<</Type /Pages /Count 3 /Kids [3 0 R 4 0 R]>>',
  '<</Type /Page /Parent 2 0 R>>',
  '<</Type /Pages /Parent 2 0 R /Count 2 /Kids [6 0 R 5 0 R]>>',
  '<</Type /Page /Parent 4 0 R>>',
  '<</Type /Page /Parent 4 0 R>>',
  '<</rd-summary [3 0 R /XYZ 0 841.9 0]\n/rd-on-time [5 0 R /XYZ 51 620.7 0]\n/rd#20cost [6 0 R /XYZ 0 0 0]>>',
];

/** The file with one object written otherwise. */
function change(number: number, object: string): Uint8Array {
  return writePdf(OBJECTS.map((one, at) => (at + 1 === number ? object : one)));
}

describe('readDestinations', () => {
  it('counts pages in the order of the tree, not of the file', () => {
    expect([...(readDestinations(writePdf(OBJECTS)) ?? [])]).toEqual([
      ['rd-summary', 1],
      ['rd-on-time', 3],
      ['rd cost', 2],
    ]);
  });

  it.each([
    ['no file at all', new Uint8Array()],
    ['text', Buffer.from('not a PDF')],
    ['a file cut short', writePdf(OBJECTS).slice(0, -40)],
    ['bytes moved since the table was written', Buffer.concat([Buffer.from(' '), writePdf(OBJECTS)])],
    ['no destinations', change(1, '<</Type /Catalog /Pages 2 0 R>>')],
    ['destinations in another form', change(1, '<</Type /Catalog /Pages 2 0 R /Names 7 0 R>>')],
    ['a page that is not in the tree', change(7, '<</rd-summary [1 0 R /XYZ 0 0 0]>>')],
    ['a tree that turns in circles', change(4, '<</Type /Pages /Kids [2 0 R]>>')],
    ['a kid that does not exist', change(4, '<</Type /Pages /Kids [99 0 R]>>')],
    ['a node that is neither', change(4, '<</Type /Font>>')],
  ])('says nothing of %s', (_, pdf) => {
    expect(readDestinations(pdf)).toBeUndefined();
  });
});
