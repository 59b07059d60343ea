import { useQuery } from '@apollo/client/react';
import {
  Badge,
  Choice,
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  formatDate,
  formatNumber,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  useLang,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { ContestForm } from '../parts/contest/contest-form';
import { ContestStageMark } from '../parts/contest/contest-stage';
import { CONTEST_OFFICERS, CONTEST_STAGES } from '../parts/contest/contest-words';
import { type ContestRowFragment, ContestsDocument } from '../parts/contest/gql/graphql';
import { contestsSearch } from './searches';

/** The contests of the year with their stage and entries. */
export default function ContestsPage() {
  const t = useText('core');
  const [{ sort, stage }, patch] = useView(contestsSearch);
  const { year } = usePlan();
  const result = useQuery(ContestsDocument, { variables: { year } });
  const mayRun = useHasRole(...CONTEST_OFFICERS);
  const rows = result.data?.contests.nodes.filter((row) => stage === 'all' || row.stage === stage);
  const columns = useColumns();
  return (
    <PageFrame
      title={t('contest.listTitle')}
      purpose={t('contest.purpose')}
      table={rows && (() => exportTable(t('contest.listTitle'), columns, rows))}
      primary={
        mayRun && <FormDialog label={t('contest.create')}>{(close) => <ContestForm onDone={close} />}</FormDialog>
      }
      filters={
        <Choice
          label={t('contest.stage')}
          value={stage}
          options={[
            { value: 'all', label: t('contest.all') },
            ...CONTEST_STAGES.map((value) => ({ value, label: t(`contest.stageOf.${value}`) })),
          ]}
          onChange={(next) => patch({ stage: next })}
        />
      }
    >
      <QueryState result={{ ...result, data: rows }}>
        {(found) => (
          <DataTable
            caption={t('contest.listTitle')}
            captionHidden
            columns={columns}
            rows={found}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('contest.none')} hint={t('contest.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}

function useColumns(): readonly Column<ContestRowFragment>[] {
  const t = useText('core');
  const lang = useLang();
  return [
    {
      key: 'title',
      title: t('contest.title'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => (
        <>
          <PageLink to={`/contests/${row.code}`}>{row.title}</PageLink>{' '}
          {row.sample && <Badge variant="default">{t('common.sample')}</Badge>}
        </>
      ),
    },
    { key: 'kind', title: t('contest.kind'), value: (row) => t(`contest.kindOf.${row.kind}`) },
    { key: 'department', title: t('field.department'), value: (row) => row.department?.name },
    {
      key: 'stage',
      title: t('contest.stage'),
      value: (row) => t(`contest.stageOf.${row.stage}`),
      render: (row) => <ContestStageMark stage={row.stage} />,
    },
    {
      key: 'days',
      title: t('contest.days'),
      value: (row) => row.opensOn,
      render: (row) => `${formatDate(row.opensOn, lang)} – ${formatDate(row.closesOn, lang)}`,
    },
    {
      key: 'budget',
      title: t('contest.prizeBudget'),
      unit: t('contest.won'),
      numeric: true,
      value: (row) => row.prizeBudget,
      render: (row) => formatNumber(row.prizeBudget),
    },
    {
      key: 'entries',
      title: t('contest.entries'),
      numeric: true,
      // Ideas are mostly taken in by the form of a module, which counts them on the page of the contest.
      value: ({ kind, entries }) => (kind === 'IDEA' && entries.totalCount === 0 ? null : entries.totalCount),
    },
  ];
}
