// One field to find anything: a role by any of its names, a person, a screen, an action. Arrows choose, Enter
// goes, Esc leaves.

import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useLocale, useT } from '../../i18n';
import { useScenario, useStudy } from '../../store';
import type { Frame } from '../frame';
import { type Entry, listEntries } from './entries';
import looks from './palette.module.css';

/** Enough to choose from; a longer query says which. */
const MAX_SHOWN = 40;

export default function Palette({ frame, onClose }: { frame: Frame; onClose: () => void }) {
  const t = useT();
  return (
    <ModalOverlay
      className={looks.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={looks.box ?? ''}>
        <Dialog className={looks.inside ?? ''} aria-label={t('app.find')}>
          <Finder frame={frame} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ frame, onClose }: { frame: Frame; onClose: () => void }) {
  const t = useT();
  const locale = useLocale();
  const study = useStudy();
  const scenario = useScenario();
  const [query, setQuery] = useState('');
  const [place, setPlace] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const name = useId();
  const entries = useMemo(
    () =>
      study && scenario ? listEntries(query, { study, scenario, frame, locale, t }).slice(0, MAX_SHOWN) : [],
    [query, study, scenario, frame, locale, t],
  );
  const chosen = entries[Math.min(place, entries.length - 1)];
  const idOf = (entry: Entry) => `${name} ${entry.id}`.replaceAll(' ', '-');

  // biome-ignore lint/correctness/useExhaustiveDependencies: the option to scroll to changes with the choice
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: 'nearest' });
  }, [chosen?.id]);

  const go = (entry: Entry) => {
    onClose();
    entry.act();
  };
  const move = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: -1 };
    const next = steps[event.key];
    // Home and End belong to the text while there is one.
    if (next === undefined || (query !== '' && event.key.length < 5)) {
      if (event.key === 'Enter' && chosen) {
        event.preventDefault();
        go(chosen);
      }
      return;
    }
    event.preventDefault();
    setPlace((next + entries.length) % Math.max(entries.length, 1));
  };

  return (
    <>
      <div className={looks.field}>
        <span className="i i-find" />
        <input
          role="combobox"
          aria-label={t('app.find')}
          aria-expanded="true"
          aria-controls={name}
          aria-autocomplete="list"
          {...(chosen && { 'aria-activedescendant': idOf(chosen) })}
          placeholder={t('app.findHint')}
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type
          autoFocus
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setPlace(0);
          }}
          onKeyDown={move}
        />
      </div>
      <div
        ref={list}
        id={name}
        role="listbox"
        aria-label={t('palette.title')}
        className={looks.list}
        tabIndex={-1}
      >
        {GROUPS.map((group) => {
          const members = entries.filter((entry) => entry.group === group);
          if (members.length === 0) return null;
          return (
            // biome-ignore lint/a11y/useSemanticElements: groups of a list box are not fieldsets
            <div key={group} role="group" aria-label={t(`palette.group.${group}`)}>
              <p className={looks.heading} aria-hidden="true">
                {t(`palette.group.${group}`)}
              </p>
              {members.map((entry) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field, which keeps the focus
                <div
                  key={entry.id}
                  id={idOf(entry)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={entry === chosen}
                  className={looks.option}
                  onClick={() => go(entry)}
                  onMouseMove={() => setPlace(entries.indexOf(entry))}
                >
                  <span>{entry.text}</span>
                  {entry.why && <span className="note">{entry.why}</span>}
                </div>
              ))}
            </div>
          );
        })}
      </div>
      <p className={`note ${looks.count}`} role="status">
        {t('palette.count', { n: entries.length })}
      </p>
    </>
  );
}

const GROUPS = ['roles', 'people', 'screens', 'scenarios', 'actions'] as const;
