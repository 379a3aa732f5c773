// What a drop would do, on the 1,200-user example: shares carried, shares proposed, and what is refused.

import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLES, readStudy, type Scenario, type Study, scoreScenario } from '../../../../model';
import { applyPlacement, type Lane, planDrop } from '../../../../src/features/assign/placement';
import { indexSituation, type Situation } from '../../../../src/features/assign/situation';

let study: Study;
let situation: Situation;

beforeAll(async () => {
  const example = EXAMPLES.find(({ id }) => id === 'mid-size');
  const read = readStudy(await example?.load());
  if (!read.ok) throw new Error('the example does not parse');
  study = read.study;
  situation = look(study, study.today);
});

function look(of: Study, scenario: Scenario): Situation {
  return indexSituation(of, scenario, scoreScenario(of, scenario.id));
}

function lane(id: string): Lane {
  const holder = situation.holders.find((candidate) => candidate.id === id);
  if (!holder) throw new Error(`no lane ${id}`);
  return holder;
}

function line(roleId: string, holderId: string) {
  const found = situation.scenario.assignments.find(
    (a) => a.role === roleId && ('person' in a ? a.person : a.provider) === holderId,
  );
  if (!found) throw new Error(`${holderId} does not hold ${roleId}`);
  return found;
}

const DBA = 'database-administrator';

describe('planning a drop', () => {
  it('moves a card with its share from one person to another', () => {
    const from = line(DBA, 'dba-1');
    const plan = planDrop(situation, { roleId: DBA, from }, lane('admin-systemes-2'), 'move');
    expect(plan).toEqual({
      kind: 'place',
      as: 'holder',
      ref: { person: 'admin-systemes-2' },
      share: from.share,
      from,
    });
    const after = applyPlacement(study, study.today.id, DBA, plan);
    const holders = after.today.assignments.filter((a) => a.role === DBA);
    expect(holders).toEqual([{ role: DBA, person: 'admin-systemes-2', share: from.share }]);
  });

  it('adds a second holder and leaves the first alone', () => {
    const from = line(DBA, 'dba-1');
    const plan = planDrop(situation, { roleId: DBA, from }, lane('admin-systemes-2'), 'second');
    expect(plan).toMatchObject({ kind: 'place', as: 'second' });
    const after = applyPlacement(study, study.today.id, DBA, plan);
    const holders = after.today.assignments.filter((a) => a.role === DBA);
    expect(holders).toHaveLength(2);
    expect(holders[0]).toEqual(from);
    expect(holders[1]?.share).toBeGreaterThanOrEqual(0.1);
  });

  it('names a backup with a share of zero, and never a provider', () => {
    const card = { roleId: DBA, from: line(DBA, 'dba-1') };
    expect(planDrop(situation, card, lane('admin-systemes-2'), 'backup')).toEqual({
      kind: 'place',
      as: 'backup',
      ref: { person: 'admin-systemes-2' },
      share: 0,
    });
    const provider = situation.holders.find((holder) => holder.kind === 'provider');
    if (!provider) throw new Error('the example has providers');
    expect(planDrop(situation, card, provider, 'backup')).toEqual({
      kind: 'refused',
      why: 'provider-no-backup',
    });
  });

  it('refuses the lane it comes from, whatever the mode', () => {
    const card = { roleId: DBA, from: line(DBA, 'dba-1') };
    for (const mode of ['move', 'second', 'backup'] as const)
      expect(planDrop(situation, card, lane('dba-1'), mode)).toEqual({
        kind: 'refused',
        why: 'current-holder',
      });
  });

  it('refuses a provider none of whose contracts serves the need', () => {
    const provider = situation.holders.find((holder) => holder.kind === 'provider');
    if (provider?.kind !== 'provider') throw new Error('the example has providers');
    const contract = { ...provider.provider.contracts[0], frequencies: ['problem'] } as never;
    const narrow: Lane = { ...provider, provider: { ...provider.provider, contracts: [contract] } };
    // The service desk's need is run and incidents only, and nobody delegates it here.
    const role = situation.scenario.roles.find((r) => r.kind === 'service-desk-technician');
    expect(role?.need.problem.perYear).toBe(0);
    expect(planDrop(situation, { roleId: role?.id ?? '' }, narrow, 'second')).toEqual({
      kind: 'refused',
      why: 'outside-contract',
    });
  });

  it('releases a role on the free lane when moved, and says why not otherwise', () => {
    const from = line(DBA, 'dba-1');
    const free: Lane = { kind: 'none' };
    const plan = planDrop(situation, { roleId: DBA, from }, free, 'move');
    expect(plan).toEqual({ kind: 'release', from });
    const after = applyPlacement(study, study.today.id, DBA, plan);
    expect(after.today.assignments.some((a) => a.role === DBA)).toBe(false);
    expect(planDrop(situation, { roleId: DBA, from }, free, 'backup')).toEqual({
      kind: 'refused',
      why: 'not-a-copy',
    });
    expect(planDrop(situation, { roleId: DBA }, free, 'move')).toEqual({
      kind: 'refused',
      why: 'already-free',
    });
  });

  it('leaves the study as it is when refused', () => {
    const refused = { kind: 'refused', why: 'current-holder' } as const;
    expect(applyPlacement(study, study.today.id, DBA, refused)).toBe(study);
  });
});
