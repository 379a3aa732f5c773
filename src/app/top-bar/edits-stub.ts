// Stands in for the model's edits of scenarios until they are there.
import type { Study } from '../../../model';

export function freshId(taken: readonly string[], name: string): string {
  const plain =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '') || 'x';
  let id = plain;
  for (let n = 2; taken.includes(id); n++) id = `${plain}-${n}`;
  return id;
}
export function addScenario(study: Study, fromId: string, name: string): Study {
  const from = study.scenarios.find((s) => s.id === fromId) ?? study.today;
  const id = freshId([study.today.id, ...study.scenarios.map((s) => s.id)], name);
  return { ...study, scenarios: [...study.scenarios, { ...from, id, name }] };
}
export function renameScenario(study: Study, id: string, name: string): Study {
  const rename = <T extends Study['today']>(s: T): T => (s.id === id ? { ...s, name } : s);
  return { ...study, today: rename(study.today), scenarios: study.scenarios.map(rename) };
}
export function removeScenario(study: Study, id: string): Study {
  return {
    ...study,
    scenarios: study.scenarios.filter((s) => s.id !== id),
    baselineId: study.baselineId === id ? study.today.id : study.baselineId,
  };
}
export function setBaseline(study: Study, id: string): Study {
  return { ...study, baselineId: id };
}
