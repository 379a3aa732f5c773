// Where a role and a holder meet. Click, Enter or Space go from nobody to holder to backup and round again;
// digits type the share in place; Delete clears. One stop of the grid's arrow keys.

import { type KeyboardEvent, memo, useRef, useState } from 'react';
import type { Role, SkillLevel } from '../../../../model';
import { type Translate, useFormat, useT } from '../../../i18n';
import { frameClass, isWeak, join, shadeClass } from '../marks';
import { useNames } from '../names';
import type { Cell, Holder } from '../situation';
import styles from './matrix.module.css';
import { ShareInput } from './share-input';
import type { CellHand } from './use-cell-hand';
import { stopAt } from './use-grid-keys';

interface Props {
  readonly role: Role;
  readonly holder: Holder;
  readonly state: Cell['state'];
  readonly share: number;
  readonly skill: SkillLevel;
  /** Whether the holder can take the role at all: a contract may not cover it. */
  readonly possible: boolean;
  readonly row: number;
  readonly column: number;
  /** Whether the providers begin here. */
  readonly divided: boolean;
  readonly hand: CellHand;
}

export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { role, holder, state, share, skill, possible, hand } = props;
  const t = useT();
  const f = useFormat();
  const [draft, setDraft] = useState<string>();
  const ref = useRef<HTMLTableCellElement>(null);
  const cell: Cell = { state, share, skill };

  function onKeyDown(event: KeyboardEvent) {
    if (draft !== undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') hand.cycle(role, holder);
    else if (event.key === 'Delete' || event.key === 'Backspace') hand.clear(role, holder);
    else if (/^[0-9]$/.test(event.key) && possible) setDraft(event.key);
    else if (event.key === 'F2' && possible) setDraft(String(Math.round(share * 100)));
    else return;
    event.preventDefault();
  }

  function leave() {
    setDraft(undefined);
    ref.current?.focus();
  }

  return (
    <td
      ref={ref}
      {...stopAt(props.row, props.column)}
      className={join(
        styles.cell,
        skill > 0 && styles.shaded,
        shadeClass(skill),
        state !== 'none' && styles.held,
        frameClass(cell),
        props.divided && styles.prov,
      )}
      aria-label={draft === undefined ? describeCell(t, f.percent, cell, holder, possible) : undefined}
      title={isWeak(cell) ? t('assign.cell.weak') : undefined}
      onClick={() => {
        if (draft !== undefined) return;
        ref.current?.focus();
        hand.cycle(role, holder);
      }}
      onKeyDown={onKeyDown}
    >
      {draft === undefined ? (
        <CellMark cell={cell} />
      ) : (
        <Editing
          role={role}
          holder={holder}
          text={draft}
          onChange={setDraft}
          onCommit={(text) => {
            const percent = Number(text.replace(',', '.'));
            if (text.trim() !== '' && percent >= 0 && percent <= 100) hand.give(role, holder, percent / 100);
            leave();
          }}
          onCancel={leave}
        />
      )}
    </td>
  );
});

function CellMark({ cell }: { cell: Cell }) {
  const t = useT();
  const f = useFormat();
  if (cell.state === 'holder') return f.percentParts(cell.share, 0).value;
  if (cell.state === 'backup') return <abbr title={t('assign.backup')}>{t('assign.backupLetter')}</abbr>;
  return null;
}

function Editing(props: {
  role: Role;
  holder: Holder;
  text: string;
  onChange: (text: string) => void;
  onCommit: (text: string) => void;
  onCancel: () => void;
}) {
  const t = useT();
  const names = useNames();
  const { role, holder, ...field } = props;
  return (
    <ShareInput {...field} label={t('assign.share.of', { role: names.short(role), holder: holder.name })} />
  );
}

/** "Holder, 40 % of their time, autonomous": the cell in words, since a shade says nothing aloud. */
function describeCell(
  t: Translate,
  percent: (ratio: number, digits?: number) => string,
  cell: Cell,
  holder: Holder,
  possible: boolean,
): string {
  if (!possible) return t('assign.lane.outsideContract');
  const skill = holder.kind === 'person' ? t(`common.skill.${cell.skill}`) : '';
  if (cell.state === 'none') return skill ? t('assign.cell.noneSkill', { skill }) : t('assign.cell.none');
  if (cell.state === 'backup') return t('assign.cell.backup', { skill });
  return t(holder.kind === 'person' ? 'assign.cell.holder' : 'assign.cell.delegated', {
    share: percent(cell.share, 0),
    skill,
  });
}
