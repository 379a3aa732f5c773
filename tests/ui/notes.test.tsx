// Notes from any screen, and a study that came by a link.

import { act, configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test } from 'vitest';
import { setLever } from '../../model';
import NotesDialog from '../../src/app/notes/notes-dialog';
import { VisitBanner } from '../../src/app/share/visit-banner';
import { edit, undo } from '../../src/store';
import { store } from '../../src/store/state';
import { loadExample } from '../src/store/example';
import { renderApp } from './render';

const study = await loadExample('mid-size');
const user = userEvent.setup();
configure({ eventWrapper: (run) => run() });
beforeEach(() => store.setState({ notices: [], isVisiting: false }));
const notes = () => store.getState().study?.notes ?? [];

describe('notes', () => {
  test('are taken about the scenario on screen, corrected, removed, and undone', async () => {
    const [a] = study.scenarios;
    renderApp(<NotesDialog onClose={() => undefined} />, { study, activeId: a?.id ?? '' });
    await user.type(screen.getByLabelText('Nouvelle note'), 'Garder le pilotage');
    await user.click(screen.getByLabelText('C’est une décision'));
    await user.keyboard('{Tab}');
    await user.click(screen.getByRole('button', { name: 'Ajouter' }));
    expect(notes()).toMatchObject([{ text: 'Garder le pilotage', kind: 'decision', scenario: a?.id }]);

    await user.type(screen.getByLabelText('Nouvelle note'), 'À chiffrer{Control>}{Enter}{/Control}');
    expect(notes().map(({ text }) => text)).toEqual(['Garder le pilotage', 'À chiffrer']);
    const items = screen.getAllByRole('listitem');
    expect(items[0]).toHaveTextContent('À chiffrer');
    expect(items[1]).toHaveTextContent('Décision');
    expect(items[1]).toHaveTextContent(a?.name ?? '');

    await user.click(within(items[0] as HTMLElement).getByRole('button', { name: 'Modifier' }));
    await user.type(screen.getByLabelText('Texte de la note'), ' avant juin');
    await user.click(screen.getByRole('button', { name: 'Enregistrer' }));
    expect(notes()[1]?.text).toBe('À chiffrer avant juin');

    await user.click(screen.getAllByRole('button', { name: 'Supprimer' })[1] as HTMLElement);
    expect(notes()).toHaveLength(1);
    act(undo);
    expect(notes()).toHaveLength(2);
  });

  test('that are empty are not taken', async () => {
    renderApp(<NotesDialog onClose={() => undefined} />, { study });
    await user.type(screen.getByLabelText('Nouvelle note'), '   ');
    expect(screen.getByRole('button', { name: 'Ajouter' })).toBeDisabled();
  });
});

describe('a study that came by a link', () => {
  test('says so, refuses edits once, and can be kept', async () => {
    renderApp(<VisitBanner />, { study });
    act(() => store.setState({ isVisiting: true }));
    expect(screen.getByRole('region')).toHaveTextContent(study.name);
    const change = () =>
      edit({ id: 'notes.added' }, (current) => setLever(current, current.today.id, 'automation', 0.9));
    act(() => {
      expect(change()).toBeUndefined();
      expect(change()).toBeUndefined();
    });
    expect(store.getState().study).toBe(study);
    expect(store.getState().notices).toHaveLength(1);

    await user.click(screen.getByRole('button', { name: 'En garder une copie' }));
    expect(screen.queryByRole('region')).toBeNull();
    act(() => expect(change()).toBeDefined());
  });
});
