import { DataTable, QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { BscGoalKpisDocument } from '../gql/graphql';
import { useKpiColumns } from '../parts/kpi-columns';
import { firstMonth, useMonth } from '../parts/periods';

/** The KPIs of a goal. */
export function GoalSection({ code, year }: RecordSlot) {
  const t = useText('bsc');
  const period = useMonth(null);
  const result = useQuery(BscGoalKpisDocument, { variables: { code, year, period, from: firstMonth(period) } });
  const columns = useKpiColumns(period);
  return (
    <QueryState result={result}>
      {({ goal }) => (
        <DataTable
          caption={t('slot.goal')}
          captionHidden
          columns={columns}
          rows={goal?.kpis.nodes ?? []}
          rowKey={(kpi) => kpi.id}
          empty={<p className="muted">{t('slot.noKpis')}</p>}
        />
      )}
    </QueryState>
  );
}
