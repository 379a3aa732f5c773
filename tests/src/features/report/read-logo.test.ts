// A logo is known by its first bytes, drawn anew, and small enough for the study, or refused with a reason.

import { describe, expect, test } from 'vitest';
import { setReport } from '../../../../model';
import { type Painter, readLogo } from '../../../../src/features/report/read-logo';
import { loadExample } from '../../store/example';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff, 0xe1];
const fileOf = (bytes: readonly number[], name = 'logo.png') => new File([new Uint8Array(bytes)], name);

/** Draws pictures of `bytesPerPixel`, and remembers what was drawn. */
function painterOf(width: number, height: number, bytesPerPixel: number) {
  const drawn: { width: number; height: number; type: string }[] = [];
  const painter: Painter = {
    open: async () => ({ width, height }),
    draw: (_, width, height, type) => {
      drawn.push({ width, height, type });
      const length = Math.ceil((width * height * bytesPerPixel * 4) / 12) * 4;
      return `data:${type};base64,${'A'.repeat(length)}`;
    },
  };
  return { painter, drawn };
}

describe('a logo', () => {
  test('that is small is drawn in its own size and kind', async () => {
    const { painter, drawn } = painterOf(320, 100, 1);
    const result = await readLogo(fileOf(JPEG, 'photo.png'), painter);
    expect(drawn).toEqual([{ width: 320, height: 100, type: 'image/jpeg' }]);
    const logo = result.ok ? result.logo : '';
    expect(setReport(await loadExample(), { logo }).report?.logo).toBe(logo);
  });

  test('that is large is made smaller until the study takes it, in its proportions', async () => {
    const { painter, drawn } = painterOf(4000, 2000, 1);
    const result = await readLogo(fileOf(PNG), painter);
    expect(drawn.map(({ width }) => width)).toEqual([1200, 900, 600]);
    expect(drawn.every(({ width, height }) => width === 2 * height)).toBe(true);
    const logo = result.ok ? result.logo : '';
    expect((logo.length * 3) / 4).toBeLessThanOrEqual(300_000);
    expect(setReport(await loadExample(), { logo }).report?.logo).toBe(logo);
  });

  test.each([
    ['kind', fileOf([...new TextEncoder().encode('<svg onload="alert(1)"/>')], 'logo.png')],
    ['kind', fileOf([])],
    ['large', { size: 21e6, name: 'poster.png' } as File],
  ])('is refused: %s', async (reason, file) => {
    const { painter, drawn } = painterOf(10, 10, 1);
    expect(await readLogo(file, painter)).toEqual({ ok: false, reason });
    expect(drawn).toEqual([]);
  });

  test('that does not decode is refused as broken', async () => {
    const { painter } = painterOf(10, 10, 1);
    const broken: Painter = { ...painter, open: () => Promise.reject(new Error('cannot decode')) };
    expect(await readLogo(fileOf(PNG), broken)).toEqual({ ok: false, reason: 'broken' });
  });
});
