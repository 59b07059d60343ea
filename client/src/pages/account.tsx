import {
  FormBody,
  PageFrame,
  Section,
  TextField,
  useContractMutation,
  useForm,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { ChangePasswordDocument } from '../gql/graphql';
import { ActingSection } from './account-acting';
import classes from './facts.module.css';

const BLANK = { current: '', next: '', again: '' };

export default function AccountPage() {
  const t = useText('core');
  const { person, roles, department } = usePlan();
  const facts = [
    [t('field.name'), person.name],
    [t('signIn.login'), person.login ?? '–'],
    [t('field.department'), department?.name ?? '–'],
    [t('field.roles'), roles.map((role) => t(`role.${role}`)).join(', ')],
  ];
  return (
    <PageFrame title={t('account.title')} purpose={t('account.purpose')} printable={false}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <ActingSection />
      <Section title={t('account.changePassword')}>
        <p className="muted">{t('account.changed')}</p>
        <PasswordForm />
      </Section>
    </PageFrame>
  );
}

function PasswordForm() {
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
    <div className={classes.narrow}>
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
    </div>
  );
}
