import { useText } from '@yeondong/client/kit';
import { BscAcknowledgeAlertDocument, BscDismissAlertDocument, BscRecordAlertActionDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';
import { ALERT_QUERIES, type AlertNode } from './alert-node';

export type AlertAct = 'acknowledge' | 'act' | 'dismiss';

interface ActDialogProps {
  act: AlertAct;
  alert: Pick<AlertNode, 'id' | 'version' | 'kpi'>;
  onClose: () => void;
}

/** What is said of an alert: what the head has done about it, or why the office calls it a false alarm. */
export default function ActDialog(props: ActDialogProps) {
  if (props.act === 'acknowledge') return <Acknowledge {...props} />;
  return props.act === 'act' ? <Act {...props} /> : <Dismiss {...props} />;
}

function useActDialog({ alert, onClose }: ActDialogProps) {
  const own = { id: alert.id, version: alert.version };
  const common = { initial: { text: '' }, refetch: ALERT_QUERIES, onClose };
  return { own, common };
}

function Acknowledge(props: ActDialogProps) {
  const t = useText('bsc');
  const { own, common } = useActDialog(props);
  const input = ({ text = '' }) => ({ ...own, action: text });
  const done = t('alert.acknowledged');
  return (
    <TextDialog {...props} dialog={useDialog({ document: BscAcknowledgeAlertDocument, input, done, ...common })} />
  );
}

function Act(props: ActDialogProps) {
  const t = useText('bsc');
  const { own, common } = useActDialog(props);
  const input = ({ text = '' }) => ({ ...own, action: text });
  const done = t('alert.actionRecorded');
  return (
    <TextDialog {...props} dialog={useDialog({ document: BscRecordAlertActionDocument, input, done, ...common })} />
  );
}

function Dismiss(props: ActDialogProps) {
  const t = useText('bsc');
  const { own, common } = useActDialog(props);
  const input = ({ text = '' }) => ({ ...own, reason: text });
  const done = t('alert.dismissed');
  return <TextDialog {...props} dialog={useDialog({ document: BscDismissAlertDocument, input, done, ...common })} />;
}

const LABELS = {
  acknowledge: { title: 'alert.acknowledgeOf', save: 'alert.acknowledge', label: 'alert.action' },
  act: { title: 'alert.actOf', save: 'alert.act', label: 'alert.action' },
  dismiss: { title: 'alert.dismissOf', save: 'alert.dismiss', label: 'alert.reason' },
} as const;

function TextDialog({ act, alert, onClose, dialog }: ActDialogProps & { dialog: ReturnType<typeof useDialog> }) {
  const t = useText('bsc');
  const { title, save, label } = LABELS[act];
  const { fieldErrors, ...state } = dialog;
  const error = fieldErrors.action ?? fieldErrors.reason;
  const form = { ...state.form, field: (name: string) => ({ ...state.form.field(name), ...(error && { error }) }) };
  return (
    <RecordDialog
      {...state}
      form={form as typeof state.form}
      title={t(title, { name: alert.kpi.title })}
      saveLabel={t(save)}
      onClose={onClose}
      fields={[{ name: 'text', kind: 'long', label, hint: `alert.${act}Hint`, required: true }]}
    />
  );
}
