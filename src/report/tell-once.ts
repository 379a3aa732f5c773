// How to read what a section shows, said once: pages and texts are read in order, slides are not.

import type { WordedSection } from './worded';

/** The section without the explanations that an earlier message of it gave already. */
export function tellOnce(section: WordedSection): WordedSection {
  const told = new Set<string>();
  return {
    ...section,
    messages: section.messages.map((message) => ({
      ...message,
      explanation: message.explanation.filter((line) => {
        const isNew = !told.has(line);
        told.add(line);
        return isNew;
      }),
    })),
  };
}
