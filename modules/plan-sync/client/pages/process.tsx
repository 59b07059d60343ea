import {
  Button,
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncProcessDocument, type ProcessStepName } from '../gql/graphql';
import { type ProcessRow, rowShown, STEP_MARKS, tasksLeft } from '../parts/process/process-row';
import { TasksLeft } from '../parts/process/tasks-left';
import { processSearch } from '../searches';

const STEPS = ['GOAL_SETTING', 'BUDGETING', 'BSC_EVALUATION'] as const satisfies readonly ProcessStepName[];
/** The button of a department, to which the keyboard comes back. */
const leftIn = (code: string) => `left-in-${code}`;
const stepOf = (row: ProcessRow, step: ProcessStepName) => row.steps.find((each) => each.step === step) ?? null;

/** 목표설정 → 예산편성 → BSC 평가: where each department stands in the year's management, and what it has left to do. */
export default function ProcessPage() {
  const t = useText('plan-sync');
  const { year, department } = usePlan();
  const [{ show, sort, department: chosen }, patch] = useView(processSearch);
  const result = useQuery(PlanSyncProcessDocument, { variables: { year } });
  const close = () => {
    patch({ department: null });
    document.getElementById(leftIn(chosen ?? ''))?.focus();
  };
  const columns = useProcessColumns((code) => patch({ department: code }));
  const all = result.data?.processStatuses ?? [];
  const late = all.filter(({ steps }) => steps.some(({ state }) => state === 'LATE'));
  const rows = show === 'late' ? late : all;
  const shown = rowShown(all, chosen, department?.code ?? null);
  return (
    <PageFrame
      title={t('process.title')}
      purpose={t('process.purpose')}
      table={result.data && (() => exportTable(`${t('process.title')} ${year}`, columns, rows))}
      filters={
        <FilterBar>
          <Choice
            label={t('process.choose')}
            width={200}
            value={show}
            options={[
              { value: 'all', label: t('process.all', { count: all.length }) },
              { value: 'late', label: t('process.late', { count: late.length }) },
            ]}
            onChange={(next) => patch({ show: next === 'late' ? 'late' : 'all' })}
          />
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            {shown && <TasksLeft row={shown} onClose={chosen ? close : null} />}
            <DataTable
              caption={t('process.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.department.id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('process.none')} hint={t('process.noneHint')} />}
              selected={(row) => row === shown}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function useProcessColumns(onChoose: (code: string) => void): readonly Column<ProcessRow>[] {
  const t = useText('plan-sync');
  return [
    {
      key: 'department',
      title: t('field.department'),
      rowHead: true,
      value: ({ department }) => department.name,
      render: ({ department }) => <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
    },
    {
      key: 'left',
      title: t('process.left'),
      numeric: true,
      value: tasksLeft,
      render: (row) => <LeftButton row={row} onChoose={onChoose} />,
    },
    {
      key: 'current',
      title: t('process.current'),
      value: ({ current }) => (current ? t(`process.step.${current}`) : t('process.state.DONE')),
    },
    ...STEPS.map(
      (step): Column<ProcessRow> => ({
        key: step,
        title: t(`process.step.${step}`),
        value: (row) => stepOf(row, step)?.rate.value ?? null,
        render: (row) => {
          const found = stepOf(row, step);
          if (!found) return '–';
          const words = t('process.of', {
            state: t(`process.state.${found.state}`),
            done: found.done,
            total: found.total,
          });
          return (
            <StatusMark kind={STEP_MARKS[found.state]} label={found.total === 0 ? t('process.state.NOTHING') : words} />
          );
        },
      }),
    ),
  ];
}

function LeftButton({ row, onChoose }: { row: ProcessRow; onChoose: (code: string) => void }) {
  const t = useText('plan-sync');
  const [count, { code, name }] = [tasksLeft(row), row.department];
  if (count === 0) return t('process.count', { count });
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={t('process.showOf', { department: name, count })}
      id={leftIn(code)}
      onClick={() => onChoose(code)}
    >
      {t('process.count', { count })}
    </Button>
  );
}
