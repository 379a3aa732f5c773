// The smallest group whose departure stops a given share of the work: exact, hence slow on large organisations. It is
// looked for once the screen is drawn and the browser idle.

import { useEffect, useState } from 'react';
import { type OrganizationBusFactor, organizationBusFactor, type Study } from '../../../model';
import { whenIdle } from '../../components/when-idle';

interface Answer {
  readonly study: Study;
  readonly scenarioId: string;
  readonly value: OrganizationBusFactor;
}

/** `undefined` while it is being looked for. */
export function useOrganizationBusFactor(
  study: Study,
  scenarioId: string,
): OrganizationBusFactor | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(
    () => whenIdle(() => setAnswer({ study, scenarioId, value: organizationBusFactor(study, scenarioId) })),
    [study, scenarioId],
  );
  return answer?.study === study && answer.scenarioId === scenarioId ? answer.value : undefined;
}
