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
  /** Whether no other line has its name: the lines of a sum differ by what they are about. */
  readonly isAlone: boolean;
}

/** `name` and `place` are those of the figure itself: what the lines share with it is not said again. */
function listLines(figure: Computed, namer: Namer, name: string, place: string, t: Translate): Line[] {
  const inputs = inputsOf(figure);
  const names = inputs.map(([, input]) => namer.name(input));
  const apart = tellApart(inputs.map(([, input]) => input));
  const prefix = t('explain.part', { whole: name, part: '' }).trimEnd();
  return inputs.map(([key, input], i) => {
    const full = names[i] ?? '';
    const isAlone = names.filter((other) => other === full).length === 1;
    const own = namer.place(input) || (isAlone ? '' : (apart[i] ?? []).map(namer.owner).join(' · '));
    return {
      key,
      figure: input,
      name: full.startsWith(prefix) ? capitalize(full.slice(prefix.length).trim()) : full,
      about: own === place ? '' : own,
      isAlone,
    };
  });
}

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

export function InputsTable(props: {
  figure: Computed;
  study: Study;
  namer: Namer;
  name: string;
  place: string;
  onOpen: (key: string) => void;
}) {
  const { figure } = props;
  const t = useT();
  const format = useFormat();
  const isSum = figure.formula.expression === 'Σ';
  const lines = listLines(figure, props.namer, props.name, props.place, t);
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
                  {isAbout(line) ? line.about : line.name}
                </button>
                <About line={line} t={t} />
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

const isAbout = (line: Line): boolean => !line.isAlone && line.about !== '';

function About({ line, t }: { line: Line; t: Translate }) {
  const { figure } = line;
  const isToday = isLeaf(figure) && figure.origin.kind === 'input' && figure.origin.path[0] === 'today';
  const words = isAbout(line) ? line.name : line.about || (isToday ? t('explain.today') : '');
  return words === '' ? null : <span className="note">{words}</span>;
}

function Origin({ figure, study }: { figure: Figure; study: Study }) {
  const t = useT();
  if (!isLeaf(figure)) return <span className="note">{t('explain.computed')}</span>;
  const { origin } = figure;
  if (origin.kind === 'assumption' && isAssumptionId(origin.id))
    return <StatusTag id={origin.id} study={study} />;
  return <span className="note">{t(origin.kind === 'input' ? 'explain.entered' : 'explain.method')}</span>;
}
