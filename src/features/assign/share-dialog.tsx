// The share of one assignment as a number: of the person's time, or of the need for a contract.

import { useState } from 'react';
import { Button, Group, Input, Label, NumberField } from 'react-aria-components';
import type { Assignment, Role } from '../../../model';
import { Dialog } from '../../components/dialog/dialog';
import { useFormat, useT } from '../../i18n';
import styles from './assign.module.css';
import { setShare } from './changes';
import { useNames } from './names';
import { type Holder, refOf, type Situation } from './situation';

export function ShareDialog(props: {
  situation: Situation;
  role: Role;
  holder: Holder;
  assignment: Assignment;
  onClose: () => void;
}) {
  const { situation, role, holder, assignment } = props;
  const t = useT();
  const f = useFormat();
  const names = useNames();
  const [share, setDraft] = useState(assignment.share);
  const told = { role: names.short(role), holder: holder.name };
  const person = holder.kind === 'person';
  const others = person
    ? (situation.personScore.get(holder.id)?.assigned.value ?? assignment.share) - assignment.share
    : (situation.roleScore.get(role.id)?.delegated.value ?? assignment.share) - assignment.share;
  const sum = others + share;
  function save() {
    setShare(situation, role, refOf(assignment), share, told);
    props.onClose();
  }
  return (
    <Dialog
      title={t('assign.share.title', told)}
      onClose={props.onClose}
      actions={
        <>
          <Button className="btn" onPress={props.onClose}>
            {t('common.cancel')}
          </Button>
          <Button className="btn main" onPress={save}>
            {t('common.apply')}
          </Button>
        </>
      }
    >
      <NumberField
        value={share}
        onChange={(value) => setDraft(Number.isNaN(value) ? 0 : value)}
        minValue={0}
        maxValue={1}
        step={0.05}
        formatOptions={{ style: 'percent', maximumFractionDigits: 0 }}
        className={styles.field ?? ''}
        autoFocus
      >
        <Label>{t(person ? 'assign.share.ofTime' : 'assign.share.ofNeed')}</Label>
        <Group className={styles.stepper ?? ''}>
          <Button slot="decrement" className="btn bare">
            {t('assign.share.less')}
          </Button>
          <Input onKeyDown={(event) => event.key === 'Enter' && save()} />
          <Button slot="increment" className="btn bare">
            {t('assign.share.more')}
          </Button>
        </Group>
      </NumberField>
      <p className={sum > 1.0001 ? 'warn' : 'note'}>
        {t(person ? 'assign.share.sumTime' : 'assign.share.sumNeed', { sum: f.percent(sum, 0) })}
      </p>
      {person && <p className="note">{t('assign.share.zero')}</p>}
    </Dialog>
  );
}
