import { PageFrame, Section, usePlan, useText } from '@yeondong/client/kit';
import { PasswordForm } from '../parts/password-form';
import { useSession } from '../session/session-context';
import { ActingSection } from './account-acting';
import classes from './facts.module.css';

export default function AccountPage() {
  const t = useText('core');
  const { person, department } = usePlan();
  const roles = useSession()?.me.roles ?? [];
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
        <div className={classes.narrow}>
          <PasswordForm />
        </div>
      </Section>
    </PageFrame>
  );
}
