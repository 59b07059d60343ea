import { EmptyState, useText } from '@yeondong/client/kit';
import { PasswordForm } from '../parts/password-form';
import { Lobby } from './lobby';

/** Somebody else chose the password: nothing opens before it is the person's own. */
export default function MustChange() {
  const t = useText('core');
  return (
    <Lobby>
      <EmptyState title={t('mustChange.title')} hint={t('mustChange.hint')} action={<PasswordForm />} />
    </Lobby>
  );
}
