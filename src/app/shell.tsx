// The frame around every screen: top bar, scoreboard, navigation, what floats. Dialogs come when opened.

import { lazy, Suspense, useEffect, useState } from 'react';
import { onRefusal, type Refusal } from '../components/files/open-file';
import { onNotesWanted } from '../components/notes';
import { AllWords, useT } from '../i18n';
import { useSelection, useStudy } from '../store';
import { DropZone } from './files/drop-zone';
import { useFrame } from './frame';
import { Notices } from './notices/notices';
import { StorageBanner } from './notices/storage-banner';
import { useRoute } from './router';
import { findRoute } from './routes';
import { Scoreboard } from './scoreboard/scoreboard';
import { Screen } from './screen';
import { followLinks } from './share/open-link';
import { VisitBanner } from './share/visit-banner';
import { useShortcuts } from './shortcuts';
import { SideNav } from './side-nav';
import { TopBar } from './top-bar/top-bar';

const Palette = lazy(() => import('./palette/palette'));
const ShortcutsDialog = lazy(() => import('./shortcuts-dialog'));
const MoreDialog = lazy(() => import('./more-dialog'));
const ShareDialog = lazy(() => import('./share/share-dialog'));
const NotesDialog = lazy(() => import('./notes/notes-dialog'));
const ErrorsDialog = lazy(() => import('./files/errors-dialog'));
const Explain = lazy(() => import('../components/explain'));

export function Shell() {
  const t = useT();
  const frame = useFrame();
  const hasStudy = useStudy() !== undefined;
  const { figure } = useSelection();
  const route = findRoute(useRoute(), hasStudy);
  const isFramed = hasStudy && route.id !== 'start';
  const [refusal, setRefusal] = useState<Refusal | undefined>();
  useEffect(() => onRefusal(setRefusal), []);
  useEffect(() => onNotesWanted(() => frame.show('notes')), [frame]);
  useShortcuts(frame);
  useEffect(followLinks, []);
  const close = () => frame.show(undefined);

  return (
    <>
      <button
        type="button"
        className="skip"
        onClick={() => document.querySelector<HTMLElement>('main h1')?.focus()}
      >
        {t('app.skip')}
      </button>
      <TopBar frame={frame} />
      <StorageBanner />
      <VisitBanner />
      {isFramed && <Scoreboard />}
      {isFramed && <SideNav frame={frame} />}
      <Screen isAlone={!isFramed} />
      <Notices />
      <DropZone />
      <Suspense>
        <AllWords>
          {frame.dialog === 'palette' && <Palette frame={frame} onClose={close} />}
          {frame.dialog === 'shortcuts' && <ShortcutsDialog onClose={close} />}
          {frame.dialog === 'more' && <MoreDialog frame={frame} onClose={close} />}
          {frame.dialog === 'share' && hasStudy && <ShareDialog onClose={close} />}
          {frame.dialog === 'notes' && hasStudy && <NotesDialog onClose={close} />}
          {refusal && <ErrorsDialog refusal={refusal} onClose={() => setRefusal(undefined)} />}
          {figure !== undefined && hasStudy && <Explain />}
        </AllWords>
      </Suspense>
    </>
  );
}
