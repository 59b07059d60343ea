import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  type Figure,
  Figures,
  FilterBar,
  FormDialog,
  MoreButton,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncOpinionsDocument, type PlanSyncOpinionsQuery } from '../gql/graphql';
import { OpinionBulk } from '../parts/opinion-bulk';
import { useOpinionColumns } from '../parts/opinion-columns';
import { OpinionFilters } from '../parts/opinion-filters';
import { OpinionForm } from '../parts/opinion-form';
import { holdsOf, isWithin, toggled } from '../parts/opinion-state';
import { Rate } from '../parts/rate';
import { OPINION_VIEWS, opinionsSearch } from '../searches';

type View = (typeof OPINION_VIEWS)[number];

/** What citizens said, who answers it by when, and what of it went into a plan. */
export default function OpinionsPage() {
  const t = useText('plan-sync');
  const { year, businessDate: today } = usePlan();
  const mayWrite = useHasRole('planner', 'head', 'staff');
  const [view, patch] = useView(opinionsSearch);
  const { show, sort } = view;
  const result = useQuery(PlanSyncOpinionsDocument, { variables: { year } });
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const columns = useOpinionColumns({ ids, toggle: (id) => setIds((before) => toggled(before, id)) });
  const all = result.data?.citizenOpinions.nodes ?? [];
  const listOf = (view: View) =>
    view === 'unfulfilled' ? (result.data?.unfulfilledOpinions ?? []) : all.filter((row) => holdsOf(view, row, today));
  const rows = listOf(show).filter((row) => isWithin(row, view));
  const options = OPINION_VIEWS.map((value) => ({
    value,
    label: t('opinions.view', { name: t(`opinions.show.${value}`), count: listOf(value).length }),
  }));
  return (
    <PageFrame
      title={t('opinions.title')}
      purpose={t('opinions.purpose')}
      table={result.data && (() => exportTable(`${t('opinions.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('opinions.add')} width="lg">
            {(close) => <OpinionForm year={year} today={today} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {({ opinionFigures, citizenOpinions }) => (
          <>
            <Figures
              label={t('opinions.figures')}
              figures={figuresOf(opinionFigures, listOf('unfulfilled').length, t)}
            />
            <FilterBar>
              <Choice
                label={t('opinions.choose')}
                width={220}
                value={show}
                options={options}
                onChange={(next) => patch({ show: next })}
              />
              <OpinionFilters opinions={all} view={view} onChange={patch} />
              <PageLink to="/public/plan-sync/opinions">{t('publicForm.open')}</PageLink>
            </FilterBar>
            <OpinionBulk opinions={rows.filter(({ id }) => ids.has(id))} onDone={() => setIds(new Set())} />
            {citizenOpinions.totalCount > all.length && (
              <p className="muted">{t('opinions.first', { count: all.length, total: citizenOpinions.totalCount })}</p>
            )}
            <DataTable
              caption={t('opinions.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('opinions.none')} hint={t('opinions.noneHint')} />}
            />
            <MoreButton
              page={citizenOpinions}
              load={(after) => result.fetchMore({ variables: { year, after }, updateQuery })}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

const updateQuery = (
  before: PlanSyncOpinionsQuery,
  { fetchMoreResult }: { fetchMoreResult: PlanSyncOpinionsQuery },
) => ({
  ...fetchMoreResult,
  citizenOpinions: {
    ...fetchMoreResult.citizenOpinions,
    nodes: [...before.citizenOpinions.nodes, ...fetchMoreResult.citizenOpinions.nodes],
  },
});

type Counts = PlanSyncOpinionsQuery['opinionFigures'];

const figuresOf = (counts: Counts, unfulfilled: number, t: ReturnType<typeof useText>): Figure[] => [
  {
    name: t('opinions.received'),
    value: counts.received,
    note: t('opinions.aside', { scope: counts.outOfScope, spam: counts.spam, repeated: counts.repeated }),
  },
  {
    name: t('opinions.replyRate'),
    value: <Rate rate={counts.replyRate} />,
    note: t('board.of', { linked: counts.onTime, total: counts.due }),
  },
  { name: t('opinions.overdue'), value: counts.overdue },
  {
    name: t('opinions.incorporatedRate'),
    value: <Rate rate={counts.incorporatedRate} />,
    note: t('board.of', { linked: counts.incorporated, total: counts.decided }),
  },
  {
    name: t('opinions.unfulfilled'),
    value: unfulfilled,
    note: (
      <PageLink to="/m/plan-sync/opinions" search={{ show: 'unfulfilled' }}>
        {t('opinions.show.unfulfilled')}
      </PageLink>
    ),
  },
];
