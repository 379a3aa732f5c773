// Notes are taken with the keyboard alone, one after the other, and the dialog gives the page back.

import { expect, test } from './support/fixtures';

test('notes by keyboard', async ({ app, page }) => {
  await app.openExample('small');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: app.say('notes.title') });
  const field = dialog.getByLabel(app.say('notes.new'));
  await expect(field).toBeFocused();
  await page.keyboard.type('Un');
  await page.keyboard.press('Control+Enter');
  await field.fill('Deux');
  await app.button(app.say('notes.add'), dialog).click();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await app.expectStep(app.say('notes.added'));
});
