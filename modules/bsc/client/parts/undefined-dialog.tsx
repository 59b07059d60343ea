import { useText } from '@yeondong/client/kit';
import { BscDecideUndefinedDocument } from '../gql/graphql';
import { KPI_QUERIES } from './definition/kpi-for-edit';
import type { KpiNode } from './kpi-node';
import { RecordDialog } from './programme/record-dialog';
import { useDialog } from './programme/use-dialog';

interface UndefinedDialogProps {
  result: KpiNode['results'][number];
  leaveOut: boolean;
  onClose: () => void;
}

/** Leaves a result without a defined value out of the score, with a reason, or takes that back. */
export default function UndefinedDialog({ result, leaveOut, onClose }: UndefinedDialogProps) {
  const t = useText('bsc');
  const { fieldErrors: _, ...dialog } = useDialog({
    document: BscDecideUndefinedDocument,
    initial: { reason: '' },
    input: ({ reason = '' }) => ({
      id: result.id,
      version: result.version,
      leaveOut,
      reason: leaveOut ? reason : null,
    }),
    refetch: KPI_QUERIES,
    done: t('undefined.done'),
    onClose,
  });
  return (
    <RecordDialog
      title={t(leaveOut ? 'undefined.leave' : 'undefined.takeBack')}
      onClose={onClose}
      fields={leaveOut ? [{ name: 'reason', kind: 'long', required: true, hint: 'undefined.hint' }] : []}
      {...dialog}
    >
      {!leaveOut && <p>{t('undefined.takeBackHint')}</p>}
    </RecordDialog>
  );
}
