// What `scripts/check-office.mjs` asks of files once an office program has opened them. Each kind of file is one check:
// it writes its files, has them converted, and tells what is not as it should be.

import { checkPdfs } from './check-pdfs';
import { checkPrinted } from './check-printed';
import { checkWorkbooks } from './check-workbooks';
import type { Office, Outcome } from './office';

const CHECKS: readonly ((office: Office) => Promise<Outcome>)[] = [checkWorkbooks, checkPdfs, checkPrinted];

export async function check(office: Office): Promise<Outcome> {
  let passed = 0;
  const failures: string[] = [];
  for (const one of CHECKS) {
    const outcome = await one(office);
    passed += outcome.passed;
    failures.push(...outcome.failures);
  }
  return { passed, failures };
}
