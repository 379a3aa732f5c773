// A figure outside of any score, opened in place: its formula and what it was computed from, one level at a
// time. Suspends until the words are there.

import { type Figure, inputsOf, isAssumptionId, isLeaf, unitOf } from '../../../model';
import { useFormat, useFormulaWords, useLocale, useT } from '../../i18n';
import { useAssumptionTexts } from './assumption-texts';
import looks from './figure-tree.module.css';
import { wordConstant, wordField } from './words';

export function FigureTree({ figure }: { figure: Figure }) {
  const t = useT();
  const words = useFormulaWords();
  if (isLeaf(figure)) return null;
  const { formula } = figure;
  return (
    <div className={looks.level}>
      <p className={looks.how}>{formula.expression === 'Σ' ? t('explain.sum') : words.how(formula)}</p>
      <ul>
        {inputsOf(figure).map(([key, input]) => (
          <li key={key}>
            <Branch figure={input} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Branch({ figure }: { figure: Figure }) {
  const format = useFormat();
  const name = useName(figure);
  const value = <b>{format.unit(figure.value, unitOf(figure))}</b>;
  if (isLeaf(figure))
    return (
      <p className={looks.line}>
        {name} {value} <Status figure={figure} />
      </p>
    );
  return (
    <details>
      <summary className={looks.line}>
        {name} {value}
      </summary>
      <FigureTree figure={figure} />
    </details>
  );
}

function useName(figure: Figure): string {
  const t = useT();
  const locale = useLocale();
  const words = useFormulaWords();
  const { describeAssumption } = useAssumptionTexts();
  if (!isLeaf(figure)) return words.name(figure.formula.id);
  const { origin } = figure;
  if (origin.kind === 'input') return wordField(origin.path, t);
  if (origin.kind === 'constant') return wordConstant(origin.id, t);
  return isAssumptionId(origin.id) ? describeAssumption(origin.id).name[locale] : origin.id;
}

function Status({ figure }: { figure: Figure }) {
  const t = useT();
  if (!isLeaf(figure)) return null;
  const { kind } = figure.origin;
  const word =
    kind === 'input' ? 'explain.entered' : kind === 'constant' ? 'explain.method' : 'explain.assumed';
  return <span className="note">{t(word)}</span>;
}
