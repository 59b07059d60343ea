import { DataTable, QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { BscGoalKpisDocument } from '../gql/graphql';
import { useKpiColumns } from '../parts/kpi-columns';
import { firstMonth, useMonth } from '../parts/periods';
import { Coverage, Score } from '../parts/score';
import { rollUpWhy } from '../parts/why';

/** The score of a goal, and the KPIs that make it. */
export function GoalSection({ code, year }: RecordSlot) {
  const t = useText('bsc');
  const period = useMonth(null);
  const result = useQuery(BscGoalKpisDocument, { variables: { code, year, period, from: firstMonth(period) } });
  const columns = useKpiColumns(period);
  return (
    <QueryState result={result}>
      {({ goal }) => {
        const kpis = goal?.kpis.nodes ?? [];
        const score = goal && rollUpWhy(goal.score, new Map(kpis.map((kpi) => [kpi.code, kpi.title])), t);
        return (
          <>
            {score && kpis.length > 0 && (
              <p>
                {t('field.score')} <Score score={score} />{' '}
                <span className="muted">
                  {t('field.coverage')} <Coverage score={score} />
                </span>
              </p>
            )}
            <DataTable
              caption={t('slot.goal')}
              captionHidden
              columns={columns}
              rows={kpis}
              rowKey={(kpi) => kpi.id}
              empty={<p className="muted">{t('slot.noKpis')}</p>}
            />
          </>
        );
      }}
    </QueryState>
  );
}
