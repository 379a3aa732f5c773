// The explanation printed is the one the score holds: from the figure down to what was entered and assumed.

import { beforeAll, describe, expect, it } from 'vitest';
import { runInside } from './run';

let study = '';
beforeAll(async () => {
  study = (await runInside(['example', 'mid-size'])).out;
});

const explain = async (...args: string[]) => {
  const { code, out, err } = await runInside(['explain', ...args], { stdin: study });
  expect({ code, err }).toEqual({ code: 0, err: '' });
  return out;
};

describe('explain', () => {
  it('goes down to what was entered and assumed, with units', async () => {
    const out = await explain('roles.database-administrator.onTime', '--scenario', 'today');
    expect(out).toMatch(/^.* \[today\]\nroles\.database-administrator\.onTime = [\d.]+% {2}/);
    expect(out).toMatch(/\sh\/yr {2}← entered: roles\./);
    expect(out).toMatch(/← assumption [a-z-]+\.[a-z-]+/);
  });

  it('tells each scenario that has the figure', async () => {
    const out = await explain('total.cost', '--depth', '1');
    expect(out.match(/^total\.cost = /gm)).toHaveLength(3);
  });

  it('stops at the depth asked, and says so', async () => {
    const lines = (await explain('total.cost', '--depth', '1', '--scenario', 'today')).split('\n');
    expect(lines.filter((line) => line.startsWith('├ total.costBy.'))).not.toHaveLength(0);
    expect(lines.some((line) => line.startsWith('│ │'))).toBe(false);
    expect(lines.join('\n')).toContain('(detailed beyond --depth)');
  });

  it('names the parts that are figures themselves, which can be asked for in turn', async () => {
    const out = await explain('total.cost', '--depth', '1', '--scenario', 'today');
    const [, part] = /^[├└] (total\.costBy\.\w+) = /m.exec(out) ?? [];
    expect(part).toBeDefined();
    expect(await explain(part ?? '', '--depth', '1', '--scenario', 'today')).toContain(`${part} = `);
  });

  it('details a figure once, however often it is used', async () => {
    const out = await explain('total.loss', '--scenario', 'today');
    expect(out).toContain('(detailed above)');
    expect(out.length).toBeLessThan(1_000_000);
  });

  it('speaks French', async () => {
    const out = await explain('roles.database-administrator.need', '--scenario', 'today', '--lang', 'fr');
    expect(out).toMatch(/need = [\d\s]+h\/an {2}[A-Z]/);
    expect(out).toMatch(/\sh\/an {2}← saisi : roles\./);
  });
});
