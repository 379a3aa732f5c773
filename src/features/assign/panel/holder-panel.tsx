// The panel of a person or a provider: what they carry, what falls with them, and what becomes of the three
// figures if they leave.

import type { ReactNode } from 'react';
import { useFormat, useT } from '../../../i18n';
import { select } from '../../../store';
import { FigureButton } from '../figure-button';
import { join } from '../marks';
import { useNames } from '../names';
import { type Holder, keyOf, loadOf, type Situation } from '../situation';
import { LeavesSection } from './leaves-section';
import styles from './panel.module.css';

export function HolderPanel(props: { situation: Situation; holder: Holder; shut: ReactNode }) {
  const { situation, holder } = props;
  const t = useT();
  return (
    <>
      <header>
        <span className="ref">{kindOf(holder, t)}</span>
        {props.shut}
        <h2>{holder.name}</h2>
        <a className="link" href="#/people">
          {t('assign.holder.edit')}
        </a>
      </header>
      {holder.kind === 'person' ? (
        <PersonFigures situation={situation} holder={holder} />
      ) : (
        <ProviderFigures situation={situation} holder={holder} />
      )}
      <HeldSection situation={situation} holder={holder} />
      <BlastSection situation={situation} holder={holder} />
      <LeavesSection situation={situation} holder={holder} />
    </>
  );
}

function kindOf(holder: Holder, t: ReturnType<typeof useT>): string {
  if (holder.kind === 'person') return t(`assign.holder.${holder.person.status}`);
  return holder.provider.contracts.map((contract) => t(`common.contractKind.${contract.kind}`)).join(', ');
}

function PersonFigures({ situation, holder }: { situation: Situation; holder: Holder & { kind: 'person' } }) {
  const t = useT();
  const f = useFormat();
  const score = situation.personScore.get(holder.id);
  if (!score) return null;
  const path = `people.${holder.id}`;
  const longStay = situation.score.warnings.find(
    (w) => w.code === 'long-contractor' && w.personId === holder.id,
  );
  return (
    <section>
      <dl className={styles.figures}>
        <dt>{t('assign.holder.load')}</dt>
        <dd>
          <FigureButton id={`${path}.load`} className={score.load.value > 1 ? 'warn' : undefined}>
            {f.percent(score.load.value, 0)}
          </FigureButton>
        </dd>
        <dt>{t('assign.holder.assigned')}</dt>
        <dd>
          <FigureButton
            id={`${path}.assigned`}
            className={score.assigned.value > 1.0001 ? 'warn' : undefined}
          >
            {f.percent(score.assigned.value, 0)}
          </FigureButton>
        </dd>
        <dt>{t('assign.holder.capacity')}</dt>
        <dd>
          <FigureButton id={`${path}.capacity`}>
            {f.unit(Math.round(score.capacity.value), 'hours/year')}
          </FigureButton>
        </dd>
        <dt>{t('common.cost')}</dt>
        <dd>
          <FigureButton id={`${path}.cost`}>{f.unit(score.cost.value, 'EUR/year')}</FigureButton>
        </dd>
      </dl>
      {longStay?.code === 'long-contractor' && (
        <p className="warn">{t('assign.holder.longStay', { months: f.number(longStay.months, 0) })}</p>
      )}
    </section>
  );
}

function ProviderFigures({
  situation,
  holder,
}: {
  situation: Situation;
  holder: Holder & { kind: 'provider' };
}) {
  const t = useT();
  const f = useFormat();
  const score = situation.providerScore.get(holder.id);
  if (!score) return null;
  const path = `providers.${holder.id}`;
  const clause = holder.provider.contracts.some((contract) => contract.coverageClause);
  return (
    <section>
      <dl className={styles.figures}>
        <dt>{t('assign.holder.hours')}</dt>
        <dd>
          <FigureButton id={`${path}.hours`}>
            {f.unit(Math.round(score.hours.value), 'hours/year')}
          </FigureButton>
        </dd>
        {score.capUse.value > 0 && (
          <>
            <dt>{t('assign.holder.capUse')}</dt>
            <dd>
              <FigureButton id={`${path}.capUse`} className={score.capUse.value > 1 ? 'warn' : undefined}>
                {f.percent(score.capUse.value, 0)}
              </FigureButton>
            </dd>
          </>
        )}
        <dt>{t('common.cost')}</dt>
        <dd>
          <FigureButton id={`${path}.cost`}>{f.unit(score.cost.value, 'EUR/year')}</FigureButton>
        </dd>
        <dt>{t('assign.holder.clause')}</dt>
        <dd>{t(clause ? 'common.yes' : 'common.no')}</dd>
      </dl>
    </section>
  );
}

function HeldSection({ situation, holder }: { situation: Situation; holder: Holder }) {
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const held = (situation.ofHolder.get(keyOf(holder.kind, holder.id)) ?? []).toSorted(
    (a, b) => b.share - a.share,
  );
  return (
    <section>
      <h3>{t('assign.holder.holds')}</h3>
      {held.length === 0 && <p className="note">{t('assign.lane.empty')}</p>}
      <ul className={styles.holders}>
        {held.map((assignment) => {
          const role = situation.role.get(assignment.role);
          if (!role) return null;
          return (
            <li key={`${role.id}/${'contract' in assignment ? assignment.contract : ''}`}>
              <button
                type="button"
                className={styles.name}
                onClick={() => select({ role: role.id, person: undefined, provider: undefined })}
              >
                {names.role(role)}
              </button>
              <span>{assignment.share > 0 ? f.percent(assignment.share, 0) : t('assign.backup')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function BlastSection({ situation, holder }: { situation: Situation; holder: Holder }) {
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const score =
    holder.kind === 'person' ? situation.personScore.get(holder.id) : situation.providerScore.get(holder.id);
  if (!score) return null;
  const path = `${holder.kind === 'person' ? 'people' : 'providers'}.${holder.id}.blast`;
  const stopped = score.blast.roles.flatMap((id) => situation.role.get(id) ?? []);
  return (
    <section className="risk">
      <h3>
        <span>
          <span className="g risk" aria-hidden="true" /> {t('assign.blast.title')}
        </span>
        <FigureButton id={`${path}.lossPerWeek`}>
          <b>{f.unit(score.blast.lossPerWeek.value, 'EUR/week')}</b>
        </FigureButton>
      </h3>
      <p className={join(stopped.length > 0 && 'warn')}>
        {stopped.length > 0
          ? t('assign.blast.stops', { roles: f.list(stopped.map((role) => names.short(role))) })
          : t('assign.blast.nothing')}
      </p>
      <p className="note">
        <FigureButton id={`${path}.hours`}>
          {t('assign.blast.hours', { hours: f.unit(Math.round(score.blast.hours.value), 'hours/year') })}
        </FigureButton>
      </p>
    </section>
  );
}

/** The folded panel: the name and the load. */
export function HolderPeek({ situation, holder }: { situation: Situation; holder: Holder }) {
  const t = useT();
  const f = useFormat();
  const load = loadOf(situation, holder);
  return (
    <>
      <h2>{holder.name}</h2>
      <span className={load > 1 ? 'warn' : undefined}>
        {t(holder.kind === 'person' ? 'assign.peek.load' : 'assign.lane.cap', {
          load: f.percent(load, 0),
          use: f.percent(load, 0),
        })}
      </span>
    </>
  );
}
