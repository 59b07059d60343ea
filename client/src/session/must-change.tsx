import { useText } from '@yeondong/client/kit';
import { PasswordForm } from '../parts/password-form';
import { Lobby } from './lobby';
import classes from './lobby.module.css';

/** Somebody else chose the password: nothing opens before it is the person's own. */
export default function MustChange() {
  const t = useText('core');
  return (
    <Lobby>
      <div className={classes.card}>
        <h1>{t('mustChange.title')}</h1>
        <p>{t('mustChange.hint')}</p>
        <PasswordForm />
      </div>
    </Lobby>
  );
}
