import { Button, FormDialog, Group, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { PlanSyncConfirmItemsDocument, PlanSyncReturnItemsDocument, PlanSyncSubmitItemsDocument } from '../gql/graphql';
import type { actsFor, Item, ItemAct } from './item-tree';
import { ReasonForm } from './reason-form';

/** Submits, confirms or returns one item. */
export function ItemActs({ item, acts }: { item: Item; acts: ReturnType<typeof actsFor> }) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const options = { refetch: ['PlanSyncItems'] };
  const [submit, submitting] = useContractMutation(PlanSyncSubmitItemsDocument, options);
  const [confirm, confirming] = useContractMutation(PlanSyncConfirmItemsDocument, options);
  const [sendBack, returning] = useContractMutation(PlanSyncReturnItemsDocument, options);
  const runs = { submit, confirm, return: sendBack };
  const run = async (act: ItemAct, reason?: string): Promise<boolean> => {
    const items = [{ id: item.id, version: item.version }];
    const outcome = await runs[act]({ input: { items, ...(reason === undefined ? {} : { reason }) } });
    if (outcome.ok) toasts.done(t(`item.done.${act}`));
    else toasts.failed(outcome.error.issues.map(({ message }) => message).join(' ') || outcome.error.message);
    return outcome.ok;
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
              loading={act === 'submit' ? submitting.busy : confirming.busy}
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
              busy={returning.busy}
              onSubmit={(reason) => run('return', reason)}
              onDone={close}
            />
          )}
        </FormDialog>
      )}
    </Group>
  );
}
