import {
  type Column,
  DataTable,
  Figures,
  formatNumber,
  PageLink,
  QueryState,
  type RecordSlot,
  Stack,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { InnovationDepartmentDocument, type InnovationDepartmentQuery } from '../gql/graphql';
import { useTaskColumns } from '../parts/task-columns';

type Part = NonNullable<InnovationDepartmentQuery['department']>['innovationParts']['nodes'][number];

/** Mileage and learning days of the department, the tasks that it answers for, and its parts of those of others. */
export function DepartmentSection({ code, year }: RecordSlot) {
  const t = useText('innovation');
  const result = useQuery(InnovationDepartmentDocument, { variables: { code, year } });
  const columns = useTaskColumns().filter(({ key }) => key !== 'department');
  const parts = usePartColumns();
  return (
    <QueryState result={result}>
      {({ department }) => {
        const others = (department?.innovationParts.nodes ?? []).filter(
          ({ task }) => task.year === year && task.department.code !== code,
        );
        return (
          <Stack gap="md">
            {department && (
              <Figures
                label={t('slot.figures')}
                figures={[
                  { name: t('field.perHead'), value: shown(department.mileage.value) },
                  {
                    name: t('slot.learning'),
                    value: shown(department.learning.rate.value, ' %'),
                    note: t('slot.missed', { count: department.learning.missedStreak }),
                  },
                ]}
              />
            )}
            <DataTable
              caption={t('slot.own')}
              columns={columns}
              rows={department?.innovationTasks.nodes ?? []}
              rowKey={(row) => row.id}
              empty={<p className="muted">{t('slot.none')}</p>}
            />
            {others.length > 0 && (
              <DataTable caption={t('slot.shared')} columns={parts} rows={others} rowKey={(row) => row.id} />
            )}
          </Stack>
        );
      }}
    </QueryState>
  );
}

const shown = (value: string | null | undefined, unit = ''): string =>
  value === null || value === undefined ? '–' : `${formatNumber(value)}${unit}`;

function usePartColumns(): readonly Column<Part>[] {
  const t = useText('innovation');
  return [
    {
      key: 'title',
      title: t('field.task'),
      rowHead: true,
      value: ({ task }) => task.title,
      render: ({ task }) => <PageLink to={`/m/innovation/tasks/${task.code}`}>{task.title}</PageLink>,
    },
    {
      key: 'progress',
      title: t('field.ownProgress'),
      unit: '%',
      numeric: true,
      value: ({ progress }) => (progress ? Number(progress.actual) : null),
    },
  ];
}
