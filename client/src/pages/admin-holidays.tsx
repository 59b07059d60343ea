import { useQuery } from '@apollo/client/react';
import {
  Button,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormBody,
  FormDialog,
  formatDate,
  newIdempotencyKey,
  PageFrame,
  QueryState,
  TextField,
  useContractMutation,
  useForm,
  useHasRole,
  useLang,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useMemo, useState } from 'react';
import { AddHolidayDocument, HolidaysDocument, type HolidaysQuery, RemoveHolidayDocument } from '../gql/graphql';

type Holiday = HolidaysQuery['holidays'][number];
const REFETCH = { refetch: ['Holidays'] };

const weekday = (day: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** The holidays of the plan year, which due days move off; the planner adds and removes them. */
export default function AdminHolidaysPage() {
  const t = useText('core');
  const { year } = usePlan();
  const mayWrite = useHasRole('planner');
  const result = useQuery(HolidaysDocument, { variables: { year } });
  const rows = result.data?.holidays;
  const columns = useHolidayColumns(mayWrite);
  return (
    <PageFrame
      title={t('holiday.title', { year })}
      purpose={t('holiday.purpose')}
      table={rows && (() => exportTable(t('holiday.title', { year }), columns, rows))}
      primary={mayWrite && <FormDialog label={t('holiday.add')}>{(close) => <AddForm onDone={close} />}</FormDialog>}
    >
      <QueryState result={{ ...result, data: rows }}>
        {(found) => (
          <DataTable
            caption={t('holiday.title', { year })}
            captionHidden
            columns={columns}
            rows={found}
            rowKey={({ id }) => id}
            empty={<EmptyState title={t('holiday.none', { year })} hint={t('holiday.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function AddForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const { year } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [add, state] = useContractMutation(AddHolidayDocument, REFETCH);
  const form = useForm({ day: `${year}-01-01`, titleKo: '', titleEn: '' }, state.fieldErrors);
  const submit = async () => {
    const { day, titleKo, titleEn } = form.values;
    const outcome = await add({ input: { day, titleKo, titleEn: titleEn || null, idempotencyKey } });
    if (!outcome.ok) return;
    toasts.done(t('holiday.added', { title: titleKo }));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void submit()} onCancel={onDone}>
      <TextField label={t('holiday.day')} type="date" required autoFocus {...form.field('day')} />
      <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
      <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
    </FormBody>
  );
}

function Remove({ holiday }: { holiday: Holiday }) {
  const t = useText('core');
  const toasts = useToasts();
  const [remove, state] = useContractMutation(RemoveHolidayDocument, REFETCH);
  const [add] = useContractMutation(AddHolidayDocument, REFETCH);
  const { id, day, title, titleKo, titleEn } = holiday;
  const run = async () => {
    const outcome = await remove({ id });
    if (!outcome.ok) return toasts.failed(outcome.error.message);
    toasts.undoable(t('holiday.removed', { title }), async () => {
      const back = await add({ input: { day, titleKo, titleEn: titleEn === titleKo ? null : titleEn } });
      if (!back.ok) throw new Error(back.error.message);
    });
  };
  return (
    <Button
      size="compact-xs"
      variant="default"
      loading={state.busy}
      aria-label={t('holiday.removeOf', { title })}
      onClick={() => void run()}
    >
      {t('holiday.remove')}
    </Button>
  );
}

function useHolidayColumns(mayWrite: boolean): readonly Column<Holiday>[] {
  const t = useText('core');
  const lang = useLang();
  return useMemo(
    () => [
      {
        key: 'day',
        title: t('holiday.day'),
        rowHead: true,
        value: ({ day }) => day,
        render: ({ day }) => formatDate(day, lang),
      },
      { key: 'weekday', title: t('holiday.weekday'), value: ({ day }) => weekday(day, lang) },
      { key: 'title', title: t('field.name'), value: ({ title }) => title },
      ...(mayWrite
        ? [{ key: 'act', title: t('holiday.remove'), render: (row: Holiday) => <Remove holiday={row} /> }]
        : []),
    ],
    [t, lang, mayWrite],
  );
}
