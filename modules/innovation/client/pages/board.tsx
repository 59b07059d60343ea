import {
  Button,
  type Column,
  DataTable,
  exportTable,
  type Figure,
  Figures,
  formatCount,
  formatNumber,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  type StatusKind,
  StatusMark,
  useLang,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { InnovationBoardDocument, type InnovationBoardQuery } from '../gql/graphql';
import { useTaskColumns } from '../parts/task-columns';
import { Why } from '../parts/why';

/** The 169 tasks beside what the plan names, which of them are late, and the plan's own program. */
export default function BoardPage() {
  const t = useText('innovation');
  const { year } = usePlan();
  const result = useQuery(InnovationBoardDocument, { variables: { year } });
  const columns = useTaskColumns();
  const late = result.data?.late.nodes ?? [];
  return (
    <PageFrame
      title={t('board.title')}
      purpose={t('board.purpose')}
      table={result.data && (() => exportTable(`${t('board.late')} ${year}`, columns, late))}
      primary={
        <Button size="xs" renderRoot={(props) => <PageLink {...props} to="/m/innovation/tasks" />}>
          {t('board.toTasks')}
        </Button>
      }
    >
      <QueryState result={result}>
        {(data) => (
          <>
            <Figures label={t('board.figures')} figures={figuresOf(data, t)} />
            <Section title={t('board.late')}>
              <DataTable
                caption={t('board.late')}
                captionHidden
                columns={columns}
                rows={late}
                rowKey={(row) => row.id}
                empty={<p className="muted">{t('board.noneLate')}</p>}
              />
            </Section>
            <Section title={t('board.programme')}>
              <Programme activities={data.activities.nodes} />
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function figuresOf(data: InnovationBoardQuery, t: ReturnType<typeof useText>): Figure[] {
  const late = data.innovationTaskCounts.reduce((sum, each) => sum + each.late, 0);
  const done = data.innovationTaskCounts.reduce((sum, each) => sum + each.done, 0);
  const total = data.innovationTaskCounts.reduce((sum, each) => sum + each.total, 0);
  return [
    ...data.innovationTaskCounts.map((each) => ({
      name: t(`originLong.${each.origin}`),
      value: formatNumber(each.total),
      note: each.planned ? t('board.planned', { count: each.planned }) : null,
    })),
    { name: t('board.done'), value: formatNumber(done), note: t('board.of', { total }) },
    {
      name: t('board.lateCount'),
      value: formatNumber(late),
      note: (
        <PageLink to="/m/innovation/tasks" search={{ due: 'late' }}>
          {t('board.toLate')}
        </PageLink>
      ),
    },
    learningFigure(data, t),
    {
      name: t('board.mileage'),
      value: formatNumber(data.mileageRanking.filter(({ points }) => Number(points) > 0).length),
      note: <PageLink to="/m/innovation/mileage">{t('mileage.title')}</PageLink>,
    },
    {
      name: t('board.participation'),
      value: <Why of={data.innovationParticipation} decimals={1} unit="%" />,
    },
    {
      name: t('board.ideas'),
      value: formatNumber(data.taskIdeas.totalCount),
      note: <PageLink to="/m/innovation/ideas">{t('ideas.title')}</PageLink>,
    },
  ];
}

/** How many departments held a learning day in the last month of the year that has ended. */
function learningFigure({ learningCompliance }: InnovationBoardQuery, t: ReturnType<typeof useText>): Figure {
  const isOver = (index: number) =>
    learningCompliance.some(({ months }) => months[index] === 'MISSED' || months[index] === 'HELD');
  const ended = Array.from({ length: 12 }, (_, index) => index).filter(
    (index) => isOver(index) && learningCompliance.every(({ months }) => months[index] !== 'OPEN'),
  );
  const last = ended.at(-1) ?? null;
  const link = <PageLink to="/m/innovation/learning">{t('learning.title')}</PageLink>;
  if (last === null) return { name: t('board.learning'), value: '–', note: link };
  const held = learningCompliance.filter(({ months }) => months[last] === 'HELD').length;
  return {
    name: t('board.learningIn', { month: last + 1 }),
    value: `${held}/${learningCompliance.filter(({ months }) => months[last] !== 'ABSENT').length}`,
    note: link,
  };
}

type Activity = InnovationBoardQuery['activities']['nodes'][number];

const KINDS: Readonly<Record<string, StatusKind>> = {
  DONE: 'normal',
  UNDER_WAY: 'normal',
  PLANNED: 'reference',
  OVERDUE: 'late',
};

/** The plan's own lines of this program, planned against held. */
function Programme({ activities }: { activities: readonly Activity[] }) {
  const t = useText('innovation');
  const lang = useLang();
  const columns: readonly Column<Activity>[] = [
    { key: 'title', title: t('field.activity'), rowHead: true, value: (row) => row.title },
    {
      key: 'planned',
      title: t('field.planned'),
      numeric: true,
      value: (row) => row.plannedCount,
      render: (row) => (row.plannedCount ? formatCount(row.plannedCount, row.plannedUnit, lang) : '–'),
    },
    { key: 'every', title: t('field.every'), value: (row) => t(`every.${row.recurrence ?? 'year'}`) },
    {
      key: 'held',
      title: t('field.held'),
      numeric: true,
      value: (row) => row.heldCount,
      render: (row) => t('board.times', { count: row.heldCount }),
    },
    {
      key: 'status',
      title: t('field.status'),
      render: (row) => <StatusMark kind={KINDS[row.status] ?? 'reference'} label={t(`activity.${row.status}`)} />,
    },
  ];
  return (
    <DataTable
      caption={t('board.programme')}
      captionHidden
      columns={columns}
      rows={activities}
      rowKey={(row) => row.id}
    />
  );
}
