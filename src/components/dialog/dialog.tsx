// A dialog in the application's looks: title, close button, Esc, focus kept inside and given back.

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Button, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useT } from '../../i18n';
import looks from './dialog.module.css';

export function Dialog(props: {
  title: string;
  onClose: () => void;
  /** Buttons at the end. */
  actions?: ReactNode;
  wide?: boolean;
  role?: 'dialog' | 'alertdialog';
  children: ReactNode;
}) {
  const t = useT();
  return (
    <ModalOverlay
      className={looks.veil ?? ''}
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) props.onClose();
      }}
    >
      <Modal className={looks.box ?? ''} data-wide={props.wide || undefined}>
        <AriaDialog className={looks.inside ?? ''} role={props.role ?? 'dialog'}>
          <div className={looks.head}>
            <Heading slot="title" level={2}>
              {props.title}
            </Heading>
            <Button className="btn bare" aria-label={t('common.close')} onPress={props.onClose}>
              <span className="i i-close" />
            </Button>
          </div>
          <div className={looks.body}>
            {props.children}
            {props.actions && <div className={looks.end}>{props.actions}</div>}
          </div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
