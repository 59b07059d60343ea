import { Button, Icon, Menu, useContractMutation, useHasRole, usePlan, useText, useToasts } from '@yeondong/client/kit';
import { ChangeInitiativeStatusDocument, type InitiativeStatus } from '../gql/graphql';
import type { InitiativeNode } from './initiative';

const NEXT: Record<InitiativeStatus, readonly InitiativeStatus[]> = {
  PROPOSED: ['PLANNED', 'CLOSED'],
  PLANNED: ['IN_PROGRESS', 'SUSPENDED', 'CLOSED'],
  IN_PROGRESS: ['COMPLETED', 'SUSPENDED', 'CLOSED'],
  SUSPENDED: ['IN_PROGRESS', 'CLOSED'],
  COMPLETED: ['IN_PROGRESS'],
  CLOSED: [],
};

/** Moves the initiative to another state, with ten seconds to take it back. */
export function InitiativeStatusMenu({ initiative }: { initiative: InitiativeNode }) {
  const t = useText('core');
  const toasts = useToasts();
  const { department } = usePlan();
  const planner = useHasRole('planner');
  const lead = useHasRole('head', 'staff') && department?.id === initiative.leadDepartment.id;
  const [change, state] = useContractMutation(ChangeInitiativeStatusDocument);
  const options = NEXT[initiative.status];
  if (!(planner || lead) || options.length === 0) return null;

  const move = async (status: InitiativeStatus) => {
    const outcome = await change({ input: { id: initiative.id, version: initiative.version, status } });
    if (!outcome.ok) {
      toasts.failed(outcome.error.message);
      return;
    }
    const { version } = outcome.data.changeInitiativeStatus;
    toasts.undoable(t('initiative.moved', { status: t(`initiativeStatus.${status}`) }), async () => {
      const back = await change({ input: { id: initiative.id, version, status: initiative.status } });
      if (!back.ok) throw new Error(back.error.message);
    });
  };
  return (
    <Menu position="bottom-end" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button size="xs" loading={state.busy} rightSection={<Icon name="down" size={14} />}>
          {t('initiative.changeStatus')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {options.map((status) => (
          <Menu.Item key={status} onClick={() => void move(status)}>
            {t(`initiativeStatus.${status}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
