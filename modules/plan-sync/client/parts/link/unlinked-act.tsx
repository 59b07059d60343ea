import { FormDialog, RecordForm, useText } from '@yeondong/client/kit';
import { type LinkEditionsFragment, PlanSyncUpdateItemDocument } from '../../gql/graphql';
import { LINK_REFETCH } from './use-reader';

const SETTLED = ['FINAL', 'SUPERSEDED'];

/** The item of an edition that is still being made; settled ones say nothing new. */
export const itemBeingMade = ({ history }: LinkEditionsFragment) =>
  history.findLast(({ planVersion }) => !SETTLED.includes(planVersion.status)) ?? null;

/** Says why an item carries out no plan above, in the edition that is being made. */
export function UnlinkedAct({ item }: { item: LinkEditionsFragment & { title: string } }) {
  const t = useText('plan-sync');
  const open = itemBeingMade(item);
  if (!open) return null;
  const { id, version, unlinkedReason } = open;
  return (
    <FormDialog
      label={t('field.unlinkedReason')}
      title={t('links.unlinkedOf', { title: item.title })}
      size="compact-xs"
      variant="default"
    >
      {(close) => (
        <RecordForm
          mutation={PlanSyncUpdateItemDocument}
          refetch={LINK_REFETCH}
          done={t('item.saved')}
          onDone={close}
          fields={[
            {
              ...{ name: 'unlinkedReason', label: t('field.unlinkedReason'), kind: 'lines' },
              ...{ hint: t('item.unlinkedHint'), initial: unlinkedReason ?? '', required: true },
            },
          ]}
          toInput={(values) => ({ id, version, unlinkedReason: values.unlinkedReason ?? null })}
        />
      )}
    </FormDialog>
  );
}
