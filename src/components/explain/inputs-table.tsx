// What a figure was computed from, one line each: what it is, its value with its unit, where it comes from.
// The lines of a sum are sorted, largest first, and its zeros are counted rather than shown.

import {
  type Computed,
  type Figure,
  inputsOf,
  isAssumptionId,
  isLeaf,
  type Study,
  unitOf,
} from '../../../model';
import { type Translate, useFormat, useT } from '../../i18n';
import looks from './explain.module.css';
import { tellApart } from './owners';
import { StatusTag } from './status-tag';
import type { Namer } from './use-namer';

interface Line {
  readonly key: string;
  readonly figure: Figure;
  readonly name: string;
  readonly about: string;
}

function listLines(figure: Computed, namer: Namer): Line[] {
  const inputs = inputsOf(figure);
  const apart = tellApart(inputs.map(([, input]) => input));
  return inputs.map(([key, input], i) => {
    const name = namer.name(input);
    const place = namer.place(input) || (apart[i] ?? []).map(namer.owner).join(' · ');
    return { key, figure: input, name, about: place };
  });
}

export function InputsTable(props: {
  figure: Computed;
  study: Study;
  namer: Namer;
  onOpen: (key: string) => void;
}) {
  const { figure } = props;
  const t = useT();
  const format = useFormat();
  const isSum = figure.formula.expression === 'Σ';
  const lines = listLines(figure, props.namer);
  const shown = isSum
    ? lines
        .filter((line) => line.figure.value !== 0)
        .sort((a, b) => Math.abs(b.figure.value) - Math.abs(a.figure.value))
    : lines;
  const zeros = lines.length - shown.length;
  const largest = Math.max(...shown.map((line) => Math.abs(line.figure.value)), 0);

  return (
    <section>
      <h4>{t('explain.inputs')}</h4>
      <table className={looks.inputs}>
        <thead className="sr">
          <tr>
            <th scope="col">{t('explain.what')}</th>
            <th scope="col">{t('explain.value')}</th>
            <th scope="col">{t('explain.status')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <tr key={line.key}>
              <th scope="row">
                <button type="button" onClick={() => props.onOpen(line.key)}>
                  {isSum && line.about !== '' ? line.about : line.name}
                </button>
                <About line={line} isSum={isSum} t={t} />
              </th>
              <td>
                {format.unit(line.figure.value, unitOf(line.figure))}
                {isSum && largest > 0 && (
                  <span
                    className={looks.bar}
                    style={{ inlineSize: `${(100 * Math.abs(line.figure.value)) / largest}%` }}
                  />
                )}
              </td>
              <td>
                <Origin figure={line.figure} study={props.study} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {zeros > 0 && <p className="note">{t('explain.zeros', { n: zeros })}</p>}
    </section>
  );
}

/** In a sum the lines differ by what they are about; elsewhere by what they are. */
function About({ line, isSum, t }: { line: Line; isSum: boolean; t: Translate }) {
  const about = isSum && line.about !== '' ? line.name : line.about;
  const isToday =
    !isLeaf(line.figure) || line.figure.origin.kind !== 'input'
      ? false
      : line.figure.origin.path[0] === 'today';
  if (about === '' && !isToday) return null;
  return <span className="note">{about || t('explain.today')}</span>;
}

function Origin({ figure, study }: { figure: Figure; study: Study }) {
  const t = useT();
  if (!isLeaf(figure)) return <span className="note">{t('explain.computed')}</span>;
  const { origin } = figure;
  if (origin.kind === 'assumption' && isAssumptionId(origin.id))
    return <StatusTag id={origin.id} study={study} />;
  return <span className="note">{t(origin.kind === 'input' ? 'explain.entered' : 'explain.method')}</span>;
}
