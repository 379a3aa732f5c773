// The top bar: scenarios on the left; undo, search, language, files and presenting on the right.

import { Suspense } from 'react';
import { saveFile } from '../../components/files/save-file';
import { AllWords, useT } from '../../i18n';
import {
  redo,
  setPreferences,
  undo,
  usePreferences,
  useRedoLabel,
  useStudy,
  useUndoLabel,
} from '../../store';
import type { Frame } from '../frame';
import { MainMenu } from './main-menu';
import { ScenarioSelect } from './scenario-select';
import { ScenarioTabs } from './scenario-tabs';
import looks from './top-bar.module.css';

export function TopBar({ frame }: { frame: Frame }) {
  const t = useT();
  const study = useStudy();
  return (
    <header className="top">
      <a className="brand" href="#/start" title={t('app.screen.start')}>
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M4 2.5 10 10l6-7.5M10 10v8" />
        </svg>
        <b>{t('app.name')}</b>
      </a>
      {study && <ScenarioTabs study={study} />}
      {study && <ScenarioSelect study={study} />}
      <div className="end">
        {study && <UndoButtons />}
        {study && <FindButton onPress={() => frame.show('palette')} />}
        <LanguageSwitch />
        {study && (
          <button
            type="button"
            className="btn wide"
            title={t('app.saveHint')}
            onClick={() => saveFile(study)}
          >
            <span className="i i-save" />
            <span>{t('common.save')}</span>
          </button>
        )}
        {study && (
          <button
            type="button"
            className="btn main wide"
            aria-label={t(frame.isPresenting ? 'app.stopPresenting' : 'app.present')}
            aria-pressed={frame.isPresenting}
            onClick={frame.togglePresenting}
          >
            <span className="i i-play" />
            <span>{t(frame.isPresenting ? 'app.stopPresentingShort' : 'app.present')}</span>
          </button>
        )}
        <MainMenu frame={frame} />
      </div>
    </header>
  );
}

/** A step is worded by the screen it was made on, hence with every message; before any step, without. */
function UndoButtons() {
  const past = useUndoLabel();
  const future = useRedoLabel();
  if (!past && !future) return <StepButtons isNamed={false} />;
  return (
    <Suspense fallback={<StepButtons isNamed={false} />}>
      <AllWords>
        <StepButtons isNamed />
      </AllWords>
    </Suspense>
  );
}

function StepButtons({ isNamed }: { isNamed: boolean }) {
  const t = useT();
  const past = useUndoLabel();
  const future = useRedoLabel();
  const undoWords = past && isNamed ? t('app.undoStep', { step: t(past.id, past.values) }) : t('common.undo');
  const redoWords =
    future && isNamed ? t('app.redoStep', { step: t(future.id, future.values) }) : t('common.redo');
  return (
    <>
      <button
        type="button"
        className="btn bare wide"
        aria-label={undoWords}
        title={undoWords}
        disabled={!past}
        onClick={undo}
      >
        <span className="i i-undo" />
      </button>
      <button
        type="button"
        className="btn bare wide"
        aria-label={redoWords}
        title={redoWords}
        disabled={!future}
        onClick={redo}
      >
        <span className="i i-redo" />
      </button>
    </>
  );
}

function FindButton({ onPress }: { onPress: () => void }) {
  const t = useT();
  return (
    <button
      type="button"
      className={`find wide ${looks.find}`}
      aria-label={t('app.find')}
      aria-keyshortcuts="Control+K"
      onClick={onPress}
    >
      <span className="i i-find" />
      <span>{t('app.findShort')}</span>
      <span className="key">{t('app.findKey')}</span>
    </button>
  );
}

function LanguageSwitch() {
  const t = useT();
  const { locale } = usePreferences();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would bring a legend and its layout
    <div className="seg" role="group" aria-label={t('app.language')}>
      <button
        type="button"
        lang="fr"
        aria-label={t('app.french')}
        aria-pressed={locale === 'fr'}
        onClick={() => setPreferences({ locale: 'fr' })}
      >
        {t('app.frenchShort')}
      </button>
      <button
        type="button"
        lang="en"
        aria-label={t('app.english')}
        aria-pressed={locale === 'en'}
        onClick={() => setPreferences({ locale: 'en' })}
      >
        {t('app.englishShort')}
      </button>
    </div>
  );
}
