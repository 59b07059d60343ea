import { Skeleton } from '@mantine/core';
import { useText } from '@yeondong/client/kit';
import classes from './shell.module.css';

/** The outline of the shell until the session is known; nothing jumps when it arrives. */
export function ShellSkeleton() {
  const t = useText('core');
  return (
    <div className={classes.shell} role="status" aria-label={t('shell.starting')}>
      <div className={classes.header} />
      <div className={classes.menu} data-open="false" />
      <div className={classes.main}>
        <Skeleton height={30} width={220} mb={10} />
        <Skeleton height={16} width="60%" mb={28} />
        <Skeleton height={220} />
      </div>
    </div>
  );
}
