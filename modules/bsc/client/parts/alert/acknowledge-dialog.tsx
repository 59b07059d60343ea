import { useText } from '@yeondong/client/kit';
import { BscAcknowledgeAlertDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';
import type { AlertNode } from './alert-node';

/** What the head says is done about an alert. */
export default function AcknowledgeDialog({ alert, onClose }: { alert: AlertNode; onClose: () => void }) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscAcknowledgeAlertDocument,
    initial: { action: '' },
    input: ({ action = '' }) => ({ id: alert.id, version: alert.version, action }),
    refetch: ['BscAlerts'],
    done: t('alert.acknowledged'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('alert.acknowledgeOf', { name: alert.kpi.title })}
      saveLabel={t('alert.acknowledge')}
      onClose={onClose}
      fields={[{ name: 'action', kind: 'long', label: 'alert.action', hint: 'alert.actionHint', required: true }]}
      {...dialog}
    />
  );
}
