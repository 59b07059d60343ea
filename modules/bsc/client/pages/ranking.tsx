import {
  Choice,
  exportTable,
  FilterBar,
  formatDate,
  PageFrame,
  QueryState,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { BscRankingDocument } from '../gql/graphql';
import AwardRecords from '../parts/programme/award-records';
import { Adjustments } from '../parts/ranking/adjustments';
import { Former } from '../parts/ranking/former';
import { Groups } from '../parts/ranking/groups';
import { useRankingColumns } from '../parts/ranking/ranking-columns';
import { RankingTables } from '../parts/ranking/ranking-tables';
import { RescoreButton } from '../parts/ranking/rescore-button';
import { rankingSearch } from '../searches';

const VIEWS = ['city', 'groups', 'former', 'awards', 'adjustments', 'scheme'] as const;

/** Ranks and grades of the year, what they are made of, and who gets an award. */
export default function RankingPage() {
  const t = useText('bsc');
  const lang = useLang();
  const { year } = usePlan();
  const [{ view, sort }, patch] = useView(rankingSearch);
  const officer = useHasRole('planner', 'bsc');
  const columns = useRankingColumns();
  const result = useQuery(BscRankingDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const ranking = result.data?.ranking;
  const rows = view === 'city' || view === 'groups' ? ranking?.rows : null;
  return (
    <PageFrame
      title={t('ranking.title')}
      purpose={t('ranking.purpose')}
      table={rows && (() => exportTable(`${t('ranking.title')} ${year}`, columns, rows))}
      primary={officer && ranking?.frozen && <RescoreButton year={year} />}
      filters={
        <FilterBar>
          <Choice
            label={t('ranking.view')}
            value={view}
            width={200}
            options={VIEWS.map((value) => ({ value, label: t(`rankingView.${value}`) }))}
            onChange={(next) => patch({ view: next })}
          />
          {ranking && (
            <span className="muted">
              {t(ranking.frozen ? 'ranking.frozen' : 'ranking.live', { day: formatDate(ranking.asOf, lang) })}
            </span>
          )}
        </FilterBar>
      }
    >
      {view === 'former' && <Former year={year} />}
      {view === 'awards' && <AwardRecords year={year} fact={null} />}
      {view === 'adjustments' && <Adjustments year={year} />}
      {view === 'scheme' && <Groups year={year} />}
      {(view === 'city' || view === 'groups') && (
        <QueryState result={result}>
          {({ ranking: found }) => (
            <RankingTables
              rows={found.rows}
              byGroup={view === 'groups'}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
            />
          )}
        </QueryState>
      )}
    </PageFrame>
  );
}
