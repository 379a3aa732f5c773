// How industrialized each scenario is, the hours its levers free, and what the memo then says of each role: keep it,
// hand it over, or compare (T4, T5).

import { LEVERS } from '../../catalogue/ids';
import { type Advice, adviseRole, type Reason } from '../../decision/advice';
import type { Scenario } from '../../scenario/schema';
import type { RoleScore, Score } from '../../score/types';
import {
  change,
  count,
  finding,
  listOf,
  numbers,
  quantity,
  quantityOf,
  roleRef,
  row,
  scenarioRef,
  word,
  words,
} from '../build';
import type { ReportContext } from '../context';
import { findFreedHours } from '../freed-hours';
import type { SectionSource } from '../section-source';
import type { Cell, Exhibit, Finding, Message } from '../types';

/** Less than this many hours a year is no change. */
const NOTHING = 0.5;
/** More names than this are not read in a sentence. */
const NAMED = 3;

export const industrialization: SectionSource = {
  id: 'industrialization',
  make: (context) => ({
    id: 'industrialization',
    messages: [tellLevers(context), ...context.detailIds.flatMap((id) => tellAdvice(id, context))],
  }),
};

interface Freed {
  readonly id: string;
  readonly hours: ReturnType<typeof findFreedHours>;
  /** Posts that these hours make (FTE). */
  readonly posts: number;
}

function tellLevers(context: ReportContext): Message {
  const { study, scenarioIds, scoreOf } = context;
  const freed = scenarioIds
    .filter((id) => id !== study.today.id)
    .map((id): Freed => {
      const hours = findFreedHours(study, id);
      const { need, requiredFte } = scoreOf(id).total;
      const posts = need.value > 0 ? (hours.total * requiredFte.value) / need.value : 0;
      return { id, hours, posts };
    });
  return {
    id: 'industrialization',
    finding: findFreed(freed, context),
    exhibits: [tableOfLevers(context), ...(freed.length > 0 ? [tableOfFreed(freed)] : [])],
    explanation: [finding('industrialization.why')],
  };
}

/** The scenario whose levers free most; where none moves them, how easily roles are handed over today. */
function findFreed(freed: readonly Freed[], { study, scoreOf }: ReportContext): Finding {
  const most = freed.toSorted((a, b) => b.hours.total - a.hours.total)[0];
  if (most && most.hours.total >= NOTHING)
    return finding('industrialization.freed', {
      scenario: scenarioRef(most.id),
      hours: quantity(most.hours.total, 'hours/year'),
      posts: quantity(most.posts, 'FTE'),
    });
  const least = freed.toSorted((a, b) => a.hours.total - b.hours.total)[0];
  if (least && least.hours.total <= -NOTHING)
    return finding('industrialization.added', {
      scenario: scenarioRef(least.id),
      hours: quantity(-least.hours.total, 'hours/year'),
    });
  const ease = quantity(meanEase(scoreOf(study.today.id)), 'ratio');
  return finding(freed.length > 0 ? 'industrialization.none' : 'industrialization.today', { ease });
}

/** Mean externalizability of roles, weighted by their hours (ratio). */
function meanEase({ roles }: Score): number {
  const hours = roles.reduce((sum, role) => sum + role.need.value, 0);
  const weighted = roles.reduce((sum, role) => sum + role.need.value * role.externalizability.value, 0);
  return hours > 0 ? weighted / hours : 0;
}

/** Today first, then the scenarios told. */
function tableOfLevers({ study, scenarioIds, scenarioOf, scoreOf }: ReportContext): Exhibit {
  const ids = [study.today.id, ...scenarioIds.filter((id) => id !== study.today.id)];
  return {
    kind: 'table',
    id: 'industrialization.levers',
    columns: [words('lever'), ...ids.map((id) => numbers(scenarioRef(id), 'ratio'))],
    rows: [
      ...LEVERS.map((lever) =>
        row(
          { kind: 'lever', id: lever },
          ...ids.map((id) => quantity(scenarioOf(id).industrialization[lever], 'ratio')),
        ),
      ),
      row(word('externalizability'), ...ids.map((id) => quantity(meanEase(scoreOf(id)), 'ratio'))),
    ],
  };
}

