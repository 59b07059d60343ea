import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  type Figure,
  Figures,
  FormDialog,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncForumsDocument, type PlanSyncForumsQuery } from '../gql/graphql';
import { ForumForm } from '../parts/forum/forum-form';
import { forumMark } from '../parts/forum/forum-state';

type Forum = PlanSyncForumsQuery['forums']['nodes'][number];

/** The meetings with citizens of a year: who came, what was said, and which still lack their minutes. */
export default function ForumsPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const mayWrite = useHasRole('planner', 'head', 'staff');
  const result = useQuery(PlanSyncForumsDocument, { variables: { year } });
  const columns = useForumColumns();
  const rows = result.data?.forums.nodes ?? [];
  return (
    <PageFrame
      title={t('forums.title')}
      purpose={t('forums.purpose')}
      table={result.data && (() => exportTable(`${t('forums.title')} ${year}`, columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('forums.add')} width="lg">
            {(close) => <ForumForm forum={null} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            <Figures label={t('forums.figures')} figures={figuresOf(rows, t)} />
            <DataTable
              caption={t('forums.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={(row) => row.id}
              empty={<EmptyState title={t('forums.none')} hint={t('forums.noneHint')} />}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function figuresOf(rows: readonly Forum[], t: ReturnType<typeof useText>): Figure[] {
  const held = rows.filter(({ status }) => status !== 'PLANNED');
  const sum = (of: (row: Forum) => number) => held.reduce((total, row) => total + of(row), 0);
  return [
    { name: t('forums.held'), value: held.length, note: t('forums.ofPlanned', { count: rows.length }) },
    { name: t('field.people'), value: sum(({ people }) => people ?? 0) },
    { name: t('forums.opinions'), value: sum(({ opinions }) => opinions.totalCount) },
    { name: t('forums.lacksMinutes'), value: rows.filter(({ lacksMinutes }) => lacksMinutes).length },
  ];
}

function useForumColumns(): readonly Column<Forum>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  return [
    {
      key: 'title',
      title: t('field.title'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => <PageLink to={`/m/plan-sync/forums/${row.code}`}>{row.title}</PageLink>,
    },
    { key: 'kind', title: t('field.kind'), value: (row) => t(`forumKind.${row.kind}`) },
    {
      key: 'heldOn',
      title: t('field.day'),
      value: (row) => row.heldOn,
      render: (row) => formatDate(row.heldOn, lang),
    },
    { key: 'department', title: t('field.department'), value: (row) => row.department.name },
    {
      key: 'domains',
      title: t('field.domain'),
      value: (row) => [...new Set(row.topics.flatMap(({ domain }) => domain?.title ?? []))].join(', ') || null,
    },
    { key: 'people', title: t('field.people'), unit: t('unit.persons'), numeric: true, value: (row) => row.people },
    { key: 'opinions', title: t('forums.opinions'), numeric: true, value: (row) => row.opinions.totalCount },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => t(`forumStatus.${row.status}`),
      render: (row) => (
        <StatusMark
          kind={forumMark(row)}
          label={row.lacksMinutes ? t('forums.noMinutes') : t(`forumStatus.${row.status}`)}
        />
      ),
    },
  ];
}
