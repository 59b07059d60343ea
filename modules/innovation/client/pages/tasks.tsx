import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  Group,
  PageFrame,
  QueryState,
  rankHangul,
  TextInput,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { InnovationTasksDocument, type InnovationTaskWhere } from '../gql/graphql';
import { ImportTasks } from '../parts/import-tasks';
import { useTaskColumns } from '../parts/task-columns';
import { NewTaskForm } from '../parts/task-form';
import { TimeLine } from '../parts/time-line';
import { ALL, LAYOUTS, ORIGINS, STATUSES, TIMES, tasksSearch } from '../searches';

type View = ReturnType<typeof tasksSearch.read>;

const whereOf = ({ origin, status, due }: View): InnovationTaskWhere => ({
  ...(origin !== ALL && { origin: { eq: origin } }),
  ...(status !== ALL && { status: { eq: status } }),
  ...(due !== ALL && { late: { eq: true } }),
});

/** All tasks of the year, as a table or on a time line. */
export default function TasksPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const office = useHasRole('planner', 'innovation');
  const [view, patch] = useView(tasksSearch);
  const result = useQuery(InnovationTasksDocument, { variables: { year, where: whereOf(view) } });
  const columns = useTaskColumns();
  const nodes = result.data?.innovationTasks.nodes;
  const rows = useMemo(
    () => (view.q.trim() === '' ? (nodes ?? []) : rankHangul(view.q, nodes ?? [], (row) => [row.title, row.code])),
    [nodes, view.q],
  );
  return (
    <PageFrame
      title={t('tasks.title')}
      purpose={t('tasks.purpose')}
      table={nodes && (() => exportTable(`${t('tasks.title')} ${year}`, columns, rows))}
      primary={
        office && (
          <Group gap="xs">
            <FormDialog label={t('import.title')} width="lg" variant="default">
              {(close) => <ImportTasks onDone={close} />}
            </FormDialog>
            <FormDialog label={t('tasks.add')} width="lg">
              {(close) => <NewTaskForm onDone={close} />}
            </FormDialog>
          </Group>
        )
      }
      filters={<Filters view={view} count={rows.length} onChange={patch} />}
    >
      <QueryState result={result}>
        {() =>
          view.layout === 'timeline' && rows.length > 0 ? (
            <TimeLine caption={t('tasks.title')} tasks={rows} />
          ) : (
            <DataTable
              caption={t('tasks.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              sort={view.sort}
              onSort={(sort) => patch({ sort })}
              empty={<EmptyState title={t('tasks.none')} hint={t('tasks.noneHint')} />}
            />
          )
        }
      </QueryState>
    </PageFrame>
  );
}

interface FiltersProps {
  view: View;
  count: number;
  onChange: (patch: Partial<View>, options?: { replace?: boolean }) => void;
}

function Filters({ view, count, onChange }: FiltersProps) {
  const t = useText('innovation');
  const words = <Value extends string>(group: string, values: readonly Value[]) =>
    values.map((value) => ({ value, label: t(`${group}.${value}`) }));
  return (
    <FilterBar>
      <TextInput
        size="xs"
        w={180}
        aria-label={t('tasks.find')}
        placeholder={t('tasks.find')}
        value={view.q}
        onChange={(event) => onChange({ q: event.currentTarget.value }, { replace: true })}
      />
      <Choice
        label={t('field.origin')}
        value={view.origin}
        options={words('origin', ORIGINS)}
        onChange={(origin) => onChange({ origin })}
      />
      <Choice
        label={t('field.status')}
        value={view.status}
        options={words('status', STATUSES)}
        onChange={(status) => onChange({ status })}
      />
      <Choice
        label={t('field.dueOn')}
        value={view.due}
        options={words('due', TIMES)}
        onChange={(due) => onChange({ due })}
      />
      <Choice
        label={t('tasks.layout')}
        value={view.layout}
        options={words('layout', LAYOUTS)}
        onChange={(layout) => onChange({ layout })}
      />
      <span className="muted">{t('tasks.count', { count })}</span>
    </FilterBar>
  );
}
