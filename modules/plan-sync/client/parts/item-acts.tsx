import { Button, FormDialog, Group, useDirectAct, useText } from '@yeondong/client/kit';
import { PlanSyncConfirmItemsDocument, PlanSyncReturnItemsDocument, PlanSyncSubmitItemsDocument } from '../gql/graphql';
import type { actsFor, Item, ItemAct } from './item-tree';
import { ReasonForm } from './reason-form';

const REFETCH = ['PlanSyncItems'];

/** Submits, confirms or returns one item. */
export function ItemActs({ item, acts }: { item: Item; acts: ReturnType<typeof actsFor> }) {
  const t = useText('plan-sync');
  const [submit, submitting] = useDirectAct(PlanSyncSubmitItemsDocument, REFETCH);
  const [confirm, confirming] = useDirectAct(PlanSyncConfirmItemsDocument, REFETCH);
  const [sendBack, returning] = useDirectAct(PlanSyncReturnItemsDocument, REFETCH);
  const runs = { submit, confirm, return: sendBack };
  const run = async (act: ItemAct, reason?: string): Promise<boolean> => {
    const items = [{ id: item.id, version: item.version }];
    const input = { items, ...(reason === undefined ? {} : { reason }) };
    return (await runs[act](input, t(`item.done.${act}`))) !== null;
  };
  return (
    <Group gap={4} wrap="nowrap">
      {(['submit', 'confirm'] as const).map(
        (act) =>
          acts[act] && (
            <Button
              key={act}
              size="compact-xs"
              variant="default"
              loading={act === 'submit' ? submitting : confirming}
              aria-label={t(`item.act.${act}Of`, { title: item.title })}
              onClick={() => void run(act)}
            >
              {t(`item.act.${act}`)}
            </Button>
          ),
      )}
      {acts.return && (
        <FormDialog
          label={t('item.act.return')}
          title={t('item.act.returnOf', { title: item.title })}
          size="compact-xs"
          variant="default"
        >
          {(close) => (
            <ReasonForm
              label={t('item.act.return')}
              busy={returning}
              onSubmit={(reason) => run('return', reason)}
              onDone={close}
            />
          )}
        </FormDialog>
      )}
    </Group>
  );
}
