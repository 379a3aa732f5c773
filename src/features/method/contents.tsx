// The table of contents. The address already says which screen is shown, so these are buttons that move the
// page and the focus, not links.

import { useT } from '../../i18n';
import styles from './method.module.css';

export const PARTS = [
  'principle',
  'roles',
  'tradeOffs',
  'formulas',
  'simulation',
  'comparison',
  'laws',
  'limits',
  'assumptions',
  'changes',
  'references',
  'glossary',
  'privacy',
] as const;

function goTo(part: string): void {
  const heading = document.getElementById(`method-${part}`);
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}

export function Contents({
  sections,
}: {
  sections: readonly ('demand' | 'presence' | 'onTime' | 'cost' | 'loss' | 'structure')[];
}) {
  const t = useT();
  const item = (part: (typeof PARTS)[number] | (typeof sections)[number]) => (
    <button type="button" onClick={() => goTo(part)}>
      {t(`method.${part}`)}
    </button>
  );
  return (
    <nav className={styles.contents} aria-labelledby="method-contents">
      <h2 id="method-contents">{t('method.contents')}</h2>
      <ol>
        {PARTS.map((part) => (
          <li key={part}>
            {item(part)}
            {part === 'formulas' && (
              <ol>
                {sections.map((section) => (
                  <li key={section}>{item(section)}</li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
