// Where the memo's thresholds stand for this role (T2): from how many project days a post pays off, from how many
// incidents a person of one's own does. Found when the browser is idle: selecting a role never waits for it.

import { useEffect, useState } from 'react';
import { breakEvenOfRole, type Role, type RoleBreakEven } from '../../../../model';
import { whenIdle } from '../../../components/when-idle';
import { useFormat, useT } from '../../../i18n';
import type { Situation } from '../situation';
import styles from './panel.module.css';

function useBreakEven(
  { study, scenario }: Situation,
  role: Role,
  wanted: boolean,
): RoleBreakEven | undefined {
  const [found, setFound] = useState<{ study: object; roleId: string; value: RoleBreakEven }>();
  const scenarioId = scenario.id;
  const roleId = role.id;
  useEffect(() => {
    if (!wanted) return;
    return whenIdle(() => setFound({ study, roleId, value: breakEvenOfRole(study, scenarioId, roleId) }));
  }, [study, scenarioId, roleId, wanted]);
  return wanted && found?.study === study && found.roleId === roleId ? found.value : undefined;
}

export function BreakEvenNotes({ situation, role }: { situation: Situation; role: Role }) {
  const t = useT();
  const f = useFormat();
  const days = role.need.project.daysPerYear;
  const incidents = role.need.incident.perYear;
  const found = useBreakEven(situation, role, days > 0 || incidents > 0);
  if (!found) return null;
  const whole = (value: number) => f.number(value, 0);
  return (
    <ul className={styles.reasons}>
      {days > 0 && (
        <li>
          {found.days === undefined
            ? t('assign.breakEven.daysAlways', { need: whole(days) })
            : t('assign.breakEven.days', { threshold: whole(found.days), need: whole(days) })}{' '}
          <span className="ref">T2c</span>
        </li>
      )}
      {incidents > 0 && (
        <li>
          {found.incidents === undefined
            ? t('assign.breakEven.incidentsAlways', { need: whole(incidents) })
            : t('assign.breakEven.incidents', {
                threshold: whole(found.incidents),
                need: whole(incidents),
              })}{' '}
          <span className="ref">T2a</span>
        </li>
      )}
    </ul>
  );
}
