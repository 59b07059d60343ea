import {
  Badge,
  type Column,
  DataTable,
  exportTable,
  FormDialog,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { PlanSyncPlansDocument, type PlanSyncPlansQuery } from '../gql/graphql';
import { TableExchange } from '../parts/exchange/table-exchange';
import { PlanForm } from '../parts/plan-form';
import { Rate } from '../parts/rate';

type Row = PlanSyncPlansQuery['plans']['nodes'][number];

/** All plans in force in the year, from the long-term plan to the year's. */
export default function PlansPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const result = useQuery(PlanSyncPlansDocument, { variables: { year } });
  const columns = usePlanColumns();
  const rows = result.data?.plans.nodes ?? [];
  const planner = useHasRole('planner');
  return (
    <PageFrame
      title={t('plans.title')}
      purpose={t('plans.purpose')}
      table={result.data && (() => exportTable(`${t('plans.title')} ${year}`, columns, rows))}
      primary={
        <Group gap="xs">
          <TableExchange
            kind="PLANS"
            name={t('exchange.name.PLANS')}
            into={planner ? {} : null}
            holder={t('exchange.plannerHolder')}
            refetch={['PlanSyncPlans']}
          />
          {planner && (
            <FormDialog label={t('plans.add')} width="lg">
              {(close) => <PlanForm year={year} onDone={close} />}
            </FormDialog>
          )}
        </Group>
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable caption={t('plans.title')} captionHidden columns={columns} rows={rows} rowKey={(row) => row.id} />
        )}
      </QueryState>
    </PageFrame>
  );
}

function usePlanColumns(): readonly Column<Row>[] {
  const t = useText('plan-sync');
  return useMemo<readonly Column<Row>[]>(
    () => [
      {
        key: 'title',
        title: t('field.plan'),
        rowHead: true,
        value: (row) => row.title,
        render: (row) => (
          <>
            <PageLink to={`/m/plan-sync/plans/${row.code}`}>{row.title}</PageLink>{' '}
            {row.sample && (
              <Badge variant="default" size="xs">
                {t('field.sample')}
              </Badge>
            )}
          </>
        ),
      },
      { key: 'level', title: t('field.level'), value: (row) => t(`level.${row.level}`) },
      { key: 'years', title: t('field.years'), value: (row) => `${row.fromYear}–${row.toYear ?? ''}` },
      { key: 'department', title: t('field.keeper'), value: (row) => row.department.name },
      {
        key: 'edition',
        title: t('field.inForce'),
        value: ({ versionInForce: edition }) =>
          edition &&
          t('plans.edition', { year: edition.year, number: edition.number, kind: t(`kind.${edition.kind}`) }),
      },
      { key: 'status', title: t('field.status'), value: (row) => t(`planStatus.${row.status}`) },
      {
        key: 'anchored',
        title: t('field.anchored'),
        unit: '%',
        numeric: true,
        value: (row) => (row.anchoredRate.value ? Number(row.anchoredRate.value) : null),
        render: (row) => <Rate rate={row.anchoredRate} />,
      },
    ],
    [t],
  );
}
