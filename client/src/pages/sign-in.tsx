import { FormBody, TextField, useContractMutation, useForm, useText, useView } from '@yeondong/client/kit';
import { useEffect } from 'react';
import { SignInDocument } from '../gql/graphql';
import { ContrastButton, LanguageButton } from '../shell/display-buttons';
import { signInSearch } from './searches';
import classes from './sign-in.module.css';

/** Only addresses of this site; anything else leads to the first page. */
const safeNext = (next: string): string => (/^\/(?![/\\])/.test(next) && !next.startsWith('/sign-in') ? next : '/');

export default function SignInPage() {
  const t = useText('core');
  const [{ next }] = useView(signInSearch);
  const [signIn, state] = useContractMutation(SignInDocument);
  const form = useForm({ login: '', password: '' }, state.fieldErrors);
  useEffect(() => {
    document.title = t('signIn.title');
  }, [t]);
  const submit = async () => {
    const outcome = await signIn(form.values);
    if (outcome.ok) window.location.assign(safeNext(next));
  };
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <p className={classes.brand}>
          <img src="/favicon.svg" width="34" height="34" alt="" />
          {t('shell.product')}
        </p>
        <h1 className={classes.title}>{t('signIn.title')}</h1>
        <p className={classes.purpose}>{t('signIn.purpose')}</p>
        <FormBody busy={state.busy} error={state.error} saveLabel={t('signIn.submit')} onSubmit={() => void submit()}>
          <TextField label={t('signIn.login')} required autoComplete="username" autoFocus {...form.field('login')} />
          <TextField
            label={t('signIn.password')}
            required
            type="password"
            autoComplete="current-password"
            {...form.field('password')}
          />
        </FormBody>
        <p className={classes.hint}>{t('signIn.hint')}</p>
      </div>
      <div className={classes.display}>
        <LanguageButton />
        <ContrastButton />
      </div>
    </main>
  );
}
