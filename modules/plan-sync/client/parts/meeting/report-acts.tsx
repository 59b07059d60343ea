import {
  Button,
  FormDialog,
  formatPeriod,
  Group,
  RecordForm,
  type TypedDocumentNode,
  useDirectAct,
  useLang,
  useText,
} from '@yeondong/client/kit';
import {
  type AgendaRowFragment,
  PlanSyncAcceptReportDocument,
  PlanSyncConfirmReportDocument,
  PlanSyncReturnReportDocument,
  PlanSyncSubmitReportDocument,
  type ProgressReportMove,
  type ReportRowFragment,
} from '../../gql/graphql';
import { ReportDialog } from './report-dialog';
import { ReportSheet } from './report-sheet';
import { REPORT_REFETCH } from './report-values';
import type { ReportAct } from './rights';

interface ReportActsProps {
  item: AgendaRowFragment;
  period: string;
  acts: readonly ReportAct[];
}

/** The report of an item: read it, write it, and its next steps. */
export function ReportActs({ item, period, acts }: ReportActsProps) {
  const t = useText('plan-sync');
  const lang = useLang();
  const { report, initiative } = item;
  if (!initiative) return null;
  const title = t('report.of', { title: initiative.title, period: formatPeriod(period, lang) });
  return (
    <Group gap={4} wrap="nowrap">
      {report && (
        <FormDialog label={t('report.act.read')} title={title} size="compact-xs" variant="default" width="lg">
          {() => <ReportSheet report={report} />}
        </FormDialog>
      )}
      {acts.includes('write') && (
        <FormDialog label={t('report.act.write')} title={title} size="compact-xs" width="xl">
          {(close) => (
            <ReportDialog report={report ?? null} initiative={initiative.id} period={period} onDone={close} />
          )}
        </FormDialog>
      )}
      {report && <Moves report={report} acts={acts} title={initiative.title} />}
    </Group>
  );
}

function Moves({ report, acts, title }: { report: ReportRowFragment; acts: readonly ReportAct[]; title: string }) {
  const t = useText('plan-sync');
  return (
    <>
      {acts.includes('submit') && <Move report={report} act="submit" mutation={PlanSyncSubmitReportDocument} />}
      {acts.includes('confirm') && <Move report={report} act="confirm" mutation={PlanSyncConfirmReportDocument} />}
      {acts.includes('accept') && <Move report={report} act="accept" mutation={PlanSyncAcceptReportDocument} />}
      {acts.includes('return') && (
        <FormDialog
          label={t('report.act.return')}
          title={t('report.returnOf', { title })}
          size="compact-xs"
          variant="default"
        >
          {(close) => <ReturnForm report={report} onDone={close} />}
        </FormDialog>
      )}
    </>
  );
}

interface MoveProps<Data> {
  report: ReportRowFragment;
  act: 'submit' | 'confirm' | 'accept';
  mutation: TypedDocumentNode<Data, { input: ProgressReportMove }>;
}

function Move<Data>({ report: { id, version }, act, mutation }: MoveProps<Data>) {
  const t = useText('plan-sync');
  const [run, busy] = useDirectAct(mutation, REPORT_REFETCH);
  return (
    <Button size="compact-xs" loading={busy} onClick={() => void run({ id, version }, t(`report.done.${act}`))}>
      {t(`report.act.${act}`)}
    </Button>
  );
}

function ReturnForm({ report: { id, version }, onDone }: { report: ReportRowFragment; onDone: () => void }) {
  const t = useText('plan-sync');
  return (
    <RecordForm
      mutation={PlanSyncReturnReportDocument}
      refetch={REPORT_REFETCH}
      done={t('report.done.return')}
      onDone={onDone}
      fields={[{ name: 'reason', label: t('meetings.reason'), kind: 'lines', required: true }]}
      toInput={({ reason }) => ({ id, version, reason: reason ?? '' })}
    />
  );
}
