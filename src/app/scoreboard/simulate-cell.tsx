// Beside the figures: simulate, see how far it is, stop, and once done go and read. When the scenario has changed
// since, it says so and offers to run again.

import type { ReactNode } from 'react';
import { useFormat, useT } from '../../i18n';
import {
  prepareSimulation,
  simulate,
  stopSimulation,
  useIsStale,
  usePreferences,
  useRun,
  useRunFailure,
  useSimulation,
} from '../../store';
import looks from './simulate-cell.module.css';

export function SimulateCell() {
  const t = useT();
  const format = useFormat();
  const run = useRun();
  const result = useSimulation();
  const isStale = useIsStale();
  const failure = useRunFailure();
  const { goal } = usePreferences().simulation;

  if (run)
    return (
      <Cell
        state="running"
        note={
          <progress
            className={looks.bar}
            max={1}
            value={run.progress}
            aria-label={t('app.simulation.progress')}
          >
            {format.percent(run.progress, 0)}
          </progress>
        }
      >
        <button type="button" className="btn" onClick={stopSimulation}>
          <span className="i i-close" />
          <span>{t('app.simulation.stop')}</span>
        </button>
      </Cell>
    );
  const status = failure ? (
    <span className="warn">{t('app.simulation.failed')}</span>
  ) : result && isStale ? (
    <span className="warn" title={t('app.simulation.staleTitle')}>
      {t('app.simulation.stale')}
    </span>
  ) : result ? (
    <a className="link" href="#/simulation">
      {t('app.simulation.done', { n: format.number(result.summary.years) })}
    </a>
  ) : (
    t(goal.kind === 'years' ? 'app.simulation.years' : 'app.simulation.precise', {
      n: format.number(goal.kind === 'years' ? goal.years : 0),
    })
  );
  return (
    <Cell state={failure ? 'failed' : !result ? 'idle' : isStale ? 'stale' : 'done'} note={status}>
      <button
        type="button"
        className={result && !isStale ? 'btn' : 'btn main'}
        title={t('app.simulation.title')}
        onPointerEnter={prepareSimulation}
        onFocus={prepareSimulation}
        onClick={() => void simulate()}
      >
        <span className="i i-run" />
        <span>{t(result ? 'app.simulation.again' : 'app.simulation.run')}</span>
      </button>
    </Cell>
  );
}

type CellState = 'idle' | 'running' | 'done' | 'stale' | 'failed';

function Cell({ state, note, children }: { state: CellState; note: ReactNode; children: ReactNode }) {
  return (
    <div className={looks.cell} data-state={state}>
      {children}
      <span className={looks.note}>{note}</span>
    </div>
  );
}
