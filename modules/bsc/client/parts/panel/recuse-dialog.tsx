import { useText } from '@yeondong/client/kit';
import { BscRecuseFromItemDocument } from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { useDialog } from '../programme/use-dialog';
import { type Item, PANEL_QUERIES } from './panel-nodes';

/** A member declares a conflict of interest and leaves the KPI to the others. */
export function RecuseDialog({ item, onClose }: { item: Item; onClose: () => void }) {
  const t = useText('bsc');
  const dialog = useDialog({
    document: BscRecuseFromItemDocument,
    initial: { reason: '' },
    input: ({ reason = '' }) => ({ item: item.id, version: item.mySheet?.version ?? null, reason }),
    refetch: PANEL_QUERIES,
    done: t('panel.recused'),
    onClose,
  });
  return (
    <RecordDialog
      title={t('panel.recuseOf', { name: item.kpi.title })}
      saveLabel={t('panel.recuse')}
      onClose={onClose}
      fields={[{ name: 'reason', kind: 'long', label: 'panel.reason', hint: 'panel.reasonHint', required: true }]}
      {...dialog}
    />
  );
}
