import {
  Button,
  Choice,
  type Column,
  DataTable,
  exportTable,
  type Figure,
  Figures,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { PlanSyncBoardDocument, PlanSyncOrphansDocument, type PlanSyncOrphansQuery } from '../gql/graphql';
import { Programme } from '../parts/programme';
import { Rate } from '../parts/rate';
import { boardSearch, ORPHAN_KINDS } from '../searches';

type Orphan = PlanSyncOrphansQuery['orphans'][number];

/** How the plans hang together, what has come loose, and the year's report meetings. */
export default function BoardPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const [{ kind }, patch] = useView(boardSearch);
  const board = useQuery(PlanSyncBoardDocument, { variables: { year } });
  const orphans = useQuery(PlanSyncOrphansDocument, { variables: { kind, year } });
  const columns = useOrphanColumns();
  const rows = orphans.data?.orphans ?? [];
  return (
    <PageFrame
      title={t('board.title')}
      purpose={t('board.purpose')}
      table={orphans.data && (() => exportTable(`${t('board.title')} ${t(`orphan.${kind}`)} ${year}`, columns, rows))}
      primary={
        <Button size="xs" renderRoot={(props) => <PageLink {...props} to="/m/plan-sync/plans" />}>
          {t('board.toPlans')}
        </Button>
      }
    >
      <QueryState result={board}>
        {(data) => {
          const counts = new Map(data.orphanCounts.map(({ kind: name, count }) => [name, count ?? null]));
          const options = ORPHAN_KINDS.map((value) => ({
            value,
            label: `${t(`orphan.${value}`)} (${counts.get(value) ?? '–'})`,
          }));
          return (
            <>
              <Figures label={t('board.figures')} figures={figuresOf(data, t)} />
              <Section
                title={t('board.loose')}
                aside={
                  <Choice
                    label={t('board.kind')}
                    width={400}
                    value={kind}
                    options={options}
                    onChange={(next) => patch({ kind: next })}
                  />
                }
              >
                {counts.get(kind) === null ? (
                  <p className="muted">{t('board.unknown')}</p>
                ) : (
                  <QueryState result={orphans}>
                    {() => (
                      <DataTable
                        caption={t(`orphan.${kind}`)}
                        captionHidden
                        columns={columns}
                        rows={rows}
                        rowKey={(row) => row.record.id}
                        empty={<p className="muted">{t('board.none')}</p>}
                      />
                    )}
                  </QueryState>
                )}
              </Section>
              <Section
                title={t('programme.title')}
                aside={<PageLink to="/m/plan-sync/calendar">{t('calendar.toCalendar')}</PageLink>}
              >
                <Programme activities={data.activities.nodes} />
              </Section>
            </>
          );
        }}
      </QueryState>
    </PageFrame>
  );
}

type Board = import('../gql/graphql').PlanSyncBoardQuery;

function figuresOf(data: Board, t: ReturnType<typeof useText>): Figure[] {
  const pairs = ['annual', 'down', 'term', 'fiscal'] as const;
  const meetings = data.meetingCompliance;
  return [
    ...pairs.map((name) => ({
      name: t(`board.${name}`),
      value: <Rate rate={data[name].rate} />,
      note: t('board.of', { linked: data[name].linked, total: data[name].total }),
    })),
    ...(meetings
      ? [
          {
            name: t('board.meetings'),
            value: `${meetings.held}/${meetings.planned}`,
            note: (
              <>
                {t('board.quarters', { list: meetings.quarters.join(', ') || '–' })}{' '}
                <PageLink to="/m/plan-sync/meetings">{t('board.toMeetings')}</PageLink>
              </>
            ),
          },
        ]
      : []),
    {
      name: t('board.overdueInstructions'),
      value: data.instructions.nodes.filter(({ overdue }) => overdue).length,
      note: (
        <PageLink to="/m/plan-sync/instructions" search={{ show: 'overdue' }}>
          {t('board.toInstructions')}
        </PageLink>
      ),
    },
    {
      name: t('board.overdueReplies'),
      value: data.opinionFigures.overdue,
      note: (
        <PageLink to="/m/plan-sync/opinions" search={{ show: 'overdue' }}>
          {t('board.toOpinions')}
        </PageLink>
      ),
    },
    {
      name: t('board.proposed'),
      value: data.planLinks.totalCount,
      note: <PageLink to="/m/plan-sync/links">{t('board.toLinks')}</PageLink>,
    },
  ];
}

function useOrphanColumns(): readonly Column<Orphan>[] {
  const t = useText('plan-sync');
  return useMemo<readonly Column<Orphan>[]>(
    () => [
      {
        key: 'title',
        title: t('field.title'),
        rowHead: true,
        value: (row) => row.title,
        render: (row) =>
          row.kind === 'INITIATIVE_WITHOUT_FUNDS' ? (
            <PageLink to={`/initiatives/${row.code}`} search={{ tab: 'plan-sync' }}>
              {row.title}
            </PageLink>
          ) : row.kind === 'LINE_WITHOUT_ITEM' ? (
            <PageLink to="/m/plan-sync/fiscal" search={{ tab: 'findings' }}>
              {row.title}
            </PageLink>
          ) : (
            row.title
          ),
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
      {
        key: 'department',
        title: t('field.department'),
        value: (row) => row.department?.name,
        render: ({ department }) =>
          department && <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
      },
    ],
    [t],
  );
}
