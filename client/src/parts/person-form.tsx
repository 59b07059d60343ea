import {
  Checkbox,
  type ConflictField,
  ConflictState,
  FormBody,
  newIdempotencyKey,
  SelectField,
  TextField,
  type TextOf,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  CreatePersonDocument,
  DepartmentOptionsDocument,
  IssuePasswordDocument,
  type PersonRowFragment,
  UpdatePersonDocument,
} from '../gql/graphql';
import classes from './person.module.css';
import { ShownPassword } from './person-password';
import { PERSON_ROLES, postOf } from './person-words';
import { useMeanwhile } from './use-meanwhile';

const PEOPLE = ['People'];

interface Values {
  name: string;
  login: string;
  department: string;
  position: string;
  roles: string[];
}
type Fields = ReturnType<typeof useForm<Values>>;

const valuesOf = (person: PersonRowFragment): Values => ({
  name: person.name,
  login: person.login ?? '',
  department: person.department?.id ?? '',
  position: postOf(person),
  roles: [...person.roles],
});

/** What I wrote beside what somebody else saved. */
function clashOf(
  mine: Values,
  person: PersonRowFragment,
  departments: readonly { id: string; name: string }[],
  t: TextOf,
): ConflictField[] {
  const theirs = valuesOf(person);
  const nameOf = (id: string) => departments.find((one) => one.id === id)?.name ?? '–';
  const words = (roles: readonly string[]) => roles.map((role) => t(`role.${role}`)).join(', ') || '–';
  return [
    { key: 'name', label: t('field.name'), mine: mine.name, theirs: theirs.name },
    {
      key: 'department',
      label: t('field.department'),
      mine: nameOf(mine.department),
      theirs: nameOf(theirs.department),
    },
    { key: 'position', label: t('field.position'), mine: mine.position || '–', theirs: theirs.position || '–' },
    { key: 'roles', label: t('field.roles'), mine: words(mine.roles), theirs: words(theirs.roles) },
  ];
}

interface PersonFieldsProps {
  form: Fields;
  errors: Readonly<Record<string, string>>;
  withLogin: boolean;
}

function PersonFields({ form, errors, withLogin }: PersonFieldsProps) {
  const t = useText('core');
  const departments = useQuery(DepartmentOptionsDocument).data?.departments.nodes ?? [];
  return (
    <>
      <TextField label={t('field.name')} required autoFocus {...form.field('name')} />
      {withLogin && <TextField label={t('signIn.login')} hint={t('people.loginHint')} {...form.field('login')} />}
      <SelectField
        label={t('field.department')}
        searchable
        options={departments.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.field('department')}
      />
      <TextField label={t('field.position')} hint={t('people.positionHint')} {...form.field('position')} />
      <Checkbox.Group
        label={t('field.roles')}
        description={t('people.rolesHint')}
        value={form.values.roles}
        onChange={(roles) => form.set('roles', roles)}
        error={errors.roles}
      >
        <div className={classes.roles}>
          {PERSON_ROLES.map((role) => (
            <Checkbox key={role} value={role} label={t(`role.${role}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  );
}

/** Adds a person; one with an account gets a temporary password, shown once. */
export function PersonCreateForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [external, setExternal] = useState(false);
  const [password, setPassword] = useState<string | null>(null);
  const [create, state] = useContractMutation(CreatePersonDocument, { refetch: PEOPLE });
  const [issue, issuing] = useContractMutation(IssuePasswordDocument, { refetch: PEOPLE });
  const form = useForm<Values>({ name: '', login: '', department: '', position: '', roles: [] }, state.fieldErrors);
  const submit = async () => {
    const { name, login, department, position, roles } = form.values;
    const account = { login: login || null, department: department || null, position: position || null };
    const outcome = await create({ input: { name, external, roles, ...account, idempotencyKey } });
    if (!outcome.ok) return;
    if (!login) return onDone();
    const { id, version } = outcome.data.createPerson;
    const issued = await issue({ input: { id, version } });
    if (issued.ok) setPassword(issued.data.issuePassword.password);
  };
  if (password !== null) return <ShownPassword name={form.values.name} password={password} onDone={onDone} />;
  return (
    <FormBody
      busy={state.busy || issuing.busy}
      error={state.error ?? issuing.error}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <PersonFields form={form} errors={state.fieldErrors} withLogin />
      <Checkbox
        label={t('people.external')}
        checked={external}
        onChange={(event) => setExternal(event.currentTarget.checked)}
      />
    </FormBody>
  );
}

/** Changes name, department, post and roles; an account is given to who has none. */
export function PersonEditForm({ person, onDone }: { person: PersonRowFragment; onDone: () => void }) {
  const toasts = useToasts();
  const t = useText('core');
  const [update, state] = useContractMutation(UpdatePersonDocument, { refetch: PEOPLE });
  const form = useForm(valuesOf(person), state.fieldErrors);
  const meanwhile = useMeanwhile(person, state, PEOPLE);
  const departments = useQuery(DepartmentOptionsDocument).data?.departments.nodes ?? [];
  const submit = async (version: number) => {
    const { name, login, department, position, roles } = form.values;
    const account = { ...(person.login || !login ? {} : { login }), ...(department ? { department } : {}) };
    const input = { id: person.id, version, name, position, roles, ...account };
    const outcome = await update({ input });
    if (!outcome.ok) return;
    toasts.done(t('edit.saved', { title: name }));
    onDone();
  };
  return (
    <>
      {meanwhile.clashes && (
        <ConflictState
          fields={clashOf(form.values, person, departments, t)}
          onKeepMine={() => void submit(person.version)}
          onTakeTheirs={() => {
            form.reset(valuesOf(person));
            meanwhile.take();
          }}
        />
      )}
      <FormBody
        busy={state.busy}
        error={meanwhile.clashes ? null : state.error}
        onSubmit={() => void submit(meanwhile.version)}
        onCancel={onDone}
      >
        <PersonFields form={form} errors={state.fieldErrors} withLogin={!person.login} />
      </FormBody>
    </>
  );
}
