// What cells do, as functions that stay the same from one drawing to the next: an edit then redraws the few
// cells it changes, not the thousands of a large matrix.

import { useMemo, useRef } from 'react';
import type { Role } from '../../../../model';
import { select } from '../../../store';
import { clearHolder, setShare } from '../changes';
import { useNames } from '../names';
import { refFor, shareForNewcomer } from '../placement';
import { cellAt, type Holder, type Situation } from '../situation';

export interface CellHand {
  /** From nobody to holder, to backup, and back to nobody; a contract is no backup. */
  cycle(role: Role, holder: Holder): void;
  /** Gives a share, a ratio. */
  give(role: Role, holder: Holder, share: number): void;
  clear(role: Role, holder: Holder): void;
}

/** Shares that cells had before their cycle, so that coming round again brings them back. */
const remembered = new Map<string, number>();

export function useCellHand(situation: Situation): CellHand {
  const names = useNames();
  const latest = useRef({ situation, names });
  latest.current = { situation, names };
  return useMemo(() => {
    const told = (role: Role, holder: Holder) => ({
      role: latest.current.names.short(role),
      holder: holder.name,
    });
    const clear = (role: Role, holder: Holder) => {
      const { ref } = cellAt(latest.current.situation, role, holder);
      if (ref) clearHolder(latest.current.situation, role, ref, told(role, holder));
    };
    const give = (role: Role, holder: Holder, share: number) => {
      const ref = refFor(latest.current.situation, role, holder);
      if (ref) setShare(latest.current.situation, role, ref, share, told(role, holder));
    };
    return {
      give,
      clear,
      cycle(role, holder) {
        const now = latest.current.situation;
        const key = `${now.scenario.id}/${role.id}/${holder.kind}:${holder.id}`;
        const cell = cellAt(now, role, holder);
        select({ role: role.id, person: undefined, provider: undefined });
        if (cell.state === 'none')
          give(role, holder, remembered.get(key) ?? shareForNewcomer(now, role, holder));
        else if (cell.state === 'holder' && holder.kind === 'person') {
          remembered.set(key, cell.share);
          give(role, holder, 0);
        } else clear(role, holder);
      },
    };
  }, []);
}
