import {
  Button,
  FormBody,
  Icon,
  Menu,
  Modal,
  TextField,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { ChangeInitiativeStatusDocument, type InitiativeStatus } from '../gql/graphql';
import { InitiativeDependents } from '../parts/initiative-dependents';
import { INITIATIVE_WRITERS, useMayWriteFor } from '../parts/may-write';
import type { InitiativeNode } from './initiative-node';

const NEXT: Record<InitiativeStatus, readonly InitiativeStatus[]> = {
  PROPOSED: ['PLANNED', 'CLOSED'],
  PLANNED: ['IN_PROGRESS', 'SUSPENDED', 'CLOSED'],
  IN_PROGRESS: ['COMPLETED', 'SUSPENDED', 'CLOSED'],
  SUSPENDED: ['PLANNED', 'IN_PROGRESS', 'CLOSED'],
  COMPLETED: ['CLOSED'],
  CLOSED: [],
};
const NEEDS_REASON: readonly InitiativeStatus[] = ['SUSPENDED', 'CLOSED'];

/** Moves the initiative to another state; with a reason where one is due, with undo where the life cycle goes back. */
export function InitiativeStatusMenu({ initiative }: { initiative: InitiativeNode }) {
  const t = useText('core');
  const toasts = useToasts();
  const [change, state] = useContractMutation(ChangeInitiativeStatusDocument);
  const [asking, setAsking] = useState<InitiativeStatus | null>(null);
  const options = NEXT[initiative.status];
  if (!useMayWriteFor(initiative.leadDepartment.id, INITIATIVE_WRITERS) || options.length === 0) return null;

  const move = async (status: InitiativeStatus, reason: string | null) => {
    const outcome = await change({ input: { id: initiative.id, version: initiative.version, status, reason } });
    if (!outcome.ok) {
      if (!asking) toasts.failed(outcome.error.issues[0]?.message ?? outcome.error.message);
      return;
    }
    setAsking(null);
    const message = t('initiative.moved', { status: t(`initiativeStatus.${status}`) });
    if (!NEXT[status].includes(initiative.status)) {
      toasts.done(message);
      return;
    }
    const { version } = outcome.data.updateInitiative;
    toasts.undoable(message, async () => {
      const back = await change({ input: { id: initiative.id, version, status: initiative.status } });
      if (!back.ok) throw new Error(back.error.message);
    });
  };
  return (
    <>
      <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="xs" loading={state.busy} rightSection={<Icon name="down" size={14} />}>
            {t('initiative.changeStatus')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {options.map((status) => (
            <Menu.Item
              key={status}
              onClick={() => (NEEDS_REASON.includes(status) ? setAsking(status) : void move(status, null))}
            >
              {t(`initiativeStatus.${status}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={asking !== null}
        onClose={() => setAsking(null)}
        title={t('initiative.changeStatus')}
        closeButtonProps={{ 'aria-label': t('common.close') }}
      >
        {asking && (
          <>
            {asking === 'CLOSED' && <InitiativeDependents code={initiative.code} />}
            <ReasonForm
              state={state}
              onSubmit={(reason) => void move(asking, reason)}
              onCancel={() => setAsking(null)}
            />
          </>
        )}
      </Modal>
    </>
  );
}

interface ReasonFormProps {
  state: ReturnType<typeof useContractMutation>[1];
  onSubmit: (reason: string) => void;
  onCancel: () => void;
}

function ReasonForm({ state, onSubmit, onCancel }: ReasonFormProps) {
  const t = useText('core');
  const [reason, setReason] = useState('');
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => onSubmit(reason)} onCancel={onCancel}>
      <TextField
        label={t('initiative.reason')}
        hint={t('initiative.reasonHint')}
        name="reason"
        required
        multiline
        value={reason}
        onChange={setReason}
        error={state.fieldErrors.reason}
      />
    </FormBody>
  );
}
