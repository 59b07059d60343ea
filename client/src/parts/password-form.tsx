import { FormBody, TextField, useContractMutation, useForm, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { ChangePasswordDocument } from '../gql/graphql';

const BLANK = { current: '', next: '', again: '' };

/** The present password and, twice, the next one; then everyone signs in again. */
export function PasswordForm() {
  const t = useText('core');
  const [change, state] = useContractMutation(ChangePasswordDocument);
  const [differs, setDiffers] = useState(false);
  const form = useForm(BLANK, { ...state.fieldErrors, ...(differs && { again: t('account.differs') }) });
  const submit = async () => {
    const { current, next, again } = form.values;
    setDiffers(next !== again);
    if (next !== again) return;
    const outcome = await change({ current, next });
    if (!outcome.ok) return;
    // every session has ended with the old password
    window.location.assign('/sign-in');
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()}>
      <TextField
        label={t('account.current')}
        type="password"
        autoComplete="current-password"
        required
        {...form.field('current')}
      />
      <TextField
        label={t('account.next')}
        hint={t('account.rule')}
        type="password"
        autoComplete="new-password"
        required
        {...form.field('next')}
      />
      <TextField
        label={t('account.again')}
        type="password"
        autoComplete="new-password"
        required
        {...form.field('again')}
      />
    </FormBody>
  );
}
