import { UnstyledButton } from '@mantine/core';
import { useRouterState } from '@tanstack/react-router';
import { Icon, useText } from '@yeondong/client/kit';
import { type MenuLink, useMenu } from './menu-entries';
import { MenuEntry } from './menu-entry';
import { MenuModule } from './menu-module';
import classes from './shell.module.css';

interface MainMenuProps {
  /** Shown on narrow screens. */
  open: boolean;
  collapsed: boolean;
  onCollapse: () => void;
}

/** So many modules show their pages at once; of more, only that of the open page. */
const SHOWN_OPEN = 2;

export function MainMenu({ open, collapsed, onCollapse }: MainMenuProps) {
  const t = useText('core');
  const groups = useMenu();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const current = longestMatch(
    path,
    groups.flatMap((group) => group.links),
  );
  const openAtFirst = groups.filter(({ icon }) => icon !== null).length <= SHOWN_OPEN;
  return (
    <nav className={classes.menu} data-open={open} aria-label={t('menu.label')} id="main-menu">
      {groups.map((group) =>
        group.icon ? (
          <div key={group.key} className={classes.module}>
            <MenuModule group={group} current={current} collapsed={collapsed} openAtFirst={openAtFirst} />
          </div>
        ) : (
          <div key={group.key} className={classes.group}>
            {group.title && <p className={classes.groupTitle}>{group.title}</p>}
            <ul>
              {group.links.map((link) => (
                <li key={link.to}>
                  <MenuEntry link={link} current={link.to === current} collapsed={collapsed} />
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
      <UnstyledButton className={`${classes.item} ${classes.collapse}`} aria-expanded={!collapsed} onClick={onCollapse}>
        <Icon name={collapsed ? 'expand' : 'collapse'} />
        <span className={classes.itemLabel}>{t(collapsed ? 'menu.expand' : 'menu.collapse')}</span>
      </UnstyledButton>
    </nav>
  );
}

/** The entry whose page, or a page below it, is open. */
function longestMatch(path: string, links: readonly MenuLink[]): string | undefined {
  return links
    .map((link) => link.to)
    .filter((to) => path === to || (to !== '/' && path.startsWith(`${to}/`)))
    .sort((a, b) => b.length - a.length)[0];
}
