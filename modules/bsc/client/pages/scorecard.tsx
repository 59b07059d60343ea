import {
  AbsentState,
  EmptyState,
  exportTable,
  FilterBar,
  formatPeriod,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  useLang,
  useParam,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscScorecardDepartmentDocument, type BscScorecardDepartmentQuery, BscScorecardDocument } from '../gql/graphql';
import { MonthSelect } from '../parts/controls';
import { EarlierFeedback } from '../parts/feedback/earlier-feedback';
import { HelpLink } from '../parts/help-link';
import { LifeSection } from '../parts/life/life-section';
import { firstMonth, useMonth, yearOf } from '../parts/periods';
import { useItemColumns } from '../parts/scorecard-columns';
import { ScorecardPerspectives } from '../parts/scorecard-perspectives';
import { ScorecardStatus } from '../parts/scorecard-status';
import { ScorecardTotal } from '../parts/scorecard-total';
import { scorecardSearch } from '../searches';

type Department = NonNullable<BscScorecardDepartmentQuery['department']>;

/** The scorecard of a department at the end of a month, by perspective, each number with its why. */
export default function ScorecardPage() {
  const code = useParam('code');
  const result = useQuery(BscScorecardDepartmentDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ department }) => (department ? <Content department={department} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ department }: { department: Department }) {
  const t = useText('bsc');
  const lang = useLang();
  const [view, patch] = useView(scorecardSearch);
  const period = useMonth(view.period);
  const result = useQuery(BscScorecardDocument, {
    variables: { department: department.id, period, from: firstMonth(period), year: yearOf(period) },
    fetchPolicy: 'cache-and-network',
  });
  const card = result.data?.scorecard;
  const columns = useItemColumns(period);
  const officer = useHasRole('planner', 'bsc');
  const head = useHasRole('head');
  const own = usePlan().department?.code === department.code;
  const mayDraw = officer || (head && own);
  const title = t('scorecard.title', { department: department.name });
  const perspectives = useMemo(
    () => new Map(card?.perspectives.map(({ perspective }) => [perspective.id, perspective.title])),
    [card],
  );
  const exportColumns = [
    {
      key: 'perspective',
      title: t('field.perspective'),
      value: (item: NonNullable<typeof card>['items'][number]) => perspectives.get(item.kpi.objective.perspective.id),
    },
    ...columns,
  ];
  return (
    <PageFrame
      title={title}
      purpose={t('scorecard.purpose')}
      path={[
        { title: t('board.title'), to: '/m/bsc' },
        { title, to: `/m/bsc/departments/${department.code}` },
      ]}
      aside={
        <>
          {card && <ScorecardStatus card={card} />}
          <HelpLink topic="SCORECARD" />
        </>
      }
      table={card && (() => exportTable(`${title} ${formatPeriod(period, lang)}`, exportColumns, card.items))}
      filters={
        <FilterBar>
          <MonthSelect value={period} onChange={(next) => patch({ period: next })} />
          <PageLink to="/m/bsc/entry" search={{ department: department.code, period }}>
            {t('entry.title')}
          </PageLink>
          {mayDraw && <PageLink to={`/m/bsc/departments/${department.code}/edit`}>{t('scorecardForm.edit')}</PageLink>}
          <PageLink to={`/departments/${department.code}`}>{t('scorecard.toDepartment')}</PageLink>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {({ scorecard }) =>
          scorecard ? (
            <>
              <ScorecardTotal card={scorecard} />
              <ScorecardPerspectives card={scorecard} columns={columns} />
              <LifeSection department={department.id} period={period} />
              <EarlierFeedback year={yearOf(period)} department={department.code} />
            </>
          ) : (
            <EmptyState title={t('scorecard.emptyTitle', { year: yearOf(period) })} hint={t('scorecard.emptyHint')} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}
