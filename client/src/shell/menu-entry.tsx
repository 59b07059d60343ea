import { Icon, PageLink } from '@yeondong/client/kit';
import type { MenuLink } from './menu-entries';
import classes from './shell.module.css';

interface MenuEntryProps {
  link: MenuLink;
  current: boolean;
  /** Only icons are shown. */
  collapsed: boolean;
}

export function MenuEntry({ link, current, collapsed }: MenuEntryProps) {
  const content = (
    <>
      {link.icon && <Icon name={link.icon} />}
      <span className={classes.itemLabel}>{link.title}</span>
    </>
  );
  const title = collapsed ? { title: link.title } : {};
  if (link.document)
    return (
      <a href={link.to} className={classes.item} aria-current={current ? 'page' : undefined} {...title}>
        {content}
      </a>
    );
  return (
    <PageLink to={link.to} className={classes.item ?? ''} aria-current={current ? 'page' : false} {...title}>
      {content}
    </PageLink>
  );
}
