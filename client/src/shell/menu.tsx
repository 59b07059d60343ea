import { UnstyledButton } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { Icon, PageLink, useText } from '@yeondong/client/kit';
import { type MenuLink, useMenu } from './menu-entries';
import classes from './shell.module.css';

interface MainMenuProps {
  /** Shown on narrow screens. */
  open: boolean;
  collapsed: boolean;
  onCollapse: () => void;
}

export function MainMenu({ open, collapsed, onCollapse }: MainMenuProps) {
  const t = useText('core');
  const groups = useMenu();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const current = longestMatch(
    path,
    groups.flatMap((group) => group.links),
  );
  return (
    <nav className={classes.menu} data-open={open} aria-label={t('menu.label')} id="main-menu">
      {groups.map((group) => (
        <div key={group.key} className={classes.group}>
          {group.title && <p className={classes.groupTitle}>{group.title}</p>}
          <ul>
            {group.links.map((link) => (
              <li key={link.to}>
                <Entry link={link} current={link.to === current} collapsed={collapsed} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <UnstyledButton className={`${classes.item} ${classes.collapse}`} aria-expanded={!collapsed} onClick={onCollapse}>
        <Icon name={collapsed ? 'expand' : 'collapse'} />
        <span className={classes.itemLabel}>{t(collapsed ? 'menu.expand' : 'menu.collapse')}</span>
      </UnstyledButton>
    </nav>
  );
}

function Entry({ link, current, collapsed }: { link: MenuLink; current: boolean; collapsed: boolean }) {
  const content = (
    <>
      <Icon name={link.icon} />
      <span className={classes.itemLabel}>{link.title}</span>
    </>
  );
  const props = {
    className: classes.item,
    title: collapsed ? link.title : undefined,
    'aria-current': current ? ('page' as const) : undefined,
  };
  if (link.document)
    return (
      <a href={link.to} {...props}>
        {content}
      </a>
    );
  return (
    <PageLink
      to={link.to}
      className={props.className ?? ''}
      {...(props.title && { title: props.title })}
      aria-current={current ? 'page' : false}
    >
      {content}
    </PageLink>
  );
}

/** The entry whose page, or a page below it, is open. */
function longestMatch(path: string, links: readonly MenuLink[]): string | undefined {
  return links
    .map((link) => link.to)
    .filter((to) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
