// The few things to look at, in words, each a link to its place; the rest behind one button.

import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { useT } from '../../i18n';
import { select } from '../../store';
import styles from './assign.module.css';
import type { Situation } from './situation';
import { useNarrow } from './use-media';
import { type Remark, useRemarks } from './warning-words';

const AT_SIGHT = 4;

export function TodoStrip({ situation }: { situation: Situation }) {
  const t = useT();
  const remarks = useRemarks(situation);
  const narrow = useNarrow();
  if (remarks.length === 0) return null;
  const shown = narrow ? [] : remarks.slice(0, AT_SIGHT);
  const rest = remarks.slice(shown.length);
  return (
    <section className={styles.todo} aria-label={t('assign.todo.title')}>
      <h2>{t('assign.todo.title')}</h2>
      <ul>
        {shown.map((remark) => (
          <li key={remark.key}>
            <RemarkLink remark={remark} />
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <DialogTrigger>
          <Button className={`warn ${styles.link}`}>
            {t(shown.length > 0 ? 'assign.todo.more' : 'assign.todo.count', { n: rest.length })}
          </Button>
          <Popover className={styles.pop ?? ''} placement="bottom start">
            <Dialog aria-label={t('assign.todo.title')}>
              {({ close }) => (
                <ul className={styles.list}>
                  {rest.map((remark) => (
                    <li key={remark.key}>
                      <RemarkLink remark={remark} onGo={close} />
                    </li>
                  ))}
                </ul>
              )}
            </Dialog>
          </Popover>
        </DialogTrigger>
      )}
    </section>
  );
}

function RemarkLink({ remark, onGo }: { remark: Remark; onGo?: () => void }) {
  return (
    <button
      type="button"
      className={`warn ${styles.link}`}
      onClick={() => {
        onGo?.();
        goTo(remark.place);
      }}
    >
      {remark.text}
    </button>
  );
}

/** Selects the place and brings it into sight, in whichever view is shown. */
function goTo(place: Remark['place']): void {
  select({ role: undefined, person: undefined, provider: undefined, ...place });
  requestAnimationFrame(() => {
    const role = place.role === undefined ? undefined : CSS.escape(place.role);
    const holder = CSS.escape(place.person ? `person:${place.person}` : `provider:${place.provider}`);
    const target = role
      ? `#role-${role}, [data-role="${role}"]`
      : `[data-lane="${holder}"], [data-holder="${holder}"]`;
    document.querySelector(target)?.scrollIntoView({ block: 'center', inline: 'nearest' });
  });
}
