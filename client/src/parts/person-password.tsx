import { Button, useText } from '@yeondong/client/kit';
import classes from './person.module.css';

/** A temporary password, which is nowhere to be seen again. */
export function ShownPassword({ name, password, onDone }: { name: string; password: string; onDone: () => void }) {
  const t = useText('core');
  return (
    <div role="status">
      <p>{t('people.passwordOf', { name })}</p>
      <p className={classes.password}>{password}</p>
      <p className="muted">{t('people.passwordOnce')}</p>
      <Button mt="md" onClick={onDone}>
        {t('common.close')}
      </Button>
    </div>
  );
}
