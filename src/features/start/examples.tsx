// The example organisations, each one click from its board.

import { useState } from 'react';
import { EXAMPLES, type Example, readStudy } from '../../../model';
import { navigate } from '../../components/navigate';
import { useLocale, useT } from '../../i18n';
import { notify, openStudy } from '../../store';
import looks from './start.module.css';

export function Examples() {
  const t = useT();
  const locale = useLocale();
  const [opening, setOpening] = useState<string | undefined>();

  const open = async (example: Example) => {
    setOpening(example.id);
    try {
      const result = readStudy(await example.load(locale));
      if (result.ok) {
        await openStudy(result.study);
        navigate('assign');
      } else notify({ id: 'start.exampleFailed' });
    } catch {
      // Offline before the first complete visit: the example was never fetched.
      notify({ id: 'start.exampleFailed' });
    } finally {
      setOpening(undefined);
    }
  };

  return (
    <section aria-labelledby="examples">
      <h2 id="examples" className={looks.heading}>
        {t('start.examples')}
      </h2>
      <ul className={looks.cards}>
        {EXAMPLES.map((example) => (
          <li key={example.id}>
            <button
              type="button"
              className={looks.card}
              aria-busy={opening === example.id}
              onClick={() => void open(example)}
            >
              <b>{example.title[locale]}</b>
              <span>{example.summary[locale]}</span>
              <span className={looks.go}>
                {t(opening === example.id ? 'common.loading' : 'start.openExample')}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
