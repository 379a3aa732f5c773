// The providers of a scenario as cards: what each holds and costs, and its contracts.

import { useEffect, useRef } from 'react';
import {
  addContract,
  addProvider,
  CATALOGUE,
  type Contract,
  draftContract,
  duplicateProvider,
  FREQUENCIES,
  type Frequency,
  makeAssumptions,
  type Provider,
  type ProviderScore,
  removeContract,
  removeProvider,
  renameProvider,
  type Scenario,
  type Scope,
  updateContract,
} from '../../../model';
import { addReached, editReached } from '../../components/table/everywhere';
import { Field } from '../../components/table/field';
import { type EditableColumn, type Patch, writeCell } from '../../components/table/types';
import { useLink } from '../../components/use-link';
import { useFormat, useLocale, useT } from '../../i18n';
import { edit, editWithUndo, select } from '../../store';
import styles from './providers.module.css';
import { useContractFields } from './use-contract-fields';

interface Props {
  readonly scenario: Scenario;
  readonly scope: Scope;
  readonly scores: ReadonlyMap<string, ProviderScore>;
}

export function Providers({ scenario, scope, scores }: Props) {
  const t = useT();
  const add = () =>
    edit({ id: 'people.edited.providerAdded' }, (study) =>
      addReached(study, scope, 'providers', (before) =>
        addProvider(
          before,
          scope.scenarioId,
          t('people.newProvider'),
          draftContract('managed-service', makeAssumptions(before.assumptions)),
        ),
      ),
    );
  return (
    <section aria-labelledby="providers-title" className={styles.list}>
      <div className="head">
        <h2 id="providers-title">{t('people.providers')}</h2>
        <span className="end">
          <button type="button" className="btn" onClick={add}>
            <span className="i i-plus" />
            {t('people.addProvider')}
          </button>
        </span>
      </div>
      {scenario.providers.length === 0 && <p className={`card ${styles.empty}`}>{t('people.noProvider')}</p>}
      {scenario.providers.map((provider) => (
        <ProviderCard
          key={provider.id}
          provider={provider}
          scenario={scenario}
          scope={scope}
          score={scores.get(provider.id)}
        />
      ))}
    </section>
  );
}

interface CardProps {
  readonly provider: Provider;
  readonly scenario: Scenario;
  readonly scope: Scope;
  readonly score: ProviderScore | undefined;
}

function ProviderCard({ provider, scenario, scope, score }: CardProps) {
  const card = useRef<HTMLElement>(null);
  const isAwaited = useLink() === provider.id;
  useEffect(() => {
    if (isAwaited) card.current?.focus();
  }, [isAwaited]);
  const t = useT();
  const format = useFormat();
  const locale = useLocale();
  const { id, name } = provider;
  const nameField: EditableColumn<Provider> = {
    kind: 'text',
    id: 'name',
    label: t('people.providerName'),
    required: true,
    maxLength: 120,
    read: (row) => row.name,
    write: (_, value) => (value === undefined ? {} : { name: value }),
  };
  const held = scenario.assignments.flatMap((line) => {
    if (!('provider' in line) || line.provider !== id) return [];
    const role = scenario.roles.find((candidate) => candidate.id === line.role);
    if (role === undefined) return [];
    return [`${role.label ?? CATALOGUE[role.kind].short[locale]} ${format.percent(line.share, 0)}`];
  });
  return (
    <article ref={card} tabIndex={-1} className={`card ${styles.provider}`} aria-label={name}>
      <header className={styles.header}>
        <div className={styles.name}>
          <Field
            row={provider}
            column={nameField}
            onEdit={(value) =>
              typeof value === 'string' &&
              edit({ id: 'people.edited.providerRenamed', values: { name: value } }, (study) =>
                renameProvider(study, scope, id, value),
              )
            }
          />
        </div>
        <dl className={styles.facts}>
          {score && (
            <div>
              <dt>{t('people.cost')}</dt>
              <dd>
                <button
                  type="button"
                  className={styles.explain}
                  title={t('people.explain')}
                  onClick={() => select({ figure: `providers.${id}.cost` })}
                >
                  {format.unit(score.cost.value, 'EUR/year')}
                </button>
              </dd>
            </div>
          )}
          <div>
            <dt>{t('people.holds')}</dt>
            <dd>{held.length > 0 ? held.join(' · ') : t('people.holdsNothing')}</dd>
          </div>
        </dl>
        <div className={styles.actions}>
          <button
            type="button"
            className="btn"
            onClick={() =>
              edit({ id: 'people.edited.contractAdded', values: { name } }, (study) =>
                addContract(
                  study,
                  scope,
                  id,
                  draftContract('contractor-agency', makeAssumptions(study.assumptions)),
                ),
              )
            }
          >
            <span className="i i-plus" />
            {t('people.addContract')}
          </button>
          <button
            type="button"
            className="btn bare"
            onClick={() =>
              edit({ id: 'people.edited.providerDuplicated', values: { name } }, (study) =>
                addReached(study, scope, 'providers', (before) =>
                  duplicateProvider(before, scope.scenarioId, id),
                ),
              )
            }
          >
            {t('common.duplicate')}
          </button>
          <button
            type="button"
            className="btn bare"
            onClick={() =>
              editWithUndo({ id: 'people.edited.providerRemoved', values: { name } }, (study) =>
                editReached(study, scope, (before, one) => removeProvider(before, one.id, id)),
              )
            }
          >
            {t('common.delete')}
          </button>
        </div>
      </header>
      {provider.contracts.map((contract) => (
        <ContractCard key={contract.id} provider={provider} contract={contract} scope={scope} />
      ))}
    </article>
  );
}

