import {
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  PageFrame,
  PageLink,
  QueryState,
  type StatusKind,
  StatusMark,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import {
  PlanSyncProcessDocument,
  type PlanSyncProcessQuery,
  type ProcessStepName,
  type ProcessStepState,
} from '../gql/graphql';
import { processSearch } from '../searches';

type Row = PlanSyncProcessQuery['processStatuses'][number];

const STEPS = ['GOAL_SETTING', 'BUDGETING', 'BSC_EVALUATION'] as const satisfies readonly ProcessStepName[];
const MARKS: Readonly<Record<ProcessStepState, StatusKind>> = {
  NOTHING: 'reference',
  OPEN: 'unreported',
  UNDER_WAY: 'caution',
  DONE: 'normal',
  LATE: 'late',
};

const stepOf = (row: Row, step: ProcessStepName) => row.steps.find((each) => each.step === step) ?? null;

/** 목표설정 → 예산편성 → BSC 평가: where each department stands in the year's management. */
export default function ProcessPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const [{ show, sort }, patch] = useView(processSearch);
  const result = useQuery(PlanSyncProcessDocument, { variables: { year } });
  const columns = useProcessColumns();
  const all = result.data?.processStatuses ?? [];
  const late = all.filter(({ steps }) => steps.some(({ state }) => state === 'LATE'));
  const rows = show === 'late' ? late : all;
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
          <DataTable
            caption={t('process.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.department.id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('process.none')} hint={t('process.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useProcessColumns(): readonly Column<Row>[] {
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
      key: 'current',
      title: t('process.current'),
      value: ({ current }) => (current ? t(`process.step.${current}`) : t('process.state.DONE')),
    },
    ...STEPS.map(
      (step): Column<Row> => ({
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
            <StatusMark kind={MARKS[found.state]} label={found.total === 0 ? t('process.state.NOTHING') : words} />
          );
        },
      }),
    ),
  ];
}
