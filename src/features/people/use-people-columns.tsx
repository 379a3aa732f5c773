// The columns of the people table: terms, price, presence, and what is assumed where nothing is entered.

import { useMemo } from 'react';
import type { Assume, Person, PersonScore, Scenario } from '../../../model';
import type { Column, NumberColumn } from '../../components/table/types';
import { useFormat, useT } from '../../i18n';
import { select } from '../../store';
import { assumptionOf, type Defaulted, findMainKind } from './defaults';
import styles from './people.module.css';

export function usePeopleColumns(
  scenario: Scenario | undefined,
  scores: ReadonlyMap<string, PersonScore>,
  assume: Assume,
): readonly Column<Person>[] {
  const t = useT();
  const format = useFormat();
  return useMemo(() => {
    const defaulted = (
      field: Defaulted,
      max: number,
      unit: string,
      options: Partial<NumberColumn<Person>>,
    ): NumberColumn<Person> => ({
      kind: 'number',
      id: field,
      label: t(`people.${field}`),
      unit,
      group: t('people.absence'),
      help: t(`people.${field}.help`),
      place: 'detail',
      optional: true,
      min: 0,
      max,
      digits: 1,
      placeholder: (person) =>
        scenario && assume(assumptionOf(field, person, findMainKind(person, scenario))).value,
      read: (person) => person[field],
      write: (_, value) => ({ [field]: value }),
      ...options,
    });
    const columns: Column<Person>[] = [
      {
        kind: 'text',
        id: 'name',
        label: t('people.name'),
        aliases: ['nom', 'prénom nom', 'name', 'full name', 'pseudonyme', 'collaborateur', 'employee'],
        required: true,
        unique: true,
        maxLength: 120,
        width: 11,
        read: (person) => person.name,
        write: (_, value) => (value === undefined ? {} : { name: value }),
      },
      {
        kind: 'choice',
        id: 'status',
        label: t('people.status'),
        width: 7,
        aliases: ['statut', 'status', 'type', 'contrat'],
        choices: [
          {
            value: 'employee',
            label: t('people.status.employee'),
            aliases: ['interne', 'salarie', 'cdi', 'cdd', 'internal', 'staff'],
          },
          {
            value: 'contractor',
            label: t('people.status.contractor'),
            aliases: ['externe', 'regie', 'prestataire', 'freelance', 'at', 'external', 'contractor'],
          },
        ],
        read: (person) => person.status,
        write: (_, value) => ({ status: value === 'contractor' ? 'contractor' : 'employee' }),
      },
      {
        kind: 'number',
        id: 'fte',
        label: t('people.fte'),
        help: t('people.fte.help'),
        aliases: ['etp', 'fte', 'temps'],
        width: 4,
        min: 0.01,
        max: 1,
        digits: 2,
        read: (person) => person.fte,
        write: (_, value) => (value === undefined ? {} : { fte: value }),
      },
      {
        kind: 'choice',
        id: 'workingTime',
        wideOnly: true,
        label: t('people.workingTime'),
        width: 6.5,
        help: t('people.workingTime.help'),
        choices: [
          {
            value: 'days-218',
            label: t('people.workingTime.days-218'),
            aliases: ['forfait', '218', 'forfait jours'],
          },
          { value: 'hours-35', label: t('people.workingTime.hours-35'), aliases: ['35', '35h', '1607'] },
        ],
        read: (person) => person.workingTime,
        write: (_, value) => ({ workingTime: value === 'hours-35' ? 'hours-35' : 'days-218' }),
      },
      {
        kind: 'check',
        id: 'executive',
        wideOnly: true,
        label: t('people.executive'),
        help: t('people.executive.help'),
        aliases: ['cadre', 'executive'],
        width: 5,
        read: (person) => person.executive,
        write: (_, executive) => ({ executive }),
      },
      {
        kind: 'number',
        id: 'grossSalary',
        label: t('people.grossSalary'),
        unit: format.unitName('EUR/year'),
        help: t('people.grossSalary.help'),
        aliases: ['salaire', 'salaire brut', 'brut', 'brut annuel', 'salary', 'gross'],
        // a contractor has no salary, an employee no day rate: the other field stays empty
        optional: true,
        min: 0,
        max: 1e6,
        read: (person) => (person.status === 'employee' ? person.grossSalary : undefined),
        write: (_, value) => (value === undefined ? {} : { grossSalary: value }),
      },
      {
        kind: 'number',
        id: 'dayRate',
        label: t('people.dayRate'),
        unit: format.unitName('EUR/day'),
        help: t('people.dayRate.help'),
        aliases: ['tjm', 'day rate', 'rate', 'tarif'],
        width: 4.75,
        optional: true,
        min: 0,
        max: 10_000,
        read: (person) => (person.status === 'contractor' ? person.dayRate : undefined),
        write: (_, value) => (value === undefined ? {} : { dayRate: value }),
      },
      {
        kind: 'shown',
        id: 'cost',
        label: t('people.cost'),
        unit: format.unitName('EUR/year'),
        help: t('people.cost.help'),
        width: 6,
        read: (person) => scores.get(person.id)?.cost.value,
        onAct: (person) => select({ figure: `people.${person.id}.cost` }),
        render: (person) => {
          const cost = scores.get(person.id)?.cost.value;
          return cost === undefined ? null : (
            <button type="button" tabIndex={-1} className={styles.explain} title={t('people.explain')}>
              {format.number(cost, 0)}
            </button>
          );
        },
      },
      {
        kind: 'shown',
        id: 'load',
        label: t('people.load'),
        unit: '%',
        help: t('people.load.help'),
        width: 6,
        read: (person) => scores.get(person.id)?.load.value,
        onAct: (person) => select({ figure: `people.${person.id}.load` }),
        render: (person) => {
          const load = scores.get(person.id)?.load.value;
          if (load === undefined) return null;
          const isOver = load > 1.0005;
          return (
            <span className={styles.load}>
              <span className={styles.bar} aria-hidden="true">
                <span
                  className={isOver ? styles.over : undefined}
                  style={{ inlineSize: `${Math.min(load / 1.2, 1) * 100}%` }}
                />
              </span>
              <span className={isOver ? 'warn' : undefined}>{format.percentParts(load, 0).value}</span>
            </span>
          );
        },
      },
      {
        kind: 'choice',
        id: 'schedule',
        wideOnly: true,
        label: t('people.schedule'),
        width: 7,
        choices: [
          { value: 'office', label: t('people.schedule.office'), aliases: ['bureau', 'office', 'jour'] },
          {
            value: 'shifts',
            label: t('people.schedule.shifts'),
            aliases: ['poste', '3x8', 'shifts', 'equipes'],
          },
        ],
        read: (person) => person.schedule,
        write: (_, value) => ({ schedule: value === 'shifts' ? 'shifts' : 'office' }),
      },
      {
        kind: 'check',
        id: 'onCall',
        label: t('people.onCall'),
        help: t('people.onCall.help'),
        aliases: ['astreinte', 'on call', 'on-call'],
        width: 5,
        read: (person) => person.onCall,
        write: (_, onCall) => ({ onCall }),
      },
      defaulted('sicknessRate', 1, '%', { percent: true }),
      defaulted('attritionRate', 5, format.unitName('per year'), { digits: 2 }),
      defaulted('replaceWeeks', 520, format.unitName('weeks'), {}),
      defaulted('rampUpMonths', 120, format.unitName('months'), {}),
      {
        kind: 'number',
        id: 'monthsOnSite',
        wideOnly: true,
        label: t('people.monthsOnSite'),
        unit: format.unitName('months'),
        help: t('people.monthsOnSite.help'),
        width: 5,
        optional: true,
        min: 0,
        max: 600,
        read: (person) => person.monthsOnSite,
        write: (_, value) => ({ monthsOnSite: value }),
      },
    ];
    return columns;
  }, [t, format, scenario, scores, assume]);
}