function tableOfFreed(freed: readonly Freed[]): Exhibit {
  const hoursOf = (value: number) => change(value, 'hours/year');
  return {
    kind: 'table',
    id: 'industrialization.freed',
    columns: [
      words('scenario'),
      ...LEVERS.map((id) => numbers({ kind: 'lever', id }, 'hours/year')),
      numbers('total', 'hours/year'),
      numbers('posts', 'FTE'),
    ],
    rows: freed.map(({ id, hours, posts }) =>
      row(
        scenarioRef(id),
        ...LEVERS.map((lever) => hoursOf(hours.by[lever])),
        hoursOf(hours.total),
        change(posts, 'FTE'),
      ),
    ),
  };
}

interface Advised {
  readonly role: RoleScore;
  readonly advice: Advice;
}

/** What to do with each role, the easiest to hand over first; nothing where there is no need. */
function tellAdvice(scenarioId: string, { scenarioOf, scoreOf }: ReportContext): readonly Message[] {
  const advised = adviseRoles(scenarioOf(scenarioId), scoreOf(scenarioId));
  if (advised.length === 0) return [];
  return [
    {
      id: `industrialization.${scenarioId}`,
      finding: findAdvice(scenarioId, advised),
      exhibits: [
        {
          kind: 'table',
          id: 'industrialization.advice',
          columns: [
            words('role'),
            numbers('externalizability', 'ratio'),
            numbers('delegated', 'ratio'),
            words('advice'),
            words('reason'),
          ],
          rows: advised.map(({ role, advice }) =>
            row(
              roleRef(scenarioId, role.id),
              quantityOf(role.externalizability),
              quantityOf(role.delegated),
              word(`verdict.${advice.verdict}`),
              reasonOf(advice),
            ),
          ),
        },
      ],
      explanation: [finding('industrialization.advice.why')],
    },
  ];
}

function adviseRoles(scenario: Scenario, score: Score): Advised[] {
  const own = new Map(scenario.roles.map((role) => [role.id, role.levers]));
  return score.roles
    .map((role) => ({ role, advice: adviseRole(role, scenario.industrialization, own.get(role.id)) }))
    .filter(({ advice }) => advice.verdict !== 'no-need')
    .toSorted((a, b) => b.role.externalizability.value - a.role.externalizability.value);
}

/** The reason that decides each verdict: the share handed over, often the first, has a column of its own. */
const DECIDING: Readonly<Record<Exclude<Advice['verdict'], 'no-need'>, Reason['code']>> = {
  'find-holder': 'no-holder',
  'keep-and-back-up': 'single-holder',
  'keep-and-reinforce': 'overloaded',
  keep: 'frequency',
  compare: 'high-levers',
  'stay-delegated': 'frequency',
  'industrialize-first': 'low-lever',
};

function reasonOf({ verdict, reasons }: Advice): Cell {
  if (verdict === 'no-need') return null;
  const reason = reasons.find(({ code }) => code === DECIDING[verdict]) ?? reasons[0];
  if (reason === undefined) return null;
  return word(reason.code === 'frequency' ? `reason.${reason.frequency}` : `reason.${reason.code}`);
}

/** The advice most in need of a decision: find a holder, then industrialize, back up, reinforce, compare. */
const PRESSING = [
  'find-holder',
  'industrialize-first',
  'keep-and-back-up',
  'keep-and-reinforce',
  'compare',
] as const;

function findAdvice(scenarioId: string, advised: readonly Advised[]): Finding {
  const scenario = scenarioRef(scenarioId);
  for (const verdict of PRESSING) {
    const roles = advised.filter(({ advice }) => advice.verdict === verdict).map(({ role }) => role.id);
    if (roles.length === 0) continue;
    const named = roles.slice(0, NAMED);
    return finding(`industrialization.advice.${verdict}`, {
      scenario,
      count: count(roles.length),
      roles: listOf(named.map((id) => roleRef(scenarioId, id))),
      unnamed: count(roles.length - named.length),
    });
  }
  return finding('industrialization.advice.none', { scenario });
}
