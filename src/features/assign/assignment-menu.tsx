// What can be done with one assignment without dragging it: share, backup or holder, move, remove, explain.
// The same menu on the board's cards, on the phone's chips and in the role's panel.

import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Assignment, Role } from '../../../model';
import { Menu, MenuItem, MenuLine } from '../../components/menu/menu';
import { useT } from '../../i18n';
import { select } from '../../store';
import { clearHolder, setShare } from './changes';
import { MoveDialog } from './move-dialog';
import { useNames } from './names';
import { shareForNewcomer } from './placement';
import { ShareDialog } from './share-dialog';
import { type Holder, refOf, type Situation } from './situation';

export function AssignmentMenu(props: {
  situation: Situation;
  role: Role;
  /** Absent: the role has no holder yet. */
  holder?: Holder;
  assignment?: Assignment;
  className?: string;
}) {
  const { situation, role, holder, assignment } = props;
  const t = useT();
  const names = useNames();
  const [open, setOpen] = useState<'share' | 'move'>();
  const short = names.short(role);
  const told = { role: short, holder: holder?.name ?? '' };
  const label = holder ? t('assign.menu.of', told) : t('assign.menu.ofRole', { role: short });
  return (
    <>
      <Menu
        label={label}
        trigger={
          <Button className={props.className ?? 'btn bare'} aria-label={label}>
            <span className={assignment ? 'i i-more' : 'i i-plus'} />
          </Button>
        }
      >
        {holder && assignment && (
          <>
            <MenuItem text={t('assign.menu.share')} onAction={() => setOpen('share')} />
            {holder.kind === 'person' &&
              (assignment.share > 0 ? (
                <MenuItem
                  text={t('assign.menu.makeBackup')}
                  onAction={() => setShare(situation, role, refOf(assignment), 0, told)}
                />
              ) : (
                <MenuItem
                  text={t('assign.menu.makeHolder')}
                  onAction={() =>
                    setShare(
                      situation,
                      role,
                      refOf(assignment),
                      shareForNewcomer(situation, role, holder),
                      told,
                    )
                  }
                />
              ))}
          </>
        )}
        <MenuItem
          text={t(holder ? 'assign.menu.move' : 'assign.menu.give')}
          onAction={() => setOpen('move')}
        />
        <MenuItem
          text={t('assign.menu.explain')}
          onAction={() =>
            select({
              role: role.id,
              person: undefined,
              provider: undefined,
              figure: `roles.${role.id}.onTime`,
            })
          }
        />
        {assignment && (
          <>
            <MenuLine />
            <MenuItem
              danger
              text={t('assign.menu.remove')}
              onAction={() => clearHolder(situation, role, refOf(assignment), told)}
            />
          </>
        )}
      </Menu>
      {open === 'share' && holder && assignment && (
        <ShareDialog
          situation={situation}
          role={role}
          holder={holder}
          assignment={assignment}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open === 'move' && (
        <MoveDialog
          situation={situation}
          card={assignment ? { roleId: role.id, from: assignment } : { roleId: role.id }}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}
