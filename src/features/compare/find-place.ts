// Where a difference can be seen and changed: the scenario that has it, the screen, and what is selected there.

import type { ScenarioDifference } from '../../../model';
import { navigate } from '../../components/navigate';
import { type Selection, select, setActive } from '../../store';

export interface Place {
  readonly scenarioId: string;
  readonly screen: 'assign' | 'needs' | 'people' | 'industrialization';
  readonly selection: Pick<Selection, 'role' | 'person' | 'provider'>;
}

/** @param scenarioId the scenario explained, for what has no other */
export function findPlace(difference: ScenarioDifference, scenarioId: string): Place {
  switch (difference.kind) {
    case 'holders':
      return {
        scenarioId: difference.toScenarioId,
        screen: 'assign',
        selection: { role: difference.roleId },
      };
    case 'role-added':
    case 'role-removed':
      return {
        scenarioId: difference.scenarioId,
        screen: 'assign',
        selection: { role: difference.role.id },
      };
    case 'role-changed':
      return {
        scenarioId: difference.scenarioId,
        screen: 'needs',
        selection: { role: difference.roleId },
      };
    case 'person-added':
    case 'person-removed':
      return {
        scenarioId: difference.scenarioId,
        screen: 'people',
        selection: { person: difference.person.id },
      };
    case 'person-changed':
      return {
        scenarioId: difference.scenarioId,
        screen: 'people',
        selection: { person: difference.personId },
      };
    case 'provider-added':
    case 'provider-removed':
      return {
        scenarioId: difference.scenarioId,
        screen: 'people',
        selection: { provider: difference.provider.id },
      };
    case 'provider-changed':
    case 'contract-added':
    case 'contract-removed':
    case 'contract-changed':
      return {
        scenarioId: difference.scenarioId,
        screen: 'people',
        selection: { provider: difference.providerId },
      };
    case 'lever':
      return { scenarioId, screen: 'industrialization', selection: {} };
  }
}

export function openPlace({ scenarioId, screen, selection }: Place): void {
  setActive(scenarioId);
  select({ role: undefined, person: undefined, provider: undefined, figure: undefined, ...selection });
  navigate(screen, screen === 'needs' ? selection.role : (selection.person ?? selection.provider));
}
