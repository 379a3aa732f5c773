// The Report screen: settings on one side, the report as it will be printed on the other, and the files to leave with.

import { useMemo, useState } from 'react';
import type { Study } from '../../../model';
import { openNotes } from '../../components/notes';
import { useLocale, useT } from '../../i18n';
import type { ReportRequest } from '../../report/compose';
import { localDay } from '../../report/local-day';
import { useActiveId, useIsVisiting, useStudy } from '../../store';
import { CoverFields } from './cover-fields';
import { ExportBar } from './export-bar';
import { Foldable } from './foldable';
import { LogoField } from './logo-field';
import { NamesChoice } from './names-choice';
import { Preview } from './preview';
import styles from './report.module.css';
import { listCompared, ScenariosChoice } from './scenarios-choice';
import { SectionsList } from './sections-list';
import { SimulateNote } from './simulate-note';
import { useReport } from './use-report';
import { useSimulated } from './use-simulated';

export default function ReportScreen() {
  const study = useStudy();
  return study ? <ReportOf study={study} /> : null;
}

const isWanted = (study: Study, section: string) => study.report?.sections?.includes(section) ?? true;

function ReportOf({ study }: { study: Study }) {
  const t = useT();
  const locale = useLocale();
  const activeId = useActiveId();
  const isVisiting = useIsVisiting();
  const [today] = useState(() => localDay(new Date()));
  const compared = listCompared(study);
  const simulated = useSimulated(study, compared);
  const request = useMemo(
    (): ReportRequest => ({ study, locale, today, activeId, ...simulated }),
    [study, locale, today, activeId, simulated],
  );
  const state = useReport(request);
  const told = useMemo(() => state.made?.worded.sections.map(({ id }) => id), [state.made]);
  const settings = study.report ?? {};

  return (
    <div className={styles.screen}>
      <div className="head">
        <h1>{t('reportScreen.title')}</h1>
        <ExportBar request={request} state={state} />
      </div>
      <div className={styles.columns}>
        <Foldable title={t('reportScreen.settings')}>
          {isVisiting && <p className="note">{t('reportScreen.visiting')}</p>}
          <fieldset className={styles.group}>
            <legend>{t('reportScreen.texts')}</legend>
            <CoverFields
              settings={settings}
              title={settings.title ?? state.made?.worded.title}
              isReadOnly={isVisiting}
            />
            <LogoField logo={settings.logo} isReadOnly={isVisiting} />
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{t('reportScreen.scenarios')}</legend>
            <ScenariosChoice study={study} settings={settings} activeId={activeId} isReadOnly={isVisiting} />
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{t('reportScreen.sections')}</legend>
            <p className="note">{t('reportScreen.sections.hint')}</p>
            <SectionsList wanted={settings.sections} told={told} isReadOnly={isVisiting} />
            {isWanted(study, 'distributions') && (
              <SimulateNote compared={compared} simulated={simulated.simulations.length} />
            )}
            {isWanted(study, 'log') && (
              <p className={styles.notes}>
                <span>{t('reportScreen.sections.notesCount', { n: study.notes.length })}</span>
                <button type="button" className="btn" onClick={openNotes}>
                  {t('reportScreen.sections.notes')}
                </button>
              </p>
            )}
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{t('reportScreen.names')}</legend>
            <NamesChoice study={study} isReadOnly={isVisiting} />
          </fieldset>
        </Foldable>
        <Preview state={state} />
      </div>
    </div>
  );
}
