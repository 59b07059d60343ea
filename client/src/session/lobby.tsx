import { EmptyState, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import classes from './lobby.module.css';

/** Where a person waits who could not be let in: no menu, one message. */
export function Lobby({ children }: { children: ReactNode }) {
  return <main className={classes.lobby}>{children}</main>;
}

/** The address names a department that the person may not act for. */
export function NotYours() {
  const t = useText('core');
  const own = new URL(window.location.href);
  own.searchParams.delete('as');
  return (
    <EmptyState title={t('shell.notYours')} action={<a href={own.pathname + own.search}>{t('shell.useOwn')}</a>} />
  );
}
