// "Describe yours": five questions, with the needs they imply estimated as they are answered. A staff list
// may stand in for the suggested team.

import { type FormEvent, useDeferredValue, useMemo, useState } from 'react';
import { CATALOGUE, CONTRACT_KINDS, type Pseudonym, readStudy, type ServiceHours } from '../../../model';
import { navigate } from '../../components/navigate';
import { useLocale, useT } from '../../i18n';
import { notify, openStudy } from '../../store';
import { type Answers, buildStudy, estimate } from './build-study';
import looks from './describe.module.css';
import { Estimates } from './estimates';
import type { StaffLine } from './read-staff';
import { StaffPaste } from './staff-paste';

const SIZES = ['users', 'sites', 'servers', 'applications'] as const;
const LARGEST: Readonly<Record<(typeof SIZES)[number], number>> = {
  users: 1_000_000,
  sites: 10_000,
  servers: 100_000,
  applications: 10_000,
};
const HOURS: readonly ServiceHours[] = ['office', 'extended', '24x7'];
const FIRST: Answers = { users: 300, sites: 2, servers: 40, applications: 15, hours: 'office' };

export function Describe({ withStaff }: { withStaff: boolean }) {
  const t = useT();
  const locale = useLocale();
  const [answers, setAnswers] = useState(FIRST);
  const [staff, setStaff] = useState<readonly StaffLine[]>([]);
  const settled = useDeferredValue(answers);
  const roles = useMemo(() => estimate(settled), [settled]);

  const open = async (event: FormEvent) => {
    event.preventDefault();
    const pseudonym = (who: Pseudonym) =>
      'kind' in who
        ? t('start.person', { role: CATALOGUE[who.kind].short[locale], n: who.index })
        : t('start.provider', {
            kind: t(`common.contractKind.${who.contract}`),
            letter: String.fromCharCode(65 + ((CONTRACT_KINDS.indexOf(who.contract) + who.index - 1) % 26)),
          });
    const study = buildStudy(answers, withStaff ? staff : [], {
      organization: t('start.organization', { n: answers.users }),
      today: t('start.today'),
      scenario: t('start.scenario'),
      pseudonym,
    });
    const checked = readStudy(study);
    if (!checked.ok) return notify({ id: 'start.notBuilt' });
    await openStudy(checked.study);
    navigate('assign');
  };

  return (
    <form className={`card ${looks.form}`} onSubmit={(event) => void open(event)}>
      <div className={looks.questions}>
        {SIZES.map((size) => (
          <label key={size}>
            {t(`start.ask.${size}`)}
            <input
              type="number"
              inputMode="numeric"
              min={size === 'users' || size === 'sites' ? 1 : 0}
              max={LARGEST[size]}
              step={1}
              required
              value={Number.isNaN(answers[size]) ? '' : answers[size]}
              onChange={(event) => {
                const value = event.target.valueAsNumber;
                setAnswers({
                  ...answers,
                  [size]: Math.min(LARGEST[size], Math.max(0, Math.round(value || 0))),
                });
              }}
            />
          </label>
        ))}
        <fieldset>
          <legend>{t('start.ask.hours')}</legend>
          <div className="seg">
            {HOURS.map((hours) => (
              <button
                key={hours}
                type="button"
                aria-pressed={answers.hours === hours}
                onClick={() => setAnswers({ ...answers, hours })}
              >
                {t(`start.hours.${hours}`)}
              </button>
            ))}
          </div>
        </fieldset>
      </div>
      {withStaff && <StaffPaste staff={staff} onChange={setStaff} />}
      <Estimates roles={roles} />
      <div className={looks.end}>
        <p className="note">{t(withStaff ? 'start.thenStaff' : 'start.thenTeam')}</p>
        <button type="submit" className="btn main">
          {t('start.build')}
        </button>
      </div>
    </form>
  );
}
