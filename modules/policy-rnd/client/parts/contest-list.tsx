import {
  type Column,
  DataTable,
  formatDate,
  formatNumber,
  PageLink,
  QueryState,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PolicyRndContestsDocument, type PolicyRndContestsQuery } from '../gql/graphql';

type Contest = PolicyRndContestsQuery['contests']['nodes'][number];

/** The contests of ideas of the year with what was proposed; they are announced and moved on where all contests are. */
export function ContestList() {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { year } = usePlan();
  const result = useQuery(PolicyRndContestsDocument, { variables: { year } });
  const columns: Column<Contest>[] = [
    {
      key: 'title',
      title: t('field.contest'),
      rowHead: true,
      value: ({ title }) => title,
      render: ({ code, title }) => <PageLink to={`/contests/${code}`}>{title}</PageLink>,
    },
    { key: 'topic', title: t('field.topic'), value: ({ topic }) => topic },
    {
      key: 'days',
      title: t('field.days'),
      value: ({ opensOn, closesOn }) => `${formatDate(opensOn, lang)} – ${formatDate(closesOn, lang)}`,
    },
    {
      key: 'prize',
      title: t('field.prize'),
      unit: t('unit.won'),
      numeric: true,
      value: ({ prizeBudget }) => prizeBudget,
      render: ({ prizeBudget }) => (prizeBudget ? formatNumber(prizeBudget) : '–'),
    },
    { key: 'entries', title: t('field.entries'), numeric: true, value: ({ proposals }) => proposals.totalCount },
    { key: 'status', title: t('field.stage'), value: ({ stage }) => t(`stage.${stage}`) },
  ];
  return (
    <QueryState result={result}>
      {({ contests }) => (
        <>
          <DataTable
            caption={t('contests.title')}
            captionHidden
            columns={columns}
            rows={contests.nodes}
            rowKey={({ id }) => id}
            empty={<p className="muted">{t('contests.none')}</p>}
          />
          <PageLink to="/contests">{t('contests.all')}</PageLink>
        </>
      )}
    </QueryState>
  );
}
