import {
  type Column,
  DataTable,
  exportTable,
  type Figure,
  Figures,
  formatCount,
  type Lang,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  SimpleGrid,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PolicyRndBoardDocument, type PolicyRndBoardQuery } from '../gql/graphql';
import { Rate } from '../parts/rate';

type Board = PolicyRndBoardQuery;
type State = Board['proposalFigures']['byStatus'][number];
type Activity = Board['activities']['nodes'][number];
type T = ReturnType<typeof useText>;

/** Eight visits, eleven task forces, twelve experts, and proposals by state. */
export default function BoardPage() {
  const t = useText('policy-rnd');
  const { year } = usePlan();
  const result = useQuery(PolicyRndBoardDocument, { variables: { year } });
  const lang = useLang();
  const states = statesColumns(t);
  const rows = result.data?.proposalFigures.byStatus ?? [];
  return (
    <PageFrame
      title={t('board.title')}
      purpose={t('board.purpose')}
      table={result.data && (() => exportTable(`${t('board.title')} ${year}`, states, rows))}
    >
      <QueryState result={result}>
        {(data) => (
          <>
            <Figures label={t('board.figures')} figures={figuresOf(data, t)} />
            <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl">
              <Section title={t('board.byState')}>
                <DataTable
                  caption={t('board.byState')}
                  captionHidden
                  columns={states}
                  rows={rows.filter(({ count }) => count > 0)}
                  rowKey={({ status }) => status}
                />
                <p>
                  <PageLink to="/m/policy-rnd/proposals" search={{ view: 'columns' }}>
                    {t('board.toColumns')}
                  </PageLink>
                </p>
              </Section>
              <Section title={t('board.programme')}>
                <DataTable
                  caption={t('board.programme')}
                  captionHidden
                  columns={activityColumns(t, lang)}
                  rows={data.activities.nodes}
                  rowKey={({ id }) => id}
                />
              </Section>
            </SimpleGrid>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

const statesColumns = (t: T): readonly Column<State>[] => [
  { key: 'status', title: t('field.status'), rowHead: true, value: ({ status }) => t(`status.${status}`) },
  { key: 'count', title: t('field.count'), numeric: true, value: ({ count }) => count },
];

const activityColumns = (t: T, lang: Lang): readonly Column<Activity>[] => [
  { key: 'title', title: t('field.activity'), rowHead: true, value: ({ title }) => title },
  {
    key: 'planned',
    title: t('field.planned'),
    numeric: true,
    value: ({ plannedCount }) => plannedCount,
    render: ({ plannedCount, plannedUnit }) => (plannedCount ? formatCount(plannedCount, plannedUnit, lang) : '–'),
  },
];

function figuresOf({ rndActivity: year, proposalFigures: proposals, expertGroup: group }: Board, t: T): Figure[] {
  const of = (held: number, planned: number | null | undefined) => `${held}/${planned ?? '–'}`;
  const link = (to: string, text: string) => <PageLink to={`/m/policy-rnd/${to}`}>{text}</PageLink>;
  return [
    {
      name: t('board.visits'),
      value: of(year.visitsHeld, year.visitsPlanned),
      note: link('visits', t('board.visitsNote', { cases: year.cases, overdue: year.reportsOverdue })),
    },
    { name: t('board.adoption'), value: <Rate rate={year.adoptionRate} /> },
    {
      name: t('board.taskForces'),
      value: of(year.taskForcesFormed, year.taskForcesPlanned),
      note: link(
        'task-forces',
        t('board.taskForcesNote', { closed: year.taskForcesClosed, adrift: year.taskForcesAdrift }),
      ),
    },
    {
      name: t('board.experts'),
      value: of(group.seats - group.vacancies, group.seats),
      note: link('experts', t('board.expertsNote', { vacancies: group.vacancies })),
    },
    {
      name: t('board.open'),
      value: proposals.open,
      note: link('proposals', t('board.openNote', { submitted: proposals.submitted, overdue: proposals.overdue })),
    },
    {
      name: t('board.adoptionRate'),
      value: <Rate rate={proposals.adoptionRate} />,
      note: t('board.of', { part: proposals.adopted, whole: proposals.decided }),
    },
    {
      name: t('board.implementationRate'),
      value: <Rate rate={proposals.implementationRate} />,
      note: t('board.of', { part: proposals.implemented, whole: proposals.matured }),
    },
    {
      name: t('board.studies'),
      value: year.studiesBegun,
      note: link('studies', t('board.studiesNote', { finished: year.studiesFinished })),
    },
    { name: t('board.daysToTeam'), value: year.daysToTeam ?? '–', note: t('board.days') },
  ];
}
