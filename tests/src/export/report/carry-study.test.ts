import { deflateSync, strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseStudy, serializeStudy } from '../../../../model';
import { carryStudy, readCarriedStudy } from '../../../../src/export/report/carry-study';
import { writePptx } from '../../../../src/export/report/pptx/write-pptx';
import { inflateWithin, listEntries, readEntry } from '../../../../src/export/report/read-zip';
import { makeUpReport } from '../../../support/made-up-report';
import { loadExample } from '../../store/example';

let workbook: Uint8Array;
let slides: Uint8Array;
let json: string;

beforeAll(async () => {
  workbook = await writeXlsx({ sheets: [{ name: 'A', rows: [[1]] }] });
  slides = await writePptx({ ...makeUpReport('fr', 1), sections: [] });
  json = serializeStudy(await loadExample('mid-size'));
});

const textOf = (file: Uint8Array, name: string) => strFromU8(unzipSync(file)[name] as Uint8Array);

/** The file as an office program could save it again: parts renamed or rewritten. */
function rewrite(
  file: Uint8Array,
  change: (name: string, content: Uint8Array) => [string, Uint8Array],
): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(unzipSync(file)).map(([name, part]) => change(name, part))),
  );
}

describe('a carried study', () => {
  test('comes back as it was from a workbook and from slides', () => {
    expect(readCarriedStudy(carryStudy(workbook, json))).toBe(json);
    const back = readCarriedStudy(carryStudy(slides, json));
    expect(parseStudy(back ?? '')).toEqual(parseStudy(json));
  });

  test('keeps what XML could not hold', () => {
    const odd = JSON.stringify({ note: '\u0000\u0008 ]]> <&> \r\n\t “œ” \u{1f600} \ud800' });
    expect(readCarriedStudy(carryStudy(workbook, odd))).toBe(odd);
  });

  test.each([
    ['workbook', 'xl/_rels/workbook.xml.rels'],
    ['slides', 'ppt/_rels/presentation.xml.rels'],
  ])('is a part of the %s that office programs follow', (kind, relationships) => {
    const file = carryStudy(kind === 'slides' ? slides : workbook, json);
    // ECMA-376 part 1, 15.2.4 and 15.2.5: reached from the main part, described by a properties part.
    expect(textOf(file, relationships)).toMatch(
      /Type="http:\/\/schemas.openxmlformats.org\/officeDocument\/2006\/relationships\/customXml" Target="..\/customXml\/item1.xml"/,
    );
    expect(textOf(file, 'customXml/_rels/item1.xml.rels')).toContain('Target="itemProps1.xml"');
    expect(textOf(file, '[Content_Types].xml')).toContain(
      'PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"',
    );
    expect(Object.keys(unzipSync(file))[0]).toBe('[Content_Types].xml');
    for (const [name, part] of Object.entries(unzipSync(kind === 'slides' ? slides : workbook))) {
      if (name.endsWith('/') || name === relationships || name === '[Content_Types].xml') continue;
      expect(unzipSync(file)[name], name).toEqual(part);
    }
  });

  test('is found under another number, with a prefix, reflowed, in another encoding', () => {
    const file = rewrite(carryStudy(workbook, json), (name, content) => {
      if (name !== 'customXml/item1.xml') return [name, content];
      const xml = strFromU8(content)
        .replace('<study xmlns=', '<ns0:study xmlns:ns0=')
        .replace('</study>', '</ns0:study>')
        .replace(/(.{76})/g, '$1\r\n');
      const utf16 = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(xml, toCode).buffer)]);
      return ['customXml/item12.xml', utf16];
    });
    expect(readCarriedStudy(file)).toBe(json);
  });

  test('replaces the one already there and stands beside those of others', () => {
    const other = rewrite(carryStudy(workbook, '{}'), (name, content) => [name, content]);
    const twice = carryStudy(other, json);
    expect(readCarriedStudy(twice)).toBe(json);
    expect(Object.keys(unzipSync(twice)).filter((name) => /item/.test(name))).toHaveLength(3);

    const parts = unzipSync(workbook);
    const foreign = zipSync({
      ...parts,
      'customXml/item4.xml': strToU8('<study xmlns="urn:other">eA==</study>'),
    });
    expect(readCarriedStudy(foreign)).toBeUndefined();
    const carried = carryStudy(foreign, json);
    expect(readCarriedStudy(carried)).toBe(json);
    expect(unzipSync(carried)['customXml/item5.xml']).toBeDefined();
  });

  test('makes the same file each time', () => {
    expect(carryStudy(workbook, json)).toEqual(carryStudy(workbook, json));
  });
});

const toCode = (character: string) => character.charCodeAt(0);

describe('a file without a study', () => {
  test.each<[string, () => Uint8Array]>([
    ['a workbook of someone else', () => workbook],
    ['nothing', () => new Uint8Array()],
    ['a text', () => strToU8(json)],
    ['the beginning of a workbook', () => carryStudy(workbook, json).slice(0, 2000)],
    ['the end of a workbook', () => carryStudy(workbook, json).slice(1000)],
    ['a part edited by hand', () => damage((xml) => xml.replace(/>.{8}/s, '>%%%%'))],
    ['a part cut short', () => damage((xml) => xml.replace(/.{400}<\/study>/s, '</study>'))],
  ])('%s gives nothing, without failing', (_, make) => {
    expect(readCarriedStudy(make())).toBeUndefined();
  });

  test('is refused where a study is to be put', () => {
    expect(() => carryStudy(zipSync({ 'a.txt': strToU8('a') }), json)).toThrow('neither');
  });
});

function damage(change: (xml: string) => string): Uint8Array {
  return rewrite(carryStudy(workbook, json), (name, content) => [
    name,
    name === 'customXml/item1.xml' ? strToU8(change(strFromU8(content))) : content,
  ]);
}

describe('a zip bomb', () => {
  const MIB = 1024 * 1024;

  test('stops inflating at the limit', () => {
    const zeros = deflateSync(new Uint8Array(8 * MIB), { level: 9 });
    expect(zeros.length).toBeLessThan(MIB / 64);
    expect(inflateWithin(zeros, MIB)).toBeUndefined();
    expect(inflateWithin(zeros, 8 * MIB)).toHaveLength(8 * MIB);
    expect(inflateWithin(zeros.subarray(0, 1000), 8 * MIB)).toBeUndefined();
  });

  test('is refused by the size it declares, and by its real size when it lies', () => {
    const bomb = zipSync({ 'customXml/item1.xml': new Uint8Array(8 * MIB) });
    const [entry] = listEntries(bomb);
    if (!entry) throw new Error('no entry');
    expect(entry.size).toBe(8 * MIB);
    expect(readEntry({ ...entry, compressed: new Uint8Array() }, MIB)).toBeUndefined();
    expect(readEntry({ ...entry, size: 10 }, MIB)).toBeUndefined();
    expect(readEntry({ ...entry, size: 10, isDeflated: false }, 100)).toBeUndefined();
  });

  test('is stopped inside the study too', () => {
    const packed = Buffer.from(deflateSync(new Uint8Array(51 * MIB))).toString('base64');
    const xml = `<study xmlns="urn:sourcier:carried-study:1">${packed}</study>`;
    expect(readCarriedStudy(zipSync({ 'customXml/item1.xml': strToU8(xml) }))).toBeUndefined();
  });
});
