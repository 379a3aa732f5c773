// What everything a report speaks of is called, in one language.

import { findScenario, isAssumptionId, type Ref, type Study } from '../../model';
import { letterOf } from '../components/letter-of';
import { makeNames, type Names } from '../components/make-names';
import type { MessageId } from '../i18n/messages';
import { nameContract } from './name-contract';
import { nameSubject } from './name-subject';
import { wordDifference } from './word-difference';
import { nameHolder } from './word-holders';
import type { Words } from './words';

export interface Namer {
  /** The name of anything; an id that is not in its scenario stands for itself. */
  readonly name: (ref: Ref) => string;
  /** The same inside a sentence: scenarios are quoted. */
  readonly mention: (ref: Ref) => string;
  /** The same standing alone, in a cell or beside a bar: with a capital, unless the user typed it. */
  readonly label: (ref: Ref) => string;
}

/** Things called as the user calls them. */
const TYPED: ReadonlySet<Ref['kind']> = new Set([
  'role',
  'person',
  'provider',
  'contract',
  'scenario',
  'holder',
  'text',
]);

function capitalize(name: string, locale: string): string {
  return name.slice(0, 1).toLocaleUpperCase(locale) + name.slice(1);
}

/** @example makeNamer(study, words).name({ kind: 'scenario', id: 'today' }) // '0 · Aujourd’hui' */
export function makeNamer(study: Study, words: Words): Namer {
  const { locale, t, catalogue } = words;
  const made = new Map<string, Names>();
  const namesOf = (scenarioId: string): Names | undefined => {
    const scenario = findScenario(study, scenarioId);
    if (scenario === undefined) return undefined;
    const names = made.get(scenarioId) ?? makeNames(scenario, locale);
    made.set(scenarioId, names);
    return names;
  };
  const nameScenario = (id: string): string => {
    const scenario = findScenario(study, id);
    return scenario === undefined ? id : `${letterOf(study, id)} · ${scenario.name}`;
  };
  const nameContractIn = (scenarioId: string, providerId: string, id: string): string => {
    const provider = findScenario(study, scenarioId)?.providers.find((one) => one.id === providerId);
    const contract = provider?.contracts.find((one) => one.id === id);
    if (provider === undefined || contract === undefined) return provider?.name ?? id;
    return nameContract(provider, contract, words);
  };
  const name = (ref: Ref): string => {
    switch (ref.kind) {
      case 'role':
      case 'person':
      case 'provider':
        return namesOf(ref.scenarioId)?.[ref.kind](ref.id) ?? ref.id;
      case 'contract':
        return nameContractIn(ref.scenarioId, ref.providerId, ref.id);
      case 'scenario':
        return nameScenario(ref.id);
      case 'assumption':
        return isAssumptionId(ref.id) ? catalogue.describeAssumption(ref.id).name[locale] : ref.id;
      case 'nature':
        return t(`common.costNature.${ref.id}`);
      case 'cause':
        return t(`common.lossCause.${ref.id}`);
      case 'frequency':
        return t(`common.frequency.${ref.id}`);
      case 'lever':
        return t(`common.lever.${ref.id}`);
      case 'difference':
        return wordDifference(ref.difference, { name }, words, ref.alike);
      case 'subject':
        return nameSubject(ref.differences, { name }, words);
      case 'holder':
        return nameHolder(ref.holder, ref.scenarioId, { name }, words);
      case 'section':
        return t(`report.section.${ref.id}` as MessageId);
      case 'source':
        return catalogue.sources[ref.id].title[locale];
      case 'status':
        return t(`assumptions.status.${ref.id}`);
      case 'doubt':
        return t(`common.doubt.${ref.id}`);
      case 'word':
        // Kept complete by a test: the model names words by their ids.
        return t(`report.word.${ref.id}` as MessageId);
      case 'text':
        return ref.text;
    }
  };
  return {
    name,
    label: (ref) => (TYPED.has(ref.kind) ? name(ref) : capitalize(name(ref), locale)),
    mention: (ref) => (ref.kind === 'scenario' ? t('report.quoted', { name: name(ref) }) : name(ref)),
  };
}
