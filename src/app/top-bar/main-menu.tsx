// Everything of the whole application that does not deserve a button of its own in the bar.

import { Button } from 'react-aria-components';
import { pickFile } from '../../components/files/open-file';
import { saveFile } from '../../components/files/save-file';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../../components/menu/menu';
import { navigate } from '../../components/navigate';
import { useT } from '../../i18n';
import { type Preferences, setPreferences, usePreferences, useStudy } from '../../store';
import type { Frame } from '../frame';

export function MainMenu({ frame }: { frame: Frame }) {
  const t = useT();
  const study = useStudy();
  const { theme } = usePreferences();
  return (
    <Menu
      label={t('app.menu')}
      placement="bottom end"
      trigger={
        <Button className="btn bare" aria-label={t('app.menu')}>
          <span className="i i-more" />
        </Button>
      }
    >
      {study && <MenuItem text={t('app.saveFile')} icon="i-save" onAction={() => saveFile(study)} />}
      {study && <MenuItem text={t('app.share')} icon="i-share" onAction={() => frame.show('share')} />}
      <MenuItem text={t('app.openFile')} icon="i-page" onAction={pickFile} />
      <MenuItem text={t('app.studies')} icon="i-rows" onAction={() => navigate('start')} />
      <MenuLine />
      <MenuChoice<Preferences['theme']>
        heading={t('app.theme')}
        value={theme}
        onChange={(chosen) => setPreferences({ theme: chosen })}
      >
        <MenuItem id="auto" text={t('app.themeAuto')} />
        <MenuItem id="light" text={t('app.themeLight')} />
        <MenuItem id="dark" text={t('app.themeDark')} />
      </MenuChoice>
      <MenuLine />
      {study && (
        <MenuItem
          text={t(frame.isPresenting ? 'app.stopPresenting' : 'app.present')}
          icon="i-play"
          onAction={frame.togglePresenting}
        />
      )}
      <MenuItem text={t('app.shortcuts')} keys="?" onAction={() => frame.show('shortcuts')} />
    </Menu>
  );
}
