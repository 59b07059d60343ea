import {
  Button,
  Checkbox,
  type Column,
  FormBody,
  FormDialog,
  Group,
  messagesByField,
  refusalWords,
  TextField,
  type TypedDocumentNode,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  type AgendaRowFragment,
  PlanSyncAcceptReportsDocument,
  PlanSyncConfirmReportsDocument,
  PlanSyncReturnReportsDocument,
  type ProgressReportsAct,
} from '../../gql/graphql';
import { REPORT_REFETCH } from './report-values';
import { type BulkChoice, type MeetingRights, rowsFor } from './rights';

type Acts = Readonly<Record<'confirm' | 'accept', TypedDocumentNode<unknown, { input: ProgressReportsAct }>>>;
const ACTS: Acts = { confirm: PlanSyncConfirmReportsDocument, accept: PlanSyncAcceptReportsDocument };

interface BulkProps {
  items: readonly AgendaRowFragment[];
  rights: MeetingRights;
}

/** Which rows of an agenda are chosen, what was refused at each, and the column to choose them by. */
export function useReportBulk({ items, rights }: BulkProps) {
  const t = useText('plan-sync');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [refused, setRefused] = useState<Readonly<Record<string, string>>>({});
  const offered = items.filter((item) => rowsFor('any', [item], rights).length > 0);
  const rows = offered.filter(({ id }) => chosen.includes(id));
  const clear = () => {
    setChosen([]);
    setRefused({});
  };
  const column: Column<AgendaRowFragment> = {
    key: 'choose',
    title: t('report.bulk.choose'),
    width: '3.5rem',
    render: (row) =>
      offered.includes(row) && (
        <>
          <Checkbox
            aria-label={t('report.bulk.chooseOf', { title: row.initiative?.title ?? '' })}
            checked={chosen.includes(row.id)}
            onChange={({ currentTarget: { checked } }) =>
              setChosen(checked ? [...chosen, row.id] : chosen.filter((id) => id !== row.id))
            }
          />
          {refused[row.id] && <div role="alert">{refused[row.id]}</div>}
        </>
      ),
  };
  return { offered, rows, column, clear, setRefused, chooseAll: () => setChosen(offered.map(({ id }) => id)) };
}

/** The acts on all chosen reports at once: all of them or none. */
export function ReportBulk({ bulk, rights }: { bulk: ReturnType<typeof useReportBulk>; rights: MeetingRights }) {
  const t = useText('plan-sync');
  const { offered, rows, clear, chooseAll } = bulk;
  if (offered.length < 2) return null;
  const forAct = (act: BulkChoice) => rowsFor(act, rows, rights);
  return (
    <Group gap="xs" role="group" aria-label={t('report.bulk.title')}>
      <span>{t('report.bulk.chosen', { count: rows.length, total: offered.length })}</span>
      <Button size="compact-sm" variant="subtle" onClick={rows.length === offered.length ? clear : chooseAll}>
        {t(rows.length === offered.length ? 'report.bulk.clear' : 'report.bulk.all')}
      </Button>
      {(['confirm', 'accept'] as const).map(
        (act) => forAct(act).length > 0 && <AllButton key={act} act={act} rows={forAct(act)} bulk={bulk} />,
      )}
      {forAct('return').length > 0 && (
        <FormDialog
          label={t('report.bulk.return', { count: forAct('return').length })}
          variant="default"
          size="compact-sm"
        >
          {(close) => <ReturnAll rows={forAct('return')} bulk={bulk} onDone={close} />}
        </FormDialog>
      )}
    </Group>
  );
}

type Bulk = ReturnType<typeof useReportBulk>;

const asRead = (rows: readonly AgendaRowFragment[]) =>
  rows.flatMap(({ report }) => (report ? [{ id: report.id, version: report.version }] : []));

/** The refusal of each row, from the place of the report in what was sent. */
const byRow = (rows: readonly AgendaRowFragment[], errors: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(errors).flatMap(([path, words]) => {
      const row = rows[Number(/^reports\.(\d+)/.exec(path)?.[1] ?? -1)];
      return row ? [[row.id, words] as const] : [];
    }),
  );

function AllButton({ act, rows, bulk }: { act: keyof Acts; rows: readonly AgendaRowFragment[]; bulk: Bulk }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [run, { busy }] = useContractMutation(ACTS[act], { refetch: REPORT_REFETCH });
  const send = async () => {
    const outcome = await run({ input: { reports: asRead(rows) } });
    if (outcome.ok) {
      toasts.done(t(`report.bulk.done.${act}`, { count: rows.length }));
      bulk.clear();
      return;
    }
    bulk.setRefused(byRow(rows, messagesByField(outcome.error.issues)));
    toasts.failed(refusalWords(outcome.error));
  };
  return (
    <Button size="compact-sm" loading={busy} onClick={() => void send()}>
      {t(`report.bulk.${act}`, { count: rows.length })}
    </Button>
  );
}

function ReturnAll({ rows, bulk, onDone }: { rows: readonly AgendaRowFragment[]; bulk: Bulk; onDone: () => void }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [run, { busy, error, fieldErrors }] = useContractMutation(PlanSyncReturnReportsDocument, {
    refetch: REPORT_REFETCH,
  });
  const { values, field } = useForm({ reason: '' }, fieldErrors);
  const send = async () => {
    const outcome = await run({ input: { reports: asRead(rows), reason: values.reason } });
    if (!outcome.ok) return bulk.setRefused(byRow(rows, messagesByField(outcome.error.issues)));
    toasts.done(t('report.bulk.done.return', { count: rows.length }));
    bulk.clear();
    onDone();
  };
  return (
    <FormBody busy={busy} error={error} onSubmit={() => void send()} onCancel={onDone}>
      <TextField {...field('reason')} label={t('meetings.reason')} required multiline autoFocus />
    </FormBody>
  );
}
