// Stands in for the model's score until it is there: every figure is zero.
import {
  COST_NATURES,
  constant,
  FREQUENCIES,
  LOSS_CAUSES,
  type Score,
  type Study,
  type Unit,
} from '../../model';

const zero = (unit: Unit) => constant(0, unit, 'stub');
const each = <K extends string>(keys: readonly K[], unit: Unit) =>
  Object.fromEntries(keys.map((key) => [key, zero(unit)])) as Record<K, ReturnType<typeof zero>>;

export function scoreScenario(study: Study, scenarioId: string): Score {
  const scenario = study.scenarios.find((s) => s.id === scenarioId) ?? study.today;
  const blast = { roles: [], hours: zero('hours/year'), lossPerWeek: zero('EUR/week') };
  const costBy = each(COST_NATURES, 'EUR/year');
  const lossBy = each(LOSS_CAUSES, 'EUR/year');
  const response = { chance: zero('ratio'), wait: zero('hours') };
  return {
    scenarioId,
    warnings: [],
    total: {
      cost: zero('EUR/year'),
      costBy,
      idle: zero('EUR/year'),
      onTime: zero('ratio'),
      onTimeBy: {},
      loss: zero('EUR/year'),
      lossBy,
      need: zero('hours/year'),
      uncoveredHours: zero('hours/year'),
      requiredFte: zero('FTE'),
      availableFte: zero('FTE'),
      rolesWithoutRelief: zero('count'),
      rolesLostByTwo: zero('count'),
    },
    roles: scenario.roles.map((role) => ({
      id: role.id,
      need: zero('hours/year'),
      needBy: each(FREQUENCIES, 'hours/year'),
      onTime: zero('ratio'),
      onTimeBy: {},
      cost: zero('EUR/year'),
      costBy,
      loss: zero('EUR/year'),
      lossBy,
      uncoveredHours: zero('hours/year'),
      busFactor: zero('count'),
      effectiveHolders: zero('count'),
      load: zero('ratio'),
      requiredFte: zero('FTE'),
      availableFte: zero('FTE'),
      externalizability: zero('ratio'),
      delegated: zero('ratio'),
      meanWait: zero('hours'),
      response: { free: response, busy: response, nobody: response },
      hours: { onTime: zero('hours/year'), late: zero('hours/year'), unserved: zero('hours/year') },
      saturated: false,
    })),
    people: scenario.people.map((person) => ({
      id: person.id,
      cost: zero('EUR/year'),
      assigned: zero('ratio'),
      capacity: zero('hours/year'),
      load: zero('ratio'),
      blast,
    })),
    providers: scenario.providers.map((provider) => ({
      id: provider.id,
      cost: zero('EUR/year'),
      hours: zero('hours/year'),
      capUse: zero('ratio'),
      blast,
    })),
  };
}