function ContractCard({
  provider,
  contract,
  scope,
}: {
  provider: Provider;
  contract: Contract;
  scope: Scope;
}) {
  const t = useT();
  const fields = useContractFields();
  const kind = t(`common.contractKind.${contract.kind}`);

  /** Changes the contract in each scenario of the scope, from what it is there. */
  const change = (field: string, patch: (known: Contract) => Patch<Contract>) =>
    edit({ id: 'people.edited.contract', values: { name: provider.name, field } }, (study) =>
      editReached(study, scope, (before, scenario) => {
        const known = scenario.providers
          .find((candidate) => candidate.id === provider.id)
          ?.contracts.find((candidate) => candidate.id === contract.id);
        if (known === undefined) return before;
        const here = { scenarioId: scenario.id, everywhere: false };
        return updateContract(before, here, provider.id, contract.id, patch(known));
      }),
    );
  const draw = (columns: readonly EditableColumn<Contract>[]) =>
    columns.map((column) => (
      <Field
        key={column.id}
        row={contract}
        column={column}
        onEdit={(value) => change(column.label, (known) => writeCell(column, known, value))}
      />
    ));
  const toggle = (frequency: Frequency) =>
    change(t('people.contract.frequencies'), ({ frequencies }) => {
      const next = FREQUENCIES.filter((known) => (known === frequency) !== frequencies.includes(known));
      return next.length === 0 ? {} : { frequencies: next };
    });

  return (
    <section className={styles.contract} aria-label={`${provider.name}, ${kind}`}>
      <fieldset className={styles.frequencies}>
        <legend>{t('people.contract.frequencies')}</legend>
        {FREQUENCIES.map((frequency) => (
          <label key={frequency}>
            <input
              type="checkbox"
              checked={contract.frequencies.includes(frequency)}
              disabled={contract.frequencies.length === 1 && contract.frequencies[0] === frequency}
              onChange={() => toggle(frequency)}
            />
            {t(`common.frequency.${frequency}`)}
          </label>
        ))}
      </fieldset>
      <div className={styles.fields}>{draw(fields.service)}</div>
      <h3>{t('people.contract.priceTitle')}</h3>
      <div className={styles.fields}>{draw(fields.price)}</div>
      <details>
        <summary>{t('people.contract.termsTitle')}</summary>
        <div className={styles.fields}>{draw(fields.terms)}</div>
      </details>
      {provider.contracts.length > 1 && (
        <button
          type="button"
          className="btn bare"
          onClick={() =>
            editWithUndo(
              { id: 'people.edited.contractRemoved', values: { name: provider.name, kind } },
              (study) =>
                editReached(study, scope, (before, one) =>
                  removeContract(before, one.id, provider.id, contract.id),
                ),
            )
          }
        >
          {t('people.removeContract')}
        </button>
      )}
    </section>
  );
}
