import { useQuery } from '@apollo/client/react';
import {
  Button,
  DataTable,
  FormBody,
  FormDialog,
  formatDate,
  newIdempotencyKey,
  QueryState,
  Section,
  TextField,
  useContractMutation,
  useForm,
  useHasRole,
  useLang,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  ActingApproversDocument,
  type ActingApproversQuery,
  AppointActingApproverDocument,
  RemoveActingApproverDocument,
} from '../gql/graphql';
import { WRITERS } from '../parts/may-write';
import { PersonField } from '../parts/person-field';

type Acting = ActingApproversQuery['actingApprovers'][number];

const REFETCH = { refetch: ['ActingApprovers', 'MyApprovals', 'WaitingApprovals'] };

/** 대결: who approves in the person's place, and for whom the person does. */
export function ActingSection() {
  const t = useText('core');
  const result = useQuery(ActingApproversDocument);
  const mayAppoint = useHasRole(...WRITERS, 'executive');
  return (
    <Section
      title={t('acting.title')}
      aside={
        mayAppoint && (
          <FormDialog label={t('acting.appoint')} variant="default">
            {(close) => <ActingForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <p className="muted">{t('acting.purpose')}</p>
      <QueryState result={result}>
        {({ actingApprovers }) => <ActingTable rows={actingApprovers} mayAppoint={mayAppoint} />}
      </QueryState>
    </Section>
  );
}

function ActingTable({ rows, mayAppoint }: { rows: readonly Acting[]; mayAppoint: boolean }) {
  const t = useText('core');
  const lang = useLang();
  const toasts = useToasts();
  const { person } = usePlan();
  const planner = useHasRole('planner');
  const [remove] = useContractMutation(RemoveActingApproverDocument, REFETCH);
  const [appoint] = useContractMutation(AppointActingApproverDocument, REFETCH);
  const end = async ({ id, absent, acting, fromDate, toDate }: Acting) => {
    const outcome = await remove({ id });
    if (!outcome.ok) return toasts.failed(outcome.error.message);
    toasts.undoable(t('acting.removed', { name: acting.name }), async () => {
      const idempotencyKey = newIdempotencyKey();
      const undone = await appoint({
        input: { absent: absent.id, acting: acting.id, fromDate, toDate, idempotencyKey },
      });
      if (!undone.ok) throw new Error(undone.error.message);
    });
  };
  return (
    <DataTable
      caption={t('acting.title')}
      captionHidden
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'absent', title: t('acting.absent'), rowHead: true, render: (row) => row.absent.name },
        { key: 'acting', title: t('acting.acting'), render: (row) => row.acting.name },
        { key: 'from', title: t('acting.from'), numeric: true, render: (row) => formatDate(row.fromDate, lang) },
        { key: 'to', title: t('acting.to'), numeric: true, render: (row) => formatDate(row.toDate, lang) },
        {
          key: 'remove',
          title: t('acting.remove'),
          render: (row) =>
            mayAppoint && (planner || row.absent.id === person.id) ? (
              <Button
                size="compact-xs"
                variant="default"
                aria-label={t('acting.removeOf', { name: row.acting.name })}
                onClick={() => void end(row)}
              >
                {t('acting.remove')}
              </Button>
            ) : (
              '–'
            ),
        },
      ]}
      empty={<p className="muted">{t('acting.none')}</p>}
    />
  );
}

function ActingForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const { businessDate } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [name, setName] = useState('');
  const [appoint, state] = useContractMutation(AppointActingApproverDocument, REFETCH);
  const forOthers = useHasRole('planner');
  const form = useForm({ absent: '', acting: '', fromDate: businessDate, toDate: businessDate }, state.fieldErrors);
  const submit = async () => {
    const { absent, ...values } = form.values;
    const outcome = await appoint({ input: { ...values, ...(absent && { absent }), idempotencyKey } });
    if (!outcome.ok) return;
    toasts.done(t('acting.appointed', { name }));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      {forOthers && <PersonField label={t('acting.absentIfOther')} staffOnly {...form.field('absent')} />}
      <PersonField label={t('acting.acting')} required staffOnly onName={setName} {...form.field('acting')} />
      <TextField label={t('acting.from')} type="date" required {...form.field('fromDate')} />
      <TextField label={t('acting.to')} type="date" required {...form.field('toDate')} />
    </FormBody>
  );
}
