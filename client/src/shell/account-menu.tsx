import { useMutation } from '@apollo/client/react';
import { Menu, UnstyledButton } from '@mantine/core';
import { Icon, PageLink, usePlan, useText } from '@yeondong/client/kit';
import { SignOutDocument } from '../gql/graphql';
import { useSession } from '../session/session-context';
import classes from './shell.module.css';

export function AccountMenu() {
  const t = useText('core');
  const { person } = usePlan();
  const roles = useSession()?.me.roles ?? [];
  const [signOut] = useMutation(SignOutDocument);
  const leave = async () => {
    await signOut().catch(() => undefined);
    window.location.assign('/sign-in');
  };
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <UnstyledButton className={classes.tool} aria-label={t('account.open', { name: person.name })}>
          <Icon name="account" />
          <span className={classes.wideOnly}>{person.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{roles.map((role) => t(`role.${role}`)).join(', ')}</Menu.Label>
        <Menu.Item renderRoot={(props) => <PageLink {...props} to="/account" />}>{t('account.title')}</Menu.Item>
        <Menu.Item onClick={() => void leave()}>{t('account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
