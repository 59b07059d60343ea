import {
  type Column,
  DataTable,
  exportTable,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { PlanSyncAlignmentDocument, type PlanSyncAlignmentQuery } from '../gql/graphql';
import { Rate } from '../parts/rate';
import { WeightsDialog } from '../parts/target/weights-dialog';

type Row = PlanSyncAlignmentQuery['alignment'][number];

/** 시·구·출연기관 side by side: what is tied to plans above, and what has money. */
export default function AlignmentPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const planner = useHasRole('planner');
  const result = useQuery(PlanSyncAlignmentDocument, { variables: { year } });
  const columns = useAlignmentColumns();
  const rows = result.data?.alignment ?? [];
  return (
    <PageFrame
      title={t('alignment.title')}
      purpose={t('alignment.purpose')}
      primary={planner && <WeightsDialog year={year} />}
      table={result.data && (() => exportTable(`${t('alignment.title')} ${year}`, columns, rows))}
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('alignment.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.department.id}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useAlignmentColumns(): readonly Column<Row>[] {
  const t = useText('plan-sync');
  return useMemo<readonly Column<Row>[]>(
    () => [
      {
        key: 'department',
        title: t('field.body'),
        rowHead: true,
        value: (row) => row.department.name,
        render: ({ department }) => <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
      },
      { key: 'kind', title: t('field.bodyKind'), value: (row) => t(`body.${row.department.kind}`) },
      {
        key: 'consistency',
        title: t('alignment.consistency'),
        unit: '%',
        numeric: true,
        value: (row) => row.consistency.index.value,
        render: (row) => <Rate rate={row.consistency.index} />,
      },
      { key: 'items', title: t('alignment.items'), numeric: true, value: (row) => row.items },
      { key: 'linked', title: t('alignment.linked'), numeric: true, value: (row) => row.linkedItems },
      {
        key: 'linkedRate',
        title: t('alignment.linkedRate'),
        unit: '%',
        numeric: true,
        value: (row) => row.linkedRate.value,
        render: (row) => <Rate rate={row.linkedRate} />,
      },
      { key: 'needed', title: t('alignment.needed'), numeric: true, value: (row) => row.budgetInitiatives },
      { key: 'funded', title: t('alignment.funded'), numeric: true, value: (row) => row.fundedInitiatives },
      {
        key: 'fundedRate',
        title: t('alignment.fundedRate'),
        unit: '%',
        numeric: true,
        value: (row) => row.fundedRate.value,
        render: (row) => <Rate rate={row.fundedRate} />,
      },
    ],
    [t],
  );
}
