import { Button, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import { type ReactNode, useState } from 'react';
import { BscAcknowledgeAlertDocument, type BscAlertsQuery } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';

type AlertNode = BscAlertsQuery['alerts']['nodes'][number];

/** The head of the department acknowledges an alert and says what is done; others see until when that is due. */
export function AcknowledgeButton({ alert, otherwise }: { alert: AlertNode; otherwise: ReactNode }) {
  const t = useText('bsc');
  const head = useHasRole('head');
  const own = usePlan().department?.code === alert.department.code;
  const [open, setOpen] = useState(false);
  if (!head || !own) return otherwise;
  return (
    <>
      <Button
        size="compact-xs"
        aria-label={t('alert.acknowledgeOf', { name: alert.kpi.title })}
        onClick={() => setOpen(true)}
      >
        {t('alert.acknowledge')}
      </Button>
      {open && <AcknowledgeDialog alert={alert} onClose={() => setOpen(false)} />}
    </>
  );
}

function AcknowledgeDialog({ alert, onClose }: { alert: AlertNode; onClose: () => void }) {
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
