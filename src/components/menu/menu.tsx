// A menu in the application's looks, over React Aria's: arrows, type-ahead, Esc, focus given back.

import type { ReactNode } from 'react';
import {
  Menu as AriaMenu,
  MenuItem as AriaMenuItem,
  MenuSection as AriaMenuSection,
  Header,
  MenuTrigger,
  Popover,
  type PopoverProps,
  type Selection,
  Separator,
} from 'react-aria-components';
import looks from './menu.module.css';

/** `trigger` is a React Aria Button; it opens the menu. */
export function Menu(props: {
  trigger: ReactNode;
  label: string;
  children: ReactNode;
  placement?: PopoverProps['placement'];
}) {
  return (
    <MenuTrigger>
      {props.trigger}
      <Popover className={looks.popover ?? ''} placement={props.placement ?? 'bottom start'} offset={4}>
        <AriaMenu className={looks.menu ?? ''} aria-label={props.label}>
          {props.children}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}

/** One action of a menu. `danger` marks what removes something. */
export function MenuItem(props: {
  id?: string;
  text: string;
  icon?: string;
  keys?: string;
  danger?: boolean;
  isDisabled?: boolean;
  href?: string;
  onAction?: () => void;
}) {
  const { onAction, href, id } = props;
  return (
    <AriaMenuItem
      className={looks.item ?? ''}
      textValue={props.text}
      data-danger={props.danger || undefined}
      isDisabled={props.isDisabled ?? false}
      {...(id !== undefined && { id })}
      {...(onAction && { onAction })}
      {...(href !== undefined && { href })}
    >
      {({ isSelected, selectionMode }) => (
        <>
          {selectionMode !== 'none' && (
            <span className={looks.check}>{isSelected && <span className="i i-yes" />}</span>
          )}
          {props.icon && <span className={`i ${props.icon}`} />}
          <span>{props.text}</span>
          {props.keys && <span className="key">{props.keys}</span>}
        </>
      )}
    </AriaMenuItem>
  );
}

/** A choice of one among a few inside a menu; its items carry ids. */
export function MenuChoice<T extends string>(props: {
  heading: string;
  value: T;
  onChange: (value: T) => void;
  children: ReactNode;
}) {
  const change = (keys: Selection) => {
    const [key] = keys === 'all' ? [] : keys;
    if (key !== undefined) props.onChange(key as T);
  };
  return (
    <AriaMenuSection
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[props.value]}
      onSelectionChange={change}
    >
      <Header className={looks.heading ?? ''}>{props.heading}</Header>
      {props.children}
    </AriaMenuSection>
  );
}

/** A line between groups of actions. */
export function MenuLine() {
  return <Separator className={looks.line ?? ''} />;
}
