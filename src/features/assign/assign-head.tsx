// The head of the Assign screen: which view, what to show and in which order, and a new holder.

import { type ReactNode, useState } from 'react';
import { Button, Group } from 'react-aria-components';
import { Menu, MenuItem } from '../../components/menu/menu';
import { useT } from '../../i18n';
import { setPreferences, usePreferences } from '../../store';
import { addHolder } from './add-holder';
import styles from './assign.module.css';
import { join } from './marks';
import type { Situation } from './situation';

export function AssignHead(props: {
  situation: Situation;
  words: string;
  onWords: (words: string) => void;
  byEffect: boolean;
  onByEffect: (on: boolean) => void;
  /** What stands beside the view choice where room is short. */
  children: ReactNode;
}) {
  const t = useT();
  const { view } = usePreferences();
  const [filtering, setFiltering] = useState(false);
  return (
    <div className="head">
      <h1>{t('assign.title')}</h1>
      <Group className="seg" aria-label={t('assign.view')}>
        <button
          type="button"
          aria-pressed={view === 'matrix'}
          onClick={() => setPreferences({ view: 'matrix' })}
        >
          {t('assign.view.matrix')}
        </button>
        <button
          type="button"
          aria-pressed={view === 'board'}
          onClick={() => setPreferences({ view: 'board' })}
        >
          {t('assign.view.board')}
        </button>
      </Group>
      {props.children}
      <div className={join('end', styles.wide)}>
        {filtering ? (
          <span className={styles.filter}>
            <input
              // biome-ignore lint/a11y/noAutofocus: the reader has just asked to type here
              autoFocus
              type="search"
              aria-label={t('assign.filter.label')}
              placeholder={t('assign.filter.hint')}
              value={props.words}
              onChange={(event) => props.onWords(event.target.value)}
              onKeyDown={(event) => {
                if (event.key !== 'Escape') return;
                props.onWords('');
                setFiltering(false);
              }}
              onBlur={() => props.words === '' && setFiltering(false)}
            />
          </span>
        ) : (
          <button type="button" className="btn bare" onClick={() => setFiltering(true)}>
            {t('assign.filter')}
          </button>
        )}
        <button
          type="button"
          className={join('btn bare', props.byEffect && styles.pressed)}
          aria-pressed={props.byEffect}
          title={t('assign.sort.hint')}
          onClick={() => props.onByEffect(!props.byEffect)}
        >
          {t('assign.sort')}
        </button>
        <Menu
          label={t('assign.add')}
          trigger={
            <Button className="btn">
              <span className="i i-plus" />
              {t('assign.add')}
            </Button>
          }
        >
          <MenuItem
            text={t('assign.add.employee')}
            onAction={() => addHolder(props.situation, 'employee', t('assign.add.employeeName'))}
          />
          <MenuItem
            text={t('assign.add.contractor')}
            onAction={() => addHolder(props.situation, 'contractor', t('assign.add.contractorName'))}
          />
          <MenuItem
            text={t('assign.add.provider')}
            onAction={() => addHolder(props.situation, 'provider', t('assign.add.providerName'))}
          />
        </Menu>
      </div>
    </div>
  );
}
