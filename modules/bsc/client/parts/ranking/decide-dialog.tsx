import { useText } from '@yeondong/client/kit';
import { type BonusPenaltyState, BscDecideBonusPenaltyDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import type { Adjustment } from './nodes';

interface DecideDialogProps {
  row: Adjustment;
  state: BonusPenaltyState;
  onClose: () => void;
}

/** The officer's decision on a bonus or penalty. */
export default function DecideDialog({ row, state, onClose }: DecideDialogProps) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscDecideBonusPenaltyDocument,
    initial: { reason: '' },
    input: ({ reason }) => ({ id: row.id, version: row.version, state, reason: orNull(reason) }),
    refetch: ['BscAdjustments', 'BscRanking'],
    done: t('adjustment.decided'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('adjustment.decideOf', { name: row.department.name, state: t(`adjustmentState.${state}`) })}
      saveLabel={t(`adjustmentState.${state}`)}
      onClose={onClose}
      fields={[{ name: 'reason', kind: 'long', label: 'field.reason', required: state === 'REJECTED' }]}
      {...dialog}
    />
  );
}
