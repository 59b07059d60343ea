import { Button, type Column, DataTable, Group, PageLink, Section, useDirectAct, useText } from '@yeondong/client/kit';
import { PlanSyncUndoRollDocument } from '../../gql/graphql';
import type { RollPreview } from './roll-choices';

type Rolled = NonNullable<RollPreview['rolled']>;
type Task = Rolled['departmentTasks'][number];

/** What rolling has made: the way to the edition and to its comparison, who has to do what, and the way back. */
export function RollResult({ rolled, mayUndo, code }: { rolled: Rolled; mayUndo: boolean; code: string }) {
  const t = useText('plan-sync');
  const { year, number, kind, status, basedOn } = rolled;
  const name = `${t('plans.edition', { year, number, kind: t(`kind.${kind}`) })} · ${t(`versionStatus.${status}`)}`;
  const compared = basedOn && { from: `${basedOn.year}-${basedOn.number}`, to: `${year}-${number}` };
  return (
    <>
      <Section title={t('roll.made')} aside={mayUndo && <UndoRoll rolled={rolled} />}>
        <Group gap="md">
          <PageLink to={`/m/plan-sync/plans/${code}`} search={{ edition: year, number }}>
            {name}
          </PageLink>
          {compared && (
            <PageLink to={`/m/plan-sync/plans/${code}/compare`} search={compared}>
              {t('roll.toCompare')}
            </PageLink>
          )}
        </Group>
        <p className="muted">{t(mayUndo ? 'roll.undoHint' : 'roll.undoNoMore')}</p>
      </Section>
      <Section title={t('roll.tasks')}>
        <Tasks rows={rolled.departmentTasks} />
      </Section>
    </>
  );
}

function Tasks({ rows }: { rows: readonly Task[] }) {
  const t = useText('plan-sync');
  const columns: readonly Column<Task>[] = [
    { key: 'department', title: t('field.department'), rowHead: true, value: (row) => row.department.name },
    { key: 'items', title: t('roll.itemCount'), numeric: true, value: (row) => row.items },
    { key: 'submit', title: t('roll.toSubmit'), numeric: true, value: (row) => row.toSubmit },
    { key: 'confirm', title: t('roll.toConfirm'), numeric: true, value: (row) => row.toConfirm },
  ];
  return (
    <DataTable
      caption={t('roll.tasks')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.department.id}
      empty={<p className="muted">{t('roll.noTasks')}</p>}
    />
  );
}

function UndoRoll({ rolled }: { rolled: Rolled }) {
  const t = useText('plan-sync');
  const [undo, busy] = useDirectAct(PlanSyncUndoRollDocument, ['PlanSyncRollPreview', 'PlanSyncPlan']);
  const { id, version } = rolled;
  return (
    <Button size="xs" variant="default" loading={busy} onClick={() => void undo({ id, version }, t('roll.undone'))}>
      {t('roll.undo')}
    </Button>
  );
}
