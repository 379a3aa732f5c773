// What was decided and said in meetings: the notes of the study about the scenarios told, in the order taken.

import type { Note } from '../../scenario/schema';
import { count, finding, scenarioRef, text } from '../build';
import type { SectionSource } from '../section-source';
import type { Message } from '../types';

export const log: SectionSource = {
  id: 'log',
  make: ({ study, scenarioIds }) => {
    const notes = study.notes.filter(
      ({ scenario }) => scenario === undefined || scenarioIds.includes(scenario),
    );
    const messages = [
      ...tell(
        'decisions',
        notes.filter(({ kind }) => kind === 'decision'),
      ),
      ...tell(
        'notes',
        notes.filter(({ kind }) => kind !== 'decision'),
      ),
    ];
    return messages.length === 0 ? undefined : { id: 'log', messages };
  },
};

function tell(id: 'decisions' | 'notes', notes: readonly Note[]): readonly Message[] {
  const last = notes.at(-1);
  if (last === undefined) return [];
  return [
    {
      id,
      finding: finding(`log.${id}`, {
        count: count(notes.length),
        last: { kind: 'moment', at: dayOf(last) },
      }),
      exhibits: [
        {
          kind: 'lines',
          id: `log.${id}`,
          items: notes.map(({ text: said, at, scenario }) => ({
            finding: finding('log.said', { text: text(said) }),
            at: { kind: 'moment', at },
            ...(scenario === undefined ? {} : { about: scenarioRef(scenario) }),
          })),
        },
      ],
      explanation: [finding('log.why')],
    },
  ];
}

function dayOf({ at }: Note): string {
  return at.slice(0, 10);
}
