// What happens to the state when a study changes under it: another tab saved it, or this tab's became a copy.

import { listScenarios, type Study } from '../../../model';
import type { Step } from '../history';
import { store } from '../state';

/** Shows the study as another tab saved it. The history of this tab would undo the other's work: it goes. */
export function followStudy(study: Study): void {
  const { activeId } = store.getState();
  const stays = listScenarios(study).some((scenario) => scenario.id === activeId);
  store.setState({
    study,
    activeId: stays ? activeId : study.today.id,
    past: [],
    future: [],
    preview: undefined,
  });
}

/** Renames the study on screen and in every step of its history, without a step of its own. */
export function renameEverywhere(name: string): void {
  const renamed = new Map<Study, Study>();
  const rename = (study: Study): Study => {
    const found = renamed.get(study) ?? { ...study, name };
    renamed.set(study, found);
    return found;
  };
  const renameStep = (step: Step): Step => ({
    ...step,
    before: rename(step.before),
    after: rename(step.after),
  });
  store.setState((state) => ({
    study: state.study && rename(state.study),
    past: state.past.map(renameStep),
    future: state.future.map(renameStep),
  }));
}
