// One figure explained: where it stands, what it is worth, how it was made, and what it was made of.

import { useEffect, useRef } from 'react';
import { type Figure, isLeaf, type Scenario, type Score, type Study, unitOf } from '../../../model';
import { useFormat, useFormulaWords, useT } from '../../i18n';
import { Letter } from '../letter';
import { nameFact } from '../name-fact';
import looks from './explain.module.css';
import { InputsTable } from './inputs-table';
import { LeafCard } from './leaf-card';
import { followTrail } from './trail';
import { type Namer, useNamer } from './use-namer';

export function Explanation(props: {
  study: Study;
  scenario: Scenario;
  score: Score;
  /** Path of the root in the score. */
  id: string;
  root: Figure;
  keys: readonly string[];
  onGo: (keys: readonly string[]) => void;
}) {
  const { study, scenario, score, id, keys, onGo } = props;
  const format = useFormat();
  const namer = useNamer(study, scenario, score);
  const trail = followTrail(props.root, keys);
  const depth = trail.length - 1;
  const { figure } = trail[depth] ?? { figure: props.root };
  const ownId = depth === 0 ? id : undefined;
  const places = trail.map((stop, i) => namer.place(stop.figure, i === 0 ? id : undefined));
  const place = places.findLast((one) => one !== '') ?? '';
  const unit = unitOf(figure);
  const title = useArrival(keys);

  return (
    <div className={looks.body}>
      {depth > 0 && <Trail {...{ trail, places, id, namer, keys, onGo }} />}
      <div className={looks.title}>
        <p className={looks.scenario}>
          <Letter study={study} id={scenario.id} /> {scenario.name}
          {place !== '' && ` · ${place}`}
        </p>
        <h3 ref={title} tabIndex={-1}>
          {namer.name(figure, ownId)}
        </h3>
        <p className={looks.value}>{format.unit(figure.value, unit)}</p>
      </div>
      {isLeaf(figure) ? (
        <LeafCard study={study} leaf={figure} />
      ) : (
        <>
          <HowMade formula={figure.formula} />
          <InputsTable
            figure={figure}
            study={study}
            namer={namer}
            name={namer.name(figure, ownId)}
            place={place}
            onOpen={(key) => onGo([...keys.slice(0, depth), key])}
          />
        </>
      )}
    </div>
  );
}

/** Moves the focus to the heading of each further step: the line that was pressed is gone with the one before. */
function useArrival(keys: readonly string[]): React.RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef(keys);
  useEffect(() => {
    if (shown.current === keys) return;
    shown.current = keys;
    title.current?.focus();
  }, [keys]);
  return title;
}

function HowMade({ formula }: { formula: { id: string; expression: string; facts: readonly string[] } }) {
  const t = useT();
  const words = useFormulaWords();
  return (
    <section>
      <h4>{t('explain.formula')}</h4>
      <p className={formula.expression === 'Σ' ? looks.text : looks.formula}>
        {formula.expression === 'Σ' ? t('explain.sum') : words.how(formula)}
      </p>
      {formula.facts.length > 0 && (
        <p className={looks.facts}>
          {t('explain.facts')}{' '}
          {formula.facts.map((fact) => (
            <a key={fact} className="tag" href="#/method" title={t('explain.method.link')}>
              {nameFact(fact, t)}
            </a>
          ))}
        </p>
      )}
    </section>
  );
}

function Trail(props: {
  trail: ReturnType<typeof followTrail>;
  places: readonly string[];
  id: string;
  namer: Namer;
  keys: readonly string[];
  onGo: (keys: readonly string[]) => void;
}) {
  const t = useT();
  const names = props.trail.map((stop, depth) =>
    props.namer.name(stop.figure, depth === 0 ? props.id : undefined),
  );
  return (
    <nav className={looks.trail} aria-label={t('explain.trail')}>
      <ol>
        {props.trail.slice(0, -1).map((_, depth) => {
          const name = names[depth] ?? '';
          const place = props.places[depth] ?? '';
          // Down a sum, what changes is whom the figure is about.
          const isSame = name === names[depth - 1] && place !== '';
          return (
            <li key={props.keys.slice(0, depth).join('/')}>
              <button type="button" onClick={() => props.onGo(props.keys.slice(0, depth))}>
                {isSame ? place : name}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
