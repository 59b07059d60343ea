import {
  Button,
  Choice,
  DataTable,
  exportTable,
  FilterBar,
  MoreButton,
  PageFrame,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscFeedbacksDocument, type BscFeedbacksQuery, type FeedbackWhere } from '../gql/graphql';
import { useActColumn, useFeedbackColumns } from '../parts/feedback/feedback-columns';
import { type FeedbackAct, type FeedbackNode, SOURCES, UNVERIFIED } from '../parts/feedback/feedback-node';
import { FeedbackFigures } from '../parts/feedback/figures';
import { ALL, feedbackSearch } from '../searches';

const ActDialog = lazy(() => import('../parts/feedback/act-dialog'));
const EditFeedback = lazy(() =>
  import('../parts/feedback/feedback-dialog').then((part) => ({ default: part.EditFeedback })),
);
const NewFeedback = lazy(() =>
  import('../parts/feedback/feedback-dialog').then((part) => ({ default: part.NewFeedback })),
);

const STATES = [ALL, 'unverified', 'OPEN', 'ACTION', 'DONE', 'VERIFIED'] as const;
type View = ReturnType<typeof feedbackSearch.read>;

const whereOf = (year: number, { state, source }: View): FeedbackWhere => ({
  year: { eq: year },
  ...(state === 'unverified' && { state: { in: UNVERIFIED } }),
  ...(state !== 'unverified' && state !== ALL && { state: { eq: state } }),
  ...(source !== ALL && { source: { eq: source } }),
});

/** What the year's evaluation found, what departments do about it, and what it changes next year. */
export default function FeedbackPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [view, patch] = useView(feedbackSearch);
  const officer = useHasRole('planner', 'bsc');
  const [acting, setActing] = useState<{ act: FeedbackAct; feedback: FeedbackNode } | null>(null);
  const [recording, setRecording] = useState(false);
  const variables = { where: whereOf(year, view) };
  const result = useQuery(BscFeedbacksDocument, { variables, fetchPolicy: 'cache-and-network' });
  const columns = useFeedbackColumns();
  const acts = useActColumn((act, feedback) => setActing({ act, feedback }));
  const rows = result.data?.feedbacks.nodes;
  return (
    <PageFrame
      title={t('feedback.title')}
      purpose={t('feedback.purpose')}
      table={rows && (() => exportTable(`${t('feedback.title')} ${year}`, columns, rows))}
      primary={
        officer && (
          <Button size="xs" onClick={() => setRecording(true)}>
            {t('feedback.record')}
          </Button>
        )
      }
      filters={<Filters view={view} patch={patch} />}
    >
      <FeedbackFigures year={year} />
      <QueryState result={result}>
        {({ feedbacks }) => (
          <>
            <DataTable
              caption={t('feedback.title')}
              captionHidden
              columns={[...columns.filter(({ key }) => key !== 'year'), acts]}
              rows={feedbacks.nodes}
              rowKey={({ id }) => id}
              sort={view.sort}
              onSort={(sort) => patch({ sort })}
              empty={<p className="muted">{t('feedback.none')}</p>}
            />
            <MoreButton
              page={feedbacks}
              load={(after) => result.fetchMore({ variables: { ...variables, after }, updateQuery })}
            />
          </>
        )}
      </QueryState>
      <Suspense fallback={null}>
        {recording && <NewFeedback year={year} onClose={() => setRecording(false)} />}
        {acting?.act === 'edit' && <EditFeedback feedback={acting.feedback} onClose={() => setActing(null)} />}
        {acting && acting.act !== 'edit' && (
          <ActDialog act={acting.act} feedback={acting.feedback} onClose={() => setActing(null)} />
        )}
      </Suspense>
    </PageFrame>
  );
}

const updateQuery = (before: BscFeedbacksQuery, { fetchMoreResult }: { fetchMoreResult: BscFeedbacksQuery }) => ({
  ...fetchMoreResult,
  feedbacks: { ...fetchMoreResult.feedbacks, nodes: [...before.feedbacks.nodes, ...fetchMoreResult.feedbacks.nodes] },
});

function Filters({ view, patch }: { view: View; patch: (next: Partial<View>) => void }) {
  const t = useText('bsc');
  return (
    <FilterBar>
      <Choice
        label={t('field.status')}
        value={view.state}
        options={STATES.map((value) => ({ value, label: t(`feedbackState.${value}`) }))}
        onChange={(state) => patch({ state })}
      />
      <Choice
        label={t('feedback.source')}
        value={view.source}
        options={[ALL, ...SOURCES].map((value) => ({ value, label: t(`feedbackSource.${value}`) }))}
        onChange={(source) => patch({ source })}
      />
    </FilterBar>
  );
}
