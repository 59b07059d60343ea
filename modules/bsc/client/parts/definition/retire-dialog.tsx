import { useText } from '@yeondong/client/kit';
import { BscUpdateKpiDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog, wholeOf } from '../programme/use-dialog';
import { KPI_QUERIES, type KpiDialogProps } from './kpi-for-edit';

/** Retires a KPI after a year: it stays readable and is measured no longer. */
export default function RetireDialog({ kpi, year, onClose }: KpiDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscUpdateKpiDocument,
    initial: { toYear: String(kpi.toYear ?? year) },
    input: ({ toYear }) => ({
      id: kpi.id,
      version: kpi.version,
      toYear: orNull(toYear) === null ? null : wholeOf(toYear),
    }),
    refetch: KPI_QUERIES,
    done: t('kpiForm.retired'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('kpiForm.retireTitle', { name: kpi.titleKo })}
      onClose={onClose}
      fields={[{ name: 'toYear', kind: 'number', label: 'kpiForm.toYear', hint: 'kpiHint.toYear' }]}
      {...dialog}
    />
  );
}
