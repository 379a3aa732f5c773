// Opens or closes the lines a chart leaves out, so that two hundred roles stay readable.

import { useT } from '../i18n';

interface ShowAllProps {
  readonly hidden: number;
  readonly all: boolean;
  readonly onChange: (all: boolean) => void;
}

export function ShowAll({ hidden, all, onChange }: ShowAllProps) {
  const t = useT();
  if (hidden === 0 && !all) return null;
  return (
    <p>
      <button type="button" className="btn bare" aria-expanded={all} onClick={() => onChange(!all)}>
        {all ? t('charts.showLess') : t('charts.showAll', { n: hidden })}
      </button>
    </p>
  );
}
