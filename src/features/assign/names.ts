// What roles are called in the current language, in full and short enough for a card.

import { useMemo } from 'react';
import { CATALOGUE, type Role } from '../../../model';
import { useLocale } from '../../i18n';

/** Characters that fit the first column at its least width. */
const LONGEST_ROW = 27;

export interface Names {
  role(role: Role): string;
  short(role: Role): string;
  /** In full where it fits the first column of the matrix, else the short name. */
  row(role: Role): string;
}

/** The role's own label, else the catalogue's name; then its site where it has one. */
export function useNames(): Names {
  const locale = useLocale();
  return useMemo(() => {
    const withSite = (name: string, role: Role) => (role.site ? `${name} · ${role.site}` : name);
    return {
      role: (role) => withSite(role.label ?? CATALOGUE[role.kind].name[locale], role),
      short: (role) => withSite(role.label ?? CATALOGUE[role.kind].short[locale], role),
      row: (role) => {
        const { name, short } = CATALOGUE[role.kind];
        const full = withSite(role.label ?? name[locale], role);
        return full.length <= LONGEST_ROW ? full : withSite(role.label ?? short[locale], role);
      },
    };
  }, [locale]);
}
