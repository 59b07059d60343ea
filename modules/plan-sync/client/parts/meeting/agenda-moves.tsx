import { ActionIcon, FormDialog, Group, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import {
  type AgendaRowFragment,
  PlanSyncOrderAgendaDocument,
  PlanSyncRemoveAgendaItemDocument,
} from '../../gql/graphql';
import { AgendaItemForm } from './agenda-forms';

const REFETCH = { refetch: ['PlanSyncMeeting'] };

interface AgendaMovesProps {
  meeting: string;
  items: readonly AgendaRowFragment[];
  item: AgendaRowFragment;
}

/** Up, down, presenter, off the agenda. */
export function AgendaMoves({ meeting, items, item }: AgendaMovesProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [order, ordering] = useContractMutation(PlanSyncOrderAgendaDocument, REFETCH);
  const [remove, removing] = useContractMutation(PlanSyncRemoveAgendaItemDocument, REFETCH);
  const at = items.findIndex(({ id }) => id === item.id);
  const busy = ordering.busy || removing.busy;
  const title = item.initiative?.title ?? '';
  const move = async (step: -1 | 1) => {
    const ids = items.map(({ id }) => id);
    ids.splice(at + step, 0, ...ids.splice(at, 1));
    await order({ input: { meeting, items: ids } });
  };
  const takeOff = async () => {
    const { ok } = await remove({ id: item.id });
    if (ok) toasts.done(t('meetings.done.remove'));
  };
  return (
    <Group gap={4} wrap="nowrap">
      <ActionIcon
        variant="default"
        aria-label={t('meetings.up', { title })}
        disabled={busy || at <= 0}
        onClick={() => void move(-1)}
      >
        ↑
      </ActionIcon>
      <ActionIcon
        variant="default"
        aria-label={t('meetings.down', { title })}
        disabled={busy || at === items.length - 1}
        onClick={() => void move(1)}
      >
        ↓
      </ActionIcon>
      <FormDialog label={t('meetings.act.item')} title={title} size="compact-xs" variant="default">
        {(close) => <AgendaItemForm item={item} onDone={close} />}
      </FormDialog>
      <ActionIcon
        variant="default"
        aria-label={t('meetings.remove', { title })}
        disabled={busy}
        onClick={() => void takeOff()}
      >
        ✕
      </ActionIcon>
    </Group>
  );
}
