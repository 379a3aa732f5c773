// A sheet on the side of the screen, the whole screen on a phone. Escape or a click beside it closes it.

import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../../i18n';
import styles from './drawer.module.css';

interface Props {
  readonly title: string;
  readonly lead?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Drawer({ title, lead, onClose, children }: Props) {
  const t = useT();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.veil ?? ''}
    >
      <Modal className={styles.sheet ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <header className={styles.header}>
            <div>
              <Heading slot="title">{title}</Heading>
              {lead && <p className="note">{lead}</p>}
            </div>
            <button type="button" className="btn bare" aria-label={t('common.close')} onClick={onClose}>
              <span className="i i-close" />
            </button>
          </header>
          <div className={styles.body}>{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
