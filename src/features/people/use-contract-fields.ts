// The fields of a contract: what it serves, what it promises, what it costs, how it ends.

import { useMemo } from 'react';
import { CONTRACT_KINDS, type Contract } from '../../../model';
import type { EditableColumn, NumberColumn } from '../../components/table/types';
import { useFormat, useT } from '../../i18n';

export interface ContractFields {
  readonly service: readonly EditableColumn<Contract>[];
  readonly price: readonly EditableColumn<Contract>[];
  readonly terms: readonly EditableColumn<Contract>[];
}

type Shares = 'committedLevel' | 'penaltyRate' | 'penaltyCap' | 'reversibility' | 'indexation';
type Numbers = 'noticeMonths' | 'transitionMonths' | 'termYears' | 'priceBeyondCap';

export function useContractFields(): ContractFields {
  const t = useT();
  const format = useFormat();
  return useMemo(() => {
    const share = (id: Shares, min = 0, max = 1): NumberColumn<Contract> => ({
      kind: 'number',
      id,
      label: t(`people.contract.${id}`),
      help: t(`people.contract.${id}.help`),
      unit: '%',
      percent: true,
      min,
      max,
      digits: 1,
      read: (contract) => contract[id],
      write: (_, value) => (value === undefined ? {} : { [id]: value }),
    });
    const number = (id: Numbers, unit: string, min: number, max: number): NumberColumn<Contract> => ({
      kind: 'number',
      id,
      label: t(`people.contract.${id}`),
      unit,
      min,
      max,
      digits: 2,
      read: (contract) => contract[id],
      write: (_, value) => (value === undefined ? {} : { [id]: value }),
    });
    const price = (id: 'fixedPerYear' | 'perUser', unit: string, max: number): NumberColumn<Contract> => ({
      kind: 'number',
      id,
      label: t(`people.contract.${id}`),
      unit,
      min: 0,
      max,
      digits: 2,
      read: (contract) => contract.price[id],
      write: (contract, value = 0) => ({ price: { ...contract.price, [id]: value } }),
    });
    const fields: ContractFields = {
      service: [
        {
          kind: 'choice',
          id: 'kind',
          label: t('people.contract.kind'),
          choices: CONTRACT_KINDS.map((kind) => ({ value: kind, label: t(`common.contractKind.${kind}`) })),
          read: (contract) => contract.kind,
          write: (_, value) => {
            const kind = CONTRACT_KINDS.find((known) => known === value);
            return kind === undefined ? {} : { kind };
          },
        },
        share('committedLevel'),
        {
          kind: 'check',
          id: 'offHours',
          label: t('people.contract.offHours'),
          read: (contract) => contract.offHours,
          write: (_, offHours) => ({ offHours }),
        },
        {
          kind: 'check',
          id: 'coverageClause',
          label: t('people.contract.coverageClause'),
          help: t('people.contract.coverageClause.help'),
          read: (contract) => contract.coverageClause,
          write: (_, coverageClause) => ({ coverageClause }),
        },
      ],
      price: [
        price('fixedPerYear', format.unitName('EUR/year'), 1e9),
        {
          kind: 'number',
          id: 'perHour',
          label: t('people.contract.perHour'),
          unit: format.unitName('EUR/hour'),
          help: t('people.contract.perHour.help'),
          optional: true,
          min: 0,
          max: 100_000,
          digits: 2,
          read: (contract) => contract.price.perHour,
          write: (contract, value) => {
            const { perHour: _, ...rest } = contract.price;
            return { price: value === undefined ? rest : { ...rest, perHour: value } };
          },
        },
        price('perUser', t('people.contract.perUserUnit', { currency: format.currency }), 100_000),
        {
          kind: 'number',
          id: 'volumeCapHours',
          label: t('people.contract.volumeCapHours'),
          unit: format.unitName('hours/year'),
          help: t('people.contract.volumeCapHours.help'),
          optional: true,
          min: 0,
          max: 1e7,
          read: (contract) => contract.volumeCapHours,
          write: (_, value) => ({ volumeCapHours: value }),
        },
        number('priceBeyondCap', t('people.contract.times'), 0, 10),
        share('indexation', -0.2, 0.5),
      ],
      terms: [
        share('penaltyRate'),
        share('penaltyCap'),
        number('noticeMonths', format.unitName('months'), 0, 120),
        number('transitionMonths', format.unitName('months'), 0, 120),
        share('reversibility'),
        number('termYears', format.unitName('years'), 0.25, 20),
      ],
    };
    return fields;
  }, [t, format]);
}
