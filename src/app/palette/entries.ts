// What the palette can find: roles by any of their names, people, providers, scenarios, screens, actions.

import { CATALOGUE, findRoles, listScenarios, type Scenario, type Study } from '../../../model';
import { pickFile } from '../../components/files/open-file';
import { saveFile } from '../../components/files/save-file';
import { letterOf } from '../../components/letter';
import { navigate } from '../../components/navigate';
import type { Locale, Translate } from '../../i18n';
import { redo, select, setActive, setPreferences, simulate, stopSimulation, undo } from '../../store';
import type { Frame } from '../frame';
import { ROUTES, START } from '../routes';
import { createScenario, duplicate } from '../top-bar/scenario-actions';

export interface Entry {
  readonly id: string;
  readonly group: 'roles' | 'people' | 'scenarios' | 'screens' | 'actions';
  readonly text: string;
  /** Why it is here, when its text does not say it: the synonym that matched. */
  readonly why?: string;
  readonly act: () => void;
}

interface Surroundings {
  readonly study: Study;
  readonly scenario: Scenario;
  readonly frame: Frame;
  readonly locale: Locale;
  readonly t: Translate;
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether every word of the query begins a word of the text; accents and case do not count. */
export function matches(query: string, text: string): boolean {
  const words = fold(text).split(/[^a-z0-9]+/);
  return fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
    .every((asked) => words.some((word) => word.startsWith(asked)));
}

/** Entries for a query, best group first. Without one, what is likely wanted: screens, scenarios, actions. */
export function listEntries(query: string, around: Surroundings): Entry[] {
  const keep = (entries: Entry[]) => entries.filter((entry) => matches(query, entry.text));
  const common = [
    ...keep(listScreens(around)),
    ...keep(listScenarioEntries(around)),
    ...keep(listActions(around)),
  ];
  if (query.trim() === '') return common;
  return [...listRoles(query, around), ...keep(listHolders(around)), ...common];
}

function listRoles(query: string, { scenario, locale, t }: Surroundings): Entry[] {
  const found = findRoles(query, locale).flatMap(({ kind, matched, why }) => {
    const name = CATALOGUE[kind].name[locale];
    const reason =
      why === 'synonym' || matched !== name ? { why: t('palette.alsoCalled', { name: matched }) } : {};
    const roles = scenario.roles.filter((role) => role.kind === kind);
    if (roles.length === 0) {
      const entry: Entry = {
        id: `kind ${kind}`,
        group: 'roles',
        text: name,
        why: t('palette.notHere', { name: matched }),
        act: () => navigate('needs'),
      };
      return [entry];
    }
    return roles.map(
      (role): Entry => ({
        id: `role ${role.id}`,
        group: 'roles',
        text: [role.label ?? name, role.site].filter(Boolean).join(' · '),
        ...reason,
        act: () => show({ role: role.id }),
      }),
    );
  });
  const labelled = scenario.roles.flatMap((role): Entry[] =>
    role.label !== undefined && matches(query, role.label)
      ? [{ id: `role ${role.id}`, group: 'roles', text: role.label, act: () => show({ role: role.id }) }]
      : [],
  );
  return [...new Map([...labelled, ...found].map((entry) => [entry.id, entry])).values()];
}

function show(selection: { role: string } | { person: string } | { provider: string }): void {
  select({ role: undefined, person: undefined, provider: undefined, ...selection });
  navigate('assign');
}

function listHolders({ scenario }: Surroundings): Entry[] {
  return [
    ...scenario.people.map(
      ({ id, name }): Entry => ({
        id: `person ${id}`,
        group: 'people',
        text: name,
        act: () => show({ person: id }),
      }),
    ),
    ...scenario.providers.map(
      ({ id, name }): Entry => ({
        id: `provider ${id}`,
        group: 'people',
        text: name,
        act: () => show({ provider: id }),
      }),
    ),
  ];
}

function listScenarioEntries({ study, t }: Surroundings): Entry[] {
  return listScenarios(study).map(({ id, name }) => ({
    id: `scenario ${id}`,
    group: 'scenarios',
    text: t('app.scenarioOption', { letter: letterOf(study, id), name }),
    act: () => setActive(id),
  }));
}

function listScreens({ t }: Surroundings): Entry[] {
  return [...ROUTES, START].map((route) => ({
    id: `screen ${route.id}`,
    group: 'screens',
    text: t(route.title),
    act: () => navigate(route.id),
  }));
}

function listActions({ study, scenario, frame, locale, t }: Surroundings): Entry[] {
  const action = (id: string, text: string, act: () => void): Entry => ({
    id: `action ${id}`,
    group: 'actions',
    text,
    act,
  });
  const other: Locale = locale === 'fr' ? 'en' : 'fr';
  return [
    action('undo', t('common.undo'), undo),
    action('redo', t('common.redo'), redo),
    action('simulate', t('app.simulation.runOf', { name: scenario.name }), () => void simulate()),
    action('stop', t('app.simulation.stopLong'), stopSimulation),
    action('new', t('app.newScenario'), () => createScenario(study, scenario.id, t)),
    action('duplicate', t('app.duplicateScenario', { name: scenario.name }), () => duplicate(scenario, t)),
    action('save', t('app.saveFile'), () => saveFile(study)),
    action('share', t('app.share'), () => frame.show('share')),
    action('notes', t('app.notes'), () => frame.show('notes')),
    action('open', t('app.openFile'), pickFile),
    action('present', t(frame.isPresenting ? 'app.stopPresenting' : 'app.present'), frame.togglePresenting),
    action('language', t(other === 'en' ? 'app.english' : 'app.french'), () =>
      setPreferences({ locale: other }),
    ),
    action('auto', t('palette.theme', { theme: t('app.themeAuto') }), () =>
      setPreferences({ theme: 'auto' }),
    ),
    action('light', t('palette.theme', { theme: t('app.themeLight') }), () =>
      setPreferences({ theme: 'light' }),
    ),
    action('dark', t('palette.theme', { theme: t('app.themeDark') }), () =>
      setPreferences({ theme: 'dark' }),
    ),
    action('keys', t('app.shortcuts'), () => frame.show('shortcuts')),
  ];
}
