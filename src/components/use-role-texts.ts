// What the memo says of each role, fetched apart: the screens that do not quote it do not load it.

import { useEffect, useState } from 'react';
import { loadRoleTexts } from '../../model';

export type RoleTexts = Awaited<ReturnType<typeof loadRoleTexts>>;

/** `undefined` until it is there. */
export function useRoleTexts(): RoleTexts | undefined {
  const [texts, setTexts] = useState<RoleTexts>();
  useEffect(() => {
    let current = true;
    void loadRoleTexts().then((loaded) => {
      if (current) setTexts(loaded);
    });
    return () => {
      current = false;
    };
  }, []);
  return texts;
}
