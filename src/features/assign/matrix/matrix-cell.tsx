// Where a role and a holder meet. Click, Enter or Space go from nobody to holder to backup and round again;
// digits type the share in place; Delete clears. One stop of the grid's arrow keys.

import { type KeyboardEvent, useRef, useState } from 'react';
import type { Role } from '../../../../model';
import { type Translate, useFormat, useT } from '../../../i18n';
import { select } from '../../../store';
import { clearHolder, setShare } from '../changes';
import { frameClass, isWeak, join, shadeClass } from '../marks';
import { useNames } from '../names';
import { refFor, shareForNewcomer } from '../placement';
import type { Cell, Holder, Situation } from '../situation';
import styles from './matrix.module.css';
import type { stopAt } from './use-grid-keys';

/** Shares that a cell had before its cycle, so that coming round again brings them back. */
const remembered = new Map<string, number>();

export function MatrixCell(props: {
  situation: Situation;
  role: Role;
  holder: Holder;
  cell: Cell;
  place: ReturnType<typeof stopAt>;
  divided: boolean;
}) {
  const { situation, role, holder, cell, place, divided } = props;
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const [draft, setDraft] = useState<string>();
  const ref = useRef<HTMLTableCellElement>(null);
  const told = { role: names.short(role), holder: holder.name };
  const target = refFor(situation, role, holder);
  const memory = `${situation.scenario.id}/${role.id}/${holder.kind}:${holder.id}`;

  function cycle() {
    select({ role: role.id, person: undefined, provider: undefined });
    if (!target) return;
    if (cell.state === 'none')
      setShare(
        situation,
        role,
        target,
        remembered.get(memory) ?? shareForNewcomer(situation, role, holder),
        told,
      );
    else if (cell.state === 'holder' && holder.kind === 'person') {
      remembered.set(memory, cell.share);
      setShare(situation, role, target, 0, told);
    } else clearHolder(situation, role, target, told);
  }

  function commit(text: string) {
    setDraft(undefined);
    const percent = Number(text.replace(',', '.'));
    if (target && text.trim() !== '' && percent >= 0 && percent <= 100)
      setShare(situation, role, target, percent / 100, told);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (draft !== undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') cycle();
    else if ((event.key === 'Delete' || event.key === 'Backspace') && cell.ref)
      clearHolder(situation, role, cell.ref, told);
    else if (/^[0-9]$/.test(event.key) && target) setDraft(event.key);
    else if (event.key === 'F2' && target) setDraft(String(Math.round(cell.share * 100)));
    else return;
    event.preventDefault();
  }

  const weak = isWeak(cell);
  return (
    <td
      ref={ref}
      {...place}
      className={join(
        styles.cell,
        cell.skill > 0 && styles.shaded,
        shadeClass(cell.skill),
        cell.state !== 'none' && styles.held,
        frameClass(cell),
        divided && styles.prov,
      )}
      aria-label={draft === undefined ? describeCell(t, f.percent, cell, holder, Boolean(target)) : undefined}
      title={weak ? t('assign.cell.weak') : undefined}
      onClick={() => {
        if (draft !== undefined) return;
        ref.current?.focus();
        cycle();
      }}
      onKeyDown={onKeyDown}
    >
      {draft === undefined ? (
        cell.state === 'holder' ? (
          f.percentParts(cell.share, 0).value
        ) : cell.state === 'backup' ? (
          <abbr title={t('assign.backup')}>{t('assign.backupLetter')}</abbr>
        ) : null
      ) : (
        <ShareInput
          text={draft}
          label={t('assign.share.of', told)}
          onChange={setDraft}
          onCommit={(text) => {
            commit(text);
            ref.current?.focus();
          }}
          onCancel={() => {
            setDraft(undefined);
            ref.current?.focus();
          }}
        />
      )}
    </td>
  );
}

function ShareInput(props: {
  text: string;
  label: string;
  onChange: (text: string) => void;
  onCommit: (text: string) => void;
  onCancel: () => void;
}) {
  const done = useRef(false);
  const finish = (act: () => void) => {
    if (done.current) return;
    done.current = true;
    act();
  };
  return (
    <input
      // biome-ignore lint/a11y/noAutofocus: the reader has just typed the first digit into this very cell
      autoFocus
      inputMode="numeric"
      aria-label={props.label}
      value={props.text}
      maxLength={5}
      onChange={(event) => props.onChange(event.target.value)}
      onBlur={(event) => finish(() => props.onCommit(event.target.value))}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') finish(() => props.onCommit(event.currentTarget.value));
        if (event.key === 'Escape') finish(props.onCancel);
      }}
    />
  );
}

/** "Holder, 40 %, autonomous": the cell in words, since a shade says nothing aloud. */
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
