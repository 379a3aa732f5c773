// The Assign screen: who does what. Two views of the same state, matrix and board, beside the panel of the
// role, person or provider that is selected.

import { useDeferredValue, useMemo, useState } from 'react';
import { useT } from '../../i18n';
import { usePreferences, useSelection } from '../../store';
import styles from './assign.module.css';
import { AssignHead } from './assign-head';
import { Board } from './board/board';
import { EmptyState } from './empty-state';
import { FirstHint } from './first-hint';
import { join } from './marks';
import { Matrix } from './matrix/matrix';
import { RoleList } from './matrix/role-list';
import { useNames } from './names';
import { Panel } from './panel/panel';
import type { Situation } from './situation';
import { TodoStrip } from './todo-strip';
import { useNarrow, usePhone } from './use-media';
import { useSituation } from './use-situation';
import { listShown } from './view-list';

export default function AssignScreen() {
  const situation = useSituation();
  return situation ? <Assign situation={situation} /> : null;
}

function Assign({ situation }: { situation: Situation }) {
  const t = useT();
  const names = useNames();
  const { view } = usePreferences();
  const selection = useSelection();
  const phone = usePhone();
  const narrow = useNarrow();
  const [words, setWords] = useState('');
  const [byEffect, setByEffect] = useState(false);
  const wanted = useDeferredValue(words);
  const shown = useMemo(
    () => listShown(situation, names, wanted, byEffect),
    [situation, names, wanted, byEffect],
  );
  const groups = useMemo(
    () => shown.groups.map((group) => ({ ...group, title: t(`assign.group.${group.id}`) })),
    [shown, t],
  );
  const selected =
    (selection.role !== undefined && situation.role.has(selection.role)) ||
    situation.holders.some((holder) => selection[holder.kind] === holder.id);
  const bare = situation.scenario.roles.length === 0 || situation.holders.length === 0;
  const todo = bare ? null : <TodoStrip situation={situation} />;
  return (
    <>
      <AssignHead
        situation={situation}
        words={words}
        onWords={setWords}
        byEffect={byEffect}
        onByEffect={setByEffect}
      >
        {narrow && todo}
      </AssignHead>
      {!narrow && todo}
      {!bare && <FirstHint view={view === 'board' ? 'board' : phone ? 'list' : 'matrix'} />}
      <div className={join(styles.work, selected && styles.withPanel)}>
        <div>
          {bare ? (
            <EmptyState situation={situation} />
          ) : groups.length === 0 && shown.holders.length === 0 ? (
            <p className={`card ${styles.empty}`}>{t('assign.filter.nothing', { words: wanted })}</p>
          ) : view === 'board' ? (
            <Board situation={situation} holders={shown.holders} />
          ) : phone ? (
            <RoleList situation={situation} groups={groups} />
          ) : (
            <Matrix situation={situation} groups={groups} />
          )}
        </div>
        {selected && <Panel situation={situation} selection={selection} />}
      </div>
    </>
  );
}
