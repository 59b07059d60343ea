import { FormDialog, RecordForm, useText } from '@yeondong/client/kit';
import { PlanSyncSettleRemovalDocument } from '../../gql/graphql';

interface SettleFormProps {
  planVersion: string;
  item: { id: string; title: string };
}

/** Says why an item of the older edition is in the newer no more. */
export function SettleForm({ planVersion, item }: SettleFormProps) {
  const t = useText('plan-sync');
  return (
    <FormDialog
      label={t('compare.settle')}
      title={t('compare.settleOf', { title: item.title })}
      size="compact-xs"
      variant="default"
    >
      {(close) => (
        <RecordForm
          mutation={PlanSyncSettleRemovalDocument}
          refetch={['PlanSyncDiff']}
          fields={[
            {
              name: 'completed',
              label: t('compare.settledAs'),
              required: true,
              initial: 'DROPPED',
              options: ['COMPLETED', 'DROPPED'].map((value) => ({ value, label: t(`removal.${value}`) })),
            },
            { name: 'reason', label: t('field.reason'), kind: 'lines', required: true },
          ]}
          toInput={({ completed, reason }) => ({
            planVersion,
            item: item.id,
            completed: completed === 'COMPLETED',
            reason: reason ?? '',
          })}
          onDone={close}
        />
      )}
    </FormDialog>
  );
}
