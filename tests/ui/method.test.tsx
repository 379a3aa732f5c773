import { act, cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import Method from '../../src/features/method';
import { methodText as en } from '../../src/i18n/en/method-text';
import { methodText as fr } from '../../src/i18n/fr/method-text';
import { renderApp } from './render';

afterEach(cleanup);

const show = async (locale: 'fr' | 'en') => act(async () => void renderApp(<Method />, { locale }));

/** As testing-library reads text: every space an ordinary one. */
const plain = (text = '') => text.replace(/\s+/g, ' ');

test.each(['fr', 'en'] as const)('the Method page is whole without a study, in %s', async (locale) => {
  await show(locale);
  const text = locale === 'fr' ? fr : en;
  expect(await screen.findByText(plain(text.principle[0]))).toBeVisible();
  for (const entry of [...text.tradeOffs, ...text.laws, ...text.references])
    expect(screen.getByText(plain(entry.name))).toBeInTheDocument();
  for (const fact of ['R1', 'R6', 'R11']) expect(screen.getByText(fact)).toBeInTheDocument();
});

test('a table says which sourcing fits how a need occurs', async () => {
  await show('en');
  const table = await screen.findByRole('table', { name: 'Which sourcing fits which need' });
  const row = within(table).getByRole('row', { name: /T2a/ });
  expect(row).toHaveTextContent('unforeseen, brief, limited in time');
  expect(within(row).getAllByRole('listitem')[0]).toHaveTextContent('Managed service (moves the risk)');
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 4);
});

test('formulas are read in the model, with their unit and what they rest on', async () => {
  await show('en');
  const formula = await screen.findByText('1 ÷ Σ share²');
  const row = formula.closest('dd');
  expect(row).not.toBeNull();
  expect(within(row as HTMLElement).getByText(/Herfindahl/)).toBeVisible();
});

test('the table of contents leads to each heading', async () => {
  await show('en');
  await screen.findByText(en.principle[0] ?? '');
  const contents = screen.getByRole('navigation', { name: 'On this page' });
  for (const button of within(contents).getAllByRole('button'))
    expect(screen.getByRole('heading', { name: button.textContent ?? '' })).toBeInTheDocument();
});

test('both languages say as much', () => {
  for (const part of Object.keys(fr) as (keyof typeof fr)[])
    expect(en[part].length, part).toBe(fr[part].length);
  expect(en.glossary.map((term) => term.en)).toEqual(fr.glossary.map((term) => term.en));
});
