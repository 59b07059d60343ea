import { Menu, UnstyledButton } from '@mantine/core';
import { useKitText } from '../text/use-text';
import { PageLink } from '../view/link';
import { Icon } from './icons';
import classes from './page.module.css';

/** One step of the path vision › domain › goal › initiative. */
export interface Crumb {
  title: string;
  to: string;
  /** Others at the same level; the step opens them. */
  siblings?: readonly { title: string; to: string }[];
}

/** Where the page stands in the plan; each step links, and opens its siblings. The last one is the page itself. */
export function PagePath({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useKitText();
  return (
    <nav aria-label={t('page.path')} className={classes.path}>
      <ol>
        {crumbs.map((crumb, at) => (
          <li key={crumb.to}>
            <PageLink to={crumb.to} aria-current={at === crumbs.length - 1 ? 'page' : undefined}>
              {crumb.title}
            </PageLink>
            {crumb.siblings && crumb.siblings.length > 1 && <Siblings crumb={crumb} />}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Siblings({ crumb }: { crumb: Crumb }) {
  const t = useKitText();
  return (
    <Menu withinPortal position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.siblings} aria-label={t('page.siblings', { name: crumb.title })}>
          <Icon name="down" size={14} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={360} className={classes.siblingList}>
        {crumb.siblings?.map((sibling) => (
          <Menu.Item key={sibling.to} renderRoot={(props) => <PageLink {...props} to={sibling.to} />}>
            {sibling.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
