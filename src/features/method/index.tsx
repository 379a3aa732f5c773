// The Method page: how the figures are made, what they rest on, what they can't say.

import { Suspense, use } from 'react';
import { type Locale, useLocale, useT } from '../../i18n';
import { loadMethodText } from '../../i18n/load-method-text';
import type { MethodText } from '../../i18n/method-text';
import { SECTIONS } from './collect-formulas';
import { Contents } from './contents';
import { FormulaList } from './formula-list';
import { FrequencyTable } from './frequency-table';
import { Glossary } from './glossary';
import { MemoRoles } from './memo-roles';
import styles from './method.module.css';
import { Entries, Paragraphs, Part } from './prose';
import { useFormulas } from './use-formulas';

/** One fetch per language for the life of the page. */
const texts = new Map<Locale, Promise<MethodText>>();

function fetchText(locale: Locale): Promise<MethodText> {
  const known = texts.get(locale);
  if (known !== undefined) return known;
  const text = loadMethodText(locale);
  texts.set(locale, text);
  return text;
}

function Formulas({ text }: { text: MethodText }) {
  const t = useT();
  const formulas = useFormulas();
  return (
    <Part id="formulas" title={t('method.formulas')}>
      <Paragraphs lines={text.formulas} />
      {SECTIONS.map((section) => {
        const list = formulas?.get(section) ?? [];
        return (
          <Part key={section} id={section} title={t(`method.${section}`)} level={3}>
            <Paragraphs lines={text[section]} />
            {section === 'onTime' && <Entries entries={text.states} />}
            {formulas ? (
              list.length > 0 && (
                <details className={styles.details} open>
                  <summary>{t('method.count', { n: list.length })}</summary>
                  <Suspense fallback={<p className="note">{t('method.reading')}</p>}>
                    <FormulaList formulas={list} />
                  </Suspense>
                </details>
              )
            ) : (
              <p className="note">{t('method.reading')}</p>
            )}
          </Part>
        );
      })}
    </Part>
  );
}

function Pages() {
  const t = useT();
  const text = use(fetchText(useLocale()));
  return (
    <div className={`card ${styles.pages}`}>
      <Part id="principle" title={t('method.principle')}>
        <Paragraphs lines={text.principle} />
      </Part>
      <Part id="roles" title={t('method.roles')}>
        <Paragraphs lines={text.roles} />
        <MemoRoles />
      </Part>
      <Part id="tradeOffs" title={t('method.tradeOffs')}>
        <Entries entries={text.tradeOffs} />
        <FrequencyTable />
      </Part>
      <Formulas text={text} />
      <Part id="simulation" title={t('method.simulation')}>
        <Paragraphs lines={text.simulation} />
      </Part>
      <Part id="comparison" title={t('method.comparison')}>
        <Paragraphs lines={text.comparison} />
      </Part>
      <Part id="laws" title={t('method.laws')}>
        <Entries entries={text.laws} />
      </Part>
      <Part id="limits" title={t('method.limits')}>
        <Paragraphs lines={text.limits} />
        <Entries entries={text.regimes} />
      </Part>
      <Part id="assumptions" title={t('method.assumptions')}>
        <Paragraphs lines={text.assumptions} />
        <Entries entries={text.statuses} />
        <p>
          <a href="#/assumptions">{t('method.seeAssumptions')}</a>
        </p>
      </Part>
      <Part id="changes" title={t('method.changes')}>
        <Paragraphs lines={text.changes} />
      </Part>
      <Part id="references" title={t('method.references')}>
        <Entries entries={text.references} />
      </Part>
      <Part id="glossary" title={t('method.glossary')}>
        <Glossary terms={text.glossary} />
      </Part>
      <Part id="privacy" title={t('method.privacy')}>
        <Paragraphs lines={text.privacy} />
      </Part>
    </div>
  );
}

export default function Method() {
  const t = useT();
  return (
    <>
      <div className="head">
        <h1>{t('method.title')}</h1>
        <div className="end">
          <button type="button" className={`btn ${styles.print}`} onClick={() => window.print()}>
            {t('method.print')}
          </button>
        </div>
      </div>
      <div className={styles.layout}>
        <Contents sections={SECTIONS} />
        <Suspense fallback={<p className="note">{t('common.loading')}</p>}>
          <Pages />
        </Suspense>
      </div>
    </>
  );
}
