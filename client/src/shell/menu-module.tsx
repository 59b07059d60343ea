import { UnstyledButton } from '@mantine/core';
import { Icon } from '@yeondong/client/kit';
import { useId, useState } from 'react';
import { type MenuGroup, type MenuLink, underHeadings } from './menu-entries';
import { MenuEntry } from './menu-entry';
import classes from './shell.module.css';

interface MenuModuleProps {
  group: MenuGroup;
  /** Address of the entry whose page is open. */
  current: string | undefined;
  collapsed: boolean;
  /** Whether it is open as long as nobody has opened or closed it. */
  openAtFirst: boolean;
}

/** The pages of a module under its name, which opens and closes them; as an icon it leads to the module's first page. */
export function MenuModule({ group, current, collapsed, openAtFirst }: MenuModuleProps) {
  const list = useId();
  const [chosen, choose] = useState<boolean | null>(null);
  const within = group.links.some(({ to }) => to === current);
  const open = chosen ?? (openAtFirst || within);
  const [first] = group.links;
  if (!first) return null;
  if (collapsed) {
    const link = { ...first, icon: group.icon, title: group.title ?? first.title };
    return <MenuEntry link={link} current={within} collapsed />;
  }
  return (
    <>
      <UnstyledButton
        className={`${classes.item} ${classes.moduleTitle}`}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => choose(!open)}
      >
        {group.icon && <Icon name={group.icon} />}
        <span className={classes.moduleName}>{group.title}</span>
        <Icon name={open ? 'down' : 'right'} size={14} />
      </UnstyledButton>
      <div id={list} hidden={!open} className={classes.modulePages}>
        {underHeadings(group.links).map(({ heading, links }) => (
          <HeadedPages key={links[0]?.to} heading={heading} links={links} current={current} />
        ))}
      </div>
    </>
  );
}

interface HeadedPagesProps {
  heading: string | undefined;
  links: readonly MenuLink[];
  current: string | undefined;
}

/** Pages under one heading of their module, which names their list. */
function HeadedPages({ heading, links, current }: HeadedPagesProps) {
  const id = useId();
  return (
    <>
      {heading && (
        <p id={id} className={classes.pagesTitle}>
          {heading}
        </p>
      )}
      <ul {...(heading && { 'aria-labelledby': id })}>
        {links.map((link) => (
          <li key={link.to}>
            <MenuEntry link={link} current={link.to === current} collapsed={false} />
          </li>
        ))}
      </ul>
    </>
  );
}
