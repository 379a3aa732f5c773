// Reads the formulas once the page is shown and the browser has drawn it: the examples are scored besides
// the reader's own scenarios, so that the list is whole even for a small study.

import { useEffect, useState } from 'react';
import { EXAMPLES, readStudy, type Study, scoreScenario } from '../../../model';
import { listScenarios, scoreOf, useStudy } from '../../store';
import { arrangeFormulas, collectFormulas, type FoundFormula, type Section } from './collect-formulas';

export type Formulas = ReadonlyMap<Section, readonly FoundFormula[]>;

async function readFormulas(study: Study | undefined): Promise<Formulas> {
  const files = await Promise.all(EXAMPLES.map((example) => example.load()));
  const scores = files.flatMap((file) => {
    const read = readStudy(file);
    return read.ok ? listScenarios(read.study).map(({ id }) => scoreScenario(read.study, id)) : [];
  });
  const own = study ? listScenarios(study).flatMap((scenario) => scoreOf(study, scenario.id) ?? []) : [];
  return arrangeFormulas(collectFormulas([...own, ...scores]));
}

/** `undefined` while they are being read. */
export function useFormulas(): Formulas | undefined {
  const study = useStudy();
  const [formulas, setFormulas] = useState<Formulas>();
  useEffect(() => {
    let current = true;
    void readFormulas(study).then((read) => {
      if (current) setFormulas(read);
    });
    return () => {
      current = false;
    };
  }, [study]);
  return formulas;
}
