// The small pieces the Method page is made of.

import type { ReactNode } from 'react';
import type { Entry } from '../../i18n/method-text';
import styles from './method.module.css';

export function Paragraphs({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => <p key={line}>{line}</p>);
}

/** Names and what is said of each. */
export function Entries({ entries }: { entries: readonly Entry[] }) {
  return (
    <dl className={styles.entries}>
      {entries.map((entry) => (
        <div key={entry.name}>
          <dt>{entry.name}</dt>
          <dd>{entry.text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A part of the page, with the anchor its table of contents leads to. */
export function Part(props: { id: string; title: string; level?: 2 | 3; children: ReactNode }) {
  const Heading = props.level === 3 ? 'h3' : 'h2';
  return (
    <section className={styles.part} aria-labelledby={`method-${props.id}`}>
      <Heading id={`method-${props.id}`} tabIndex={-1}>
        {props.title}
      </Heading>
      {props.children}
    </section>
  );
}
