// The panel of what is selected. Beside the view on a wide screen; folded into a bar at the foot of a narrow
// one, opening as a sheet over the view.

import { type ReactNode, useState } from 'react';
import { Button, Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../../../i18n';
import { type Selection, select } from '../../../store';
import type { Situation } from '../situation';
import { useNarrow } from '../use-media';
import { HolderPanel, HolderPeek } from './holder-panel';
import styles from './panel.module.css';
import { RolePanel, RolePeek } from './role-panel';

function close(): void {
  select({ role: undefined, person: undefined, provider: undefined });
}

export function Panel({ situation, selection }: { situation: Situation; selection: Selection }) {
  const t = useT();
  const narrow = useNarrow();
  const role = selection.role === undefined ? undefined : situation.role.get(selection.role);
  const holder = role ? undefined : situation.holders.find((h) => selection[h.kind] === h.id);
  const label = t(
    role
      ? 'assign.panel.role'
      : holder?.kind === 'provider'
        ? 'assign.panel.provider'
        : 'assign.panel.person',
  );
  const key = role?.id ?? (holder && `${holder.kind}:${holder.id}`);
  const shut = (onPress: () => void) => (
    <Button className={`btn bare ${styles.shut}`} aria-label={t('assign.panel.close')} onPress={onPress}>
      <span className="i i-close" />
    </Button>
  );
  if (!role && !holder) return null;
  const full = (onShut: () => void): ReactNode =>
    role ? (
      <RolePanel key={key} situation={situation} role={role} shut={shut(onShut)} />
    ) : (
      holder && <HolderPanel key={key} situation={situation} holder={holder} shut={shut(onShut)} />
    );
  if (!narrow)
    return (
      <aside className={`card ${styles.panel}`} aria-label={label}>
        {full(close)}
      </aside>
    );
  const peek = role ? (
    <RolePeek situation={situation} role={role} />
  ) : (
    holder && <HolderPeek situation={situation} holder={holder} />
  );
  return <Folded key={key} label={label} peek={peek} full={full} />;
}

function Folded(props: { label: string; peek: ReactNode; full: (onShut: () => void) => ReactNode }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <aside className={`card ${styles.folded}`} aria-label={props.label}>
      {props.peek}
      <Button className={`link ${styles.open}`} onPress={() => setOpen(true)}>
        {t('common.open')}
      </Button>
      <Button className={`btn bare ${styles.shut}`} aria-label={t('assign.panel.close')} onPress={close}>
        <span className="i i-close" />
      </Button>
      <ModalOverlay className={styles.veil ?? ''} isDismissable isOpen={open} onOpenChange={setOpen}>
        <Modal className={styles.sheet ?? ''}>
          <Dialog aria-label={props.label} className={styles.inside ?? ''}>
            {props.full(() => setOpen(false))}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </aside>
  );
}
