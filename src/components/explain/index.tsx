// Where a figure comes from: its formula, the figures and data it was computed from, down to what was entered,
// assumed or set by the method. A sheet beside the screen on a desk, a page of its own on a phone.

import { Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { type Figure, figureAt, findScenario } from '../../../model';
import { useT } from '../../i18n';
import { select, useActiveId, useScore, useSelection, useStudy } from '../../store';
import looks from './explain.module.css';
import { Explanation } from './explanation';

const close = () => select({ figure: undefined, scenario: undefined });

export default function Explain() {
  const t = useT();
  const sheet = useRef<HTMLElement>(null);
  const { figure: id = '', scenario: asked } = useSelection();
  const activeId = useActiveId();
  const scenarioId = asked ?? activeId;
  useSheetFocus(sheet, id);

  return createPortal(
    <aside
      ref={sheet}
      className={looks.sheet}
      role="dialog"
      aria-label={t('explain.title')}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        close();
      }}
    >
      <header className={looks.head}>
        <h2>{t('explain.title')}</h2>
        <button type="button" className="btn bare" aria-label={t('explain.close')} onClick={close}>
          <span className="i i-close" />
        </button>
      </header>
      <Suspense fallback={<p className={looks.text}>{t('common.loading')}</p>}>
        <Root key={`${scenarioId} ${id}`} id={id} scenarioId={scenarioId} />
      </Suspense>
    </aside>,
    document.body,
  );
}

function Root({ id, scenarioId }: { id: string; scenarioId: string }) {
  const t = useT();
  const study = useStudy();
  const score = useScore(scenarioId);
  const [keys, setKeys] = useState<readonly string[]>([]);
  const scenario = study && findScenario(study, scenarioId);
  const root: Figure | undefined = score && figureAt(score, id);
  if (!study || !scenario || !score || !root) return <p className={looks.text}>{t('explain.gone')}</p>;
  return <Explanation {...{ study, scenario, score, id, root, keys }} onGo={setKeys} />;
}

const PHONE = '(max-width: 640px)';

/**
 * Takes the focus when a figure is opened and gives it back when the sheet goes. Covering a whole phone, the
 * sheet makes the rest of the page inert; beside the page, both can be used.
 */
function useSheetFocus(sheet: React.RefObject<HTMLElement | null>, id: string): void {
  useEffect(() => {
    const before = document.activeElement;
    const page = document.getElementById('root');
    const covers = window.matchMedia?.(PHONE).matches ?? false;
    if (page && covers) page.inert = true;
    return () => {
      if (page) page.inert = false;
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another figure is another thing to read, from its top
  useEffect(() => {
    sheet.current?.focus();
    sheet.current?.scrollTo?.(0, 0);
  }, [id, sheet]);
}
