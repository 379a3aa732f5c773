// The long texts of the catalogue, brought in only when a reader opens a role or an assumption, so that the first
// page stays small.

/** What the memo says of each role. */
export async function loadRoleTexts() {
  return (await import('./role-texts')).ROLE_TEXTS;
}

/** Where each role stands in public job lists. */
export async function loadRoleNomenclature() {
  return (await import('./role-nomenclature')).ROLE_NOMENCLATURE;
}

/** What each assumption is called and does, and the sources behind them. */
export async function loadAssumptionTexts() {
  const [{ describeAssumption }, { SOURCES }] = await Promise.all([
    import('./assumption-texts'),
    import('./sources'),
  ]);
  return { describeAssumption, sources: SOURCES };
}
