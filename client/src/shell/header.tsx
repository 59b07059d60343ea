import { UnstyledButton } from '@mantine/core';
import { Icon, PageLink, usePlan, useText } from '@yeondong/client/kit';
import { AccountMenu } from './account-menu';
import { ActingNote } from './acting-note';
import { BusinessDate } from './business-date';
import { DepartmentSwitch } from './department-switch';
import { ContrastButton, LanguageButton } from './display-buttons';
import { NoticesMenu } from './notices-menu';
import { PinButton } from './pin-button';
import { SearchButton } from './search-button';
import classes from './shell.module.css';
import { YearSwitch } from './year-switch';

/** City, plan year, department; search, notices, language, 선명한 화면, account. */
export function Header({ menuOpen, onMenu }: { menuOpen: boolean; onMenu: () => void }) {
  const t = useText('core');
  const plan = usePlan();
  return (
    <header className={classes.header}>
      <UnstyledButton
        className={`${classes.tool} ${classes.burger}`}
        aria-expanded={menuOpen}
        aria-controls="main-menu"
        aria-label={t('menu.label')}
        onClick={onMenu}
      >
        <Icon name="menu" size={22} />
      </UnstyledButton>
      <PageLink to="/" className={classes.brand ?? ''}>
        <img src="/favicon.svg" width="26" height="26" alt="" />
        {t('shell.product')}
        <span className={classes.brandCity}>{plan.city}</span>
      </PageLink>
      <div className={classes.context}>
        <YearSwitch />
        <DepartmentSwitch />
        <BusinessDate />
        <ActingNote />
      </div>
      <div className={classes.tools}>
        <SearchButton />
        <PinButton />
        <NoticesMenu />
        <LanguageButton />
        <ContrastButton />
        <AccountMenu />
      </div>
    </header>
  );
}
