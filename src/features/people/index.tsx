// People and providers: who could do the work, on which terms, at what price, and what each can do.

import { useMemo, useState } from 'react';
import {
  CATALOGUE,
  makeAssumptions,
  type Person,
  type PersonScore,
  type ProviderScore,
} from '../../../model';
import { EditableTable } from '../../components/table/editable-table';
import { type Reach, ReachControl } from '../../components/table/reach';
import { useLink } from '../../components/use-link';
import { useLocale, useT } from '../../i18n';
import { useActiveId, useScenario, useScore, useStudy } from '../../store';
import { findMainKind } from './defaults';
import { DefaultsCard } from './defaults-card';
import { makePeopleEdits } from './edits';
import { LegalFlags } from './legal-flags';
import { MarketPay } from './market-pay';
import { Providers } from './providers';
import { SkillsMatrix } from './skills-matrix';
import { usePeopleColumns } from './use-people-columns';

const NOBODY: readonly Person[] = [];
const NO_OVERRIDES: never[] = [];
const readId = (person: Person) => person.id;
const VIEWS = ['terms', 'skills'] as const;

export default function People() {
  const t = useT();
  const locale = useLocale();
  const study = useStudy();
  const scenario = useScenario();
  const scenarioId = useActiveId();
  const score = useScore();
  const linked = useLink();
  const [reach, setReach] = useState<Reach>('everywhere');
  const [view, setView] = useState<(typeof VIEWS)[number]>('terms');

  const people = scenario?.people ?? NOBODY;
  const scores = useMemo(
    () => new Map<string, PersonScore>(score?.people.map((person) => [person.id, person])),
    [score],
  );
  const providerScores = useMemo(
    () => new Map<string, ProviderScore>(score?.providers.map((provider) => [provider.id, provider])),
    [score],
  );
  const scope = useMemo(() => ({ scenarioId, everywhere: reach === 'everywhere' }), [scenarioId, reach]);
  const edits = useMemo(() => makePeopleEdits(scope), [scope]);
  const assume = makeAssumptions(study?.assumptions ?? NO_OVERRIDES);
  const columns = usePeopleColumns(scenario, scores, assume);
  if (study === undefined || scenario === undefined) return null;

  return (
    <>
      <div className="head">
        <h1>{t('people.title')}</h1>
        <fieldset className="seg">
          <legend className="sr">{t('people.view')}</legend>
          {VIEWS.map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {t(`people.view.${one}`)}
            </button>
          ))}
        </fieldset>
        <span className="end">
          <ReachControl reach={reach} onChange={setReach} scenario={scenario.name} />
        </span>
      </div>
      <LegalFlags people={people} limit={assume('legal.contractor-months').value} />
      {view === 'skills' && people.length > 0 ? (
        <SkillsMatrix
          people={people}
          onSet={(person, kind, level) => edits.setSkill(person, kind, level, CATALOGUE[kind].short[locale])}
        />
      ) : (
        <EditableTable
          name={t('people.table')}
          rows={people}
          rowId={readId}
          startAt={linked}
          columns={columns}
          onEdit={(cells) => edits.change(cells, columns)}
          onAdd={() => edits.add(t('people.newPerson'))}
          onPaste={(cells, added) => edits.paste(cells, added, columns)}
          onDuplicate={edits.duplicate}
          onRemove={edits.remove}
          addLabel={t('people.addPerson')}
          pasteLabel={t('people.pasteStaff')}
          empty={<p>{t('people.empty')}</p>}
          details={(person) => {
            const kind = findMainKind(person, scenario);
            const kindName = CATALOGUE[kind].short[locale];
            return (
              <>
                <MarketPay person={person} kind={kind} kindName={kindName} assume={assume} />
                <DefaultsCard person={person} kind={kind} assume={assume} />
              </>
            );
          }}
        />
      )}
      <Providers scenario={scenario} scope={scope} scores={providerScores} />
    </>
  );
}
