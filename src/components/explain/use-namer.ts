// Gives every figure a name a manager recognises: by its place in the score, by its formula, or by the field,
// the assumption or the constant it was read from.

import { useMemo } from 'react';
import {
  CATALOGUE,
  type Figure,
  isAssumptionId,
  isLeaf,
  type Leaf,
  listFigures,
  type Scenario,
  type Score,
  type Study,
} from '../../../model';
import { type FormulaWords, type Locale, type Translate, useFormulaWords, useLocale, useT } from '../../i18n';
import { type AssumptionTexts, useAssumptionTexts } from './assumption-texts';
import { type Owner, ownersOfPath } from './owners';
import { wordConstant, wordField, wordFigureId } from './words';

export interface Namer {
  /** What the figure is. `id` is its path in the score, where it is one of its figures. */
  name(figure: Figure, id?: string): string;
  /** Whom it is about, by its place in the score; empty for totals and for figures that have no place there. */
  place(figure: Figure, id?: string): string;
  owner(owner: Owner): string;
}

export function useNamer(study: Study, scenario: Scenario, score: Score): Namer {
  const t = useT();
  const locale = useLocale();
  const formulas = useFormulaWords();
  const assumptions = useAssumptionTexts();
  return useMemo(() => {
    // Leaves are shared between figures, so that only a computed figure knows its place.
    const ids = new Map<Figure, string>();
    for (const [id, figure] of listFigures(score))
      if (!isLeaf(figure) && !ids.has(figure)) ids.set(figure, id);
    return makeNamer({ study, scenario, ids, t, locale, formulas, assumptions });
  }, [study, scenario, score, t, locale, formulas, assumptions]);
}

interface Sources {
  readonly study: Study;
  readonly scenario: Scenario;
  readonly ids: ReadonlyMap<Figure, string>;
  readonly t: Translate;
  readonly locale: Locale;
  readonly formulas: FormulaWords;
  readonly assumptions: AssumptionTexts;
}

function makeNamer({ study, scenario, ids, t, locale, formulas, assumptions }: Sources): Namer {
  const owner = (key: Owner): string => {
    const [kind, id = ''] = key.split(/:(.*)/s);
    // A figure may rest on somebody who was there in the situation of today and no longer is.
    for (const { roles, people, providers } of [scenario, study.today]) {
      if (kind === 'person') {
        const person = people.find((one) => one.id === id);
        if (person) return person.name;
      } else if (kind === 'provider') {
        const provider = providers.find((one) => one.id === id);
        if (provider) return provider.name;
      } else {
        const role = roles.find((one) => one.id === id);
        if (role) return role.label ?? CATALOGUE[role.kind].name[locale];
      }
    }
    return id;
  };

  const nameLeaf = (leaf: Leaf): string => {
    const { origin } = leaf;
    if (origin.kind === 'constant') return wordConstant(origin.id, t);
    if (origin.kind === 'assumption')
      return isAssumptionId(origin.id) ? assumptions.describeAssumption(origin.id).name[locale] : origin.id;
    return wordField(origin.path, t);
  };

  const ownerOfId = (id: string): string => {
    const [group, one = ''] = id.split('.');
    if (group === 'roles') return owner(`role:${one}`);
    if (group === 'people') return owner(`person:${one}`);
    return group === 'providers' ? owner(`provider:${one}`) : '';
  };

  return {
    name: (figure, id = ids.get(figure)) => {
      const words = id === undefined ? undefined : wordFigureId(id, t);
      if (words !== undefined) return words;
      return isLeaf(figure) ? nameLeaf(figure) : formulas.name(figure.formula.id);
    },
    place: (figure, id = ids.get(figure)) => {
      if (id !== undefined) return ownerOfId(id);
      if (!isLeaf(figure) || figure.origin.kind !== 'input') return '';
      const names = ownersOfPath(figure.origin.path).map(owner);
      return (figure.origin.path[0] === 'today' ? [...names, t('explain.today')] : names).join(' · ');
    },
    owner,
  };
}
