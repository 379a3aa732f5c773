// What everything a report speaks of is called, in one language.

import { findScenario, isAssumptionId, type Ref, type Study } from '../../model';
import { letterOf } from '../components/letter-of';
import { makeNames, type Names } from '../components/make-names';
import type { MessageId } from '../i18n/messages';
import { nameContract } from './name-contract';
import { wordDifference } from './word-difference';
import type { Words } from './words';

export interface Namer {
  /** The name of anything; an id that is not in its scenario stands for itself. */
  readonly name: (ref: Ref) => string;
  /** The same inside a sentence: scenarios are quoted. */
  readonly mention: (ref: Ref) => string;
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
        return wordDifference(ref.difference, { name }, words);
      case 'word':
        // Kept complete by a test: the model names words by their ids.
        return t(`report.word.${ref.id}` as MessageId);
      case 'text':
        return ref.text;
    }
  };
  return {
    name,
    mention: (ref) => (ref.kind === 'scenario' ? t('report.quoted', { name: name(ref) }) : name(ref)),
  };
}
