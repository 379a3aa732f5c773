// A part that is folded on a phone, where it would push what follows out of sight; elsewhere it is always open.

import { type ReactNode, useId, useState } from 'react';
import styles from './report.module.css';

export function Foldable({ title, children }: { title: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const content = useId();
  return (
    <section className={styles.settings} aria-label={title}>
      <button
        type="button"
        className={`btn ${styles.fold}`}
        aria-expanded={isOpen}
        aria-controls={content}
        onClick={() => setOpen(!isOpen)}
      >
        {title}
        <span className={`i i-down ${isOpen ? styles.up : ''}`} />
      </button>
      <div id={content} className={styles.groups} data-folded={!isOpen || undefined}>
        {children}
      </div>
    </section>
  );
}
