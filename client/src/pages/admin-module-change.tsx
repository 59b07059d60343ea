import { Alert, Button, Group, Modal, useContractMutation, usePlan, useText, useToasts } from '@yeondong/client/kit';
import { SetDepartmentModulesDocument } from '../gql/graphql';
import classes from './admin.module.css';
import { type MatrixRow, ownSet, type PendingChange, reachedBy, setOf } from './admin-module-rows';

interface ModuleChangeProps {
  change: PendingChange;
  all: readonly MatrixRow[];
  onDone: () => void;
}

/** What a change of modules does, before it is done: which modules go or come, where, and for how many people. */
export function ModuleChange({ change, all, onDone }: ModuleChangeProps) {
  const { row, modules } = change;
  const t = useText('core');
  const toasts = useToasts();
  const { department: acting } = usePlan();
  const [set, state] = useContractMutation(SetDepartmentModulesDocument, { refetch: ['ModuleMatrix'] });
  const next = setOf(change, all);
  const goes = row.modules.filter(({ enabled, module }) => enabled && !next.includes(module.id));
  const comes = row.modules.filter(({ enabled, module }) => !enabled && next.includes(module.id));
  const reached = reachedBy(row, all);
  const people = reached.reduce((sum, department) => sum + department.people.totalCount, 0);

  const apply = async () => {
    const before = ownSet(row, all);
    const outcome = await set({ department: row.id, modules: modules ? [...modules] : null });
    if (!outcome.ok) return;
    if (reached.some(({ id }) => id === acting?.id)) {
      // one's own menu, pages and schema have changed
      window.location.reload();
      return;
    }
    onDone();
    toasts.undoable(t('modules.changed', { department: row.name }), async () => {
      const back = await set({ department: row.id, modules: before });
      if (!back.ok) throw new Error(back.error.message);
    });
  };
  return (
    <Modal
      opened
      onClose={onDone}
      title={t('modules.previewTitle', { department: row.name })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <ul className={classes.preview}>
        {goes.map(({ module }) => (
          <li key={module.id}>{t('modules.goes', { module: module.title })}</li>
        ))}
        {comes.map(({ module }) => (
          <li key={module.id}>{t('modules.comes', { module: module.title })}</li>
        ))}
        {goes.length + comes.length === 0 && <li>{t('modules.nothingChanges')}</li>}
        <li>{t('modules.reaches', { departments: reached.length, people })}</li>
        {goes.length > 0 && <li>{t('modules.kept')}</li>}
      </ul>
      {state.error && (
        <Alert color="danger" mt="sm" role="alert">
          {state.error.issues[0]?.message ?? state.error.message}
        </Alert>
      )}
      <Group mt="md" gap="xs">
        <Button loading={state.busy} onClick={() => void apply()}>
          {t('modules.apply')}
        </Button>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </Group>
    </Modal>
  );
}
