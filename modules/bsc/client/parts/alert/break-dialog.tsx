import { useText } from '@yeondong/client/kit';
import { BscRecordKpiBreakDocument, type KpiBreakKind } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';

const KINDS = ['PROCESS', 'DEFINITION'] as const satisfies readonly KpiBreakKind[];

/** Records that definition or process of a KPI changed: its control chart begins anew behind that month. */
export default function BreakDialog({ kpi, onClose }: { kpi: string; onClose: () => void }) {
  const t = useText('bsc');
  const { fieldErrors: _, ...dialog } = useDialog({
    document: BscRecordKpiBreakDocument,
    initial: { month: '', kind: 'PROCESS', reason: '' },
    input: ({ month = '', kind, reason = '' }) => ({ kpi, month, kind: kind as KpiBreakKind, reason }),
    refetch: ['BscKpiWarnings', 'BscAlerts'],
    done: t('break.saved'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('break.record')}
      onClose={onClose}
      fields={[
        { name: 'month', kind: 'text', label: 'break.month', hint: 'break.monthHint', required: true },
        {
          name: 'kind',
          kind: 'choice',
          label: 'break.kind',
          required: true,
          options: KINDS.map((value) => ({ value, label: t(`breakKind.${value}`) })),
        },
        { name: 'reason', kind: 'long', label: 'alert.reason', hint: 'break.reasonHint', required: true },
      ]}
      {...dialog}
    />
  );
}
