import {
  Alert,
  Button,
  FormBody,
  formatDate,
  PageLink,
  TextField,
  useContractMutation,
  useForm,
  useLang,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { IssuePasswordDocument, type PersonRowFragment, UpdatePersonDocument } from '../gql/graphql';
import classes from './person.module.css';
import { ShownPassword } from './person-password';

const REFETCH = { refetch: ['People'] };

interface AccountProps {
  person: PersonRowFragment;
  onDone: () => void;
}

/** The account of a person: a temporary password, lock and unlock, leaving and coming back. */
export function PersonAccount({ person, onDone }: AccountProps) {
  const [password, setPassword] = useState<string | null>(null);
  if (password !== null) return <ShownPassword name={person.name} password={password} onDone={onDone} />;
  return (
    <div className={classes.account}>
      {person.login && person.state !== 'LEFT' && <NewPassword person={person} onIssued={setPassword} />}
      {person.state !== 'LEFT' && <Lock person={person} onDone={onDone} />}
      <Leaving person={person} onDone={onDone} />
    </div>
  );
}

function Refused({ message }: { message: string | undefined }) {
  if (!message) return null;
  return (
    <Alert color="danger" role="alert">
      {message}
    </Alert>
  );
}

function NewPassword({ person, onIssued }: { person: PersonRowFragment; onIssued: (password: string) => void }) {
  const t = useText('core');
  const [issue, state] = useContractMutation(IssuePasswordDocument, REFETCH);
  const run = async () => {
    const outcome = await issue({ input: { id: person.id, version: person.version } });
    if (outcome.ok) onIssued(outcome.data.issuePassword.password);
  };
  return (
    <section>
      <h3>{t('people.password')}</h3>
      <p className="muted">{t('people.passwordHint')}</p>
      <Refused message={state.error?.issues[0]?.message ?? state.error?.message} />
      <Button size="xs" variant="default" loading={state.busy} onClick={() => void run()}>
        {t('people.issuePassword')}
      </Button>
    </section>
  );
}

function Lock({ person, onDone }: AccountProps) {
  const t = useText('core');
  const toasts = useToasts();
  const [update, state] = useContractMutation(UpdatePersonDocument, REFETCH);
  const locked = person.state === 'LOCKED';
  const run = async () => {
    const outcome = await update({ input: { id: person.id, version: person.version, active: locked } });
    if (!outcome.ok) return;
    onDone();
    if (locked) return toasts.done(t('people.unlocked', { name: person.name }));
    const { id, version } = outcome.data.updatePerson;
    toasts.undoable(t('people.wasLocked', { name: person.name }), async () => {
      const back = await update({ input: { id, version, active: true } });
      if (!back.ok) throw new Error(back.error.message);
    });
  };
  return (
    <section>
      <h3>{t(locked ? 'people.unlock' : 'people.lock')}</h3>
      <p className="muted">{t(locked ? 'people.unlockHint' : 'people.lockHint')}</p>
      <Refused message={state.error?.issues[0]?.message ?? state.error?.message} />
      <Button size="xs" variant="default" loading={state.busy} onClick={() => void run()}>
        {t(locked ? 'people.unlock' : 'people.lock')}
      </Button>
    </section>
  );
}

/** Leaving closes the account and ends the post; what the person holds is then handed over. */
function Leaving({ person, onDone }: AccountProps) {
  const t = useText('core');
  const lang = useLang();
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const [update, state] = useContractMutation(UpdatePersonDocument, REFETCH);
  const form = useForm({ leftOn: businessDate }, state.fieldErrors);
  const save = async (leftOn: string | null) => {
    const outcome = await update({ input: { id: person.id, version: person.version, leftOn } });
    if (!outcome.ok) return;
    toasts.done(t(leftOn ? 'people.wasLeft' : 'people.cameBack', { name: person.name }));
    onDone();
  };
  if (person.state === 'LEFT')
    return (
      <section>
        <h3>{t('people.back')}</h3>
        <p className="muted">{t('people.leftOn', { date: formatDate(person.leftOn, lang) })}</p>
        <Refused message={state.error?.issues[0]?.message ?? state.error?.message} />
        <Button size="xs" variant="default" loading={state.busy} onClick={() => void save(null)}>
          {t('people.back')}
        </Button>
      </section>
    );
  return (
    <section>
      <h3>{t('people.leave')}</h3>
      <p className="muted">
        {t('people.leaveHint')} <PageLink to="/admin/handover">{t('handover.title')}</PageLink>
      </p>
      <FormBody
        busy={state.busy}
        error={state.error}
        saveLabel={t('people.leave')}
        onSubmit={() => void save(form.values.leftOn)}
      >
        <TextField
          label={t('people.leaveDay')}
          type="date"
          required
          {...form.field('leftOn')}
          error={state.fieldErrors.leftOn ?? state.fieldErrors.id}
        />
      </FormBody>
    </section>
  );
}
