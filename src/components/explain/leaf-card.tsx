// The end of an explanation: what was entered and where, what was assumed and on whose word, or what the
// method sets.

import {
  ASSUMPTIONS,
  type AssumptionId,
  isAssumptionId,
  type Leaf,
  rangeOf,
  type Study,
} from '../../../model';
import { useFormat, useLocale, useT } from '../../i18n';
import { select } from '../../store';
import { navigate } from '../navigate';
import { useAssumptionTexts } from './assumption-texts';
import looks from './explain.module.css';
import { ownersOfPath } from './owners';
import { StatusTag } from './status-tag';
import { screenOf } from './words';

export function LeafCard({ study, leaf }: { study: Study; leaf: Leaf }) {
  const t = useT();
  const { origin } = leaf;
  if (origin.kind === 'input') return <Entered path={origin.path} />;
  if (origin.kind === 'assumption' && isAssumptionId(origin.id))
    return <Assumed id={origin.id} study={study} />;
  return (
    <p className={looks.text}>
      {t(origin.kind === 'constant' && origin.id === 'none' ? 'explain.isZero' : 'explain.constantIs')}
    </p>
  );
}

function Entered({ path }: { path: readonly (string | number)[] }) {
  const t = useT();
  const open = () => {
    const kinds = ownersOfPath(path).map((owner) => owner.split(/:(.*)/s).slice(0, 2));
    const owners: Partial<Record<string, string>> = Object.fromEntries(kinds);
    const screen = screenOf(path);
    select({ ...owners, figure: undefined, scenario: undefined });
    navigate(screen, screen === 'needs' ? owners.role : (owners.person ?? owners.provider));
  };
  return (
    <section>
      <p className={looks.text}>{t('explain.enteredIn')}</p>
      <button type="button" className="btn" onClick={open}>
        {t('explain.change')}
      </button>
    </section>
  );
}

function Assumed({ id, study }: { id: AssumptionId; study: Study }) {
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const { describeAssumption, sources } = useAssumptionTexts();
  const { unit, kind, mode, sources: cited } = ASSUMPTIONS[id];
  const range = rangeOf(id, study.assumptions);
  const override = study.assumptions.find((one) => one.id === id);
  const write = (value: number) => format.unit(value, unit);
  return (
    <section className={looks.assumed}>
      <p className={looks.text}>{describeAssumption(id).does[locale]}</p>
      <p>
        <StatusTag id={id} study={study} /> <span className="note">{t(`explain.kind.${kind}`)}</span>
      </p>
      <p className={looks.text}>
        {t('explain.range', { low: write(range.low), mode: write(range.mode), high: write(range.high) })}
      </p>
      {override && <p className={looks.text}>{t('explain.default', { value: write(mode) })}</p>}
      {override?.note && <p className={looks.text}>{t('explain.note', { note: override.note })}</p>}
      <h4>{t('explain.sources')}</h4>
      {cited.length === 0 ? (
        <p className={looks.text}>{t('explain.noSource')}</p>
      ) : (
        <ul className={looks.sources}>
          {cited.map((source) => {
            const { title, url, read } = sources[source];
            return (
              <li key={source}>
                {url ? (
                  <a className="link" href={url} target="_blank" rel="noreferrer">
                    {title[locale]}
                  </a>
                ) : (
                  <b>{title[locale]}</b>
                )}
                <p>{read[locale]}</p>
              </li>
            );
          })}
        </ul>
      )}
      <a className="btn" href="#/assumptions">
        {t('explain.seeAssumptions')}
      </a>
    </section>
  );
}
