import {
  DataTable,
  EmptyState,
  exportTable,
  type Figure,
  Figures,
  FormDialog,
  Group,
  PageFrame,
  PageLink,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PlanSyncMeetingsDocument, type PlanSyncMeetingsQuery } from '../gql/graphql';
import { PlanMeetingForm } from '../parts/meeting/meeting-acts';
import { useMeetingColumns } from '../parts/meeting/meeting-columns';
import { Rate } from '../parts/rate';

/** The year's progress meetings: held of four, by quarter, and what they left to be done. */
export default function MeetingsPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const planner = useHasRole('planner');
  const result = useQuery(PlanSyncMeetingsDocument, { variables: { year } });
  const columns = useMeetingColumns();
  const rows = result.data?.progressMeetings.nodes ?? [];
  return (
    <PageFrame
      title={t('meetings.title')}
      purpose={t('meetings.purpose')}
      table={result.data && (() => exportTable(`${t('meetings.title')} ${year}`, columns, rows))}
      primary={
        planner && (
          <FormDialog label={t('meetings.act.plan')}>
            {(close) => <PlanMeetingForm year={year} onDone={close} />}
          </FormDialog>
        )
      }
    >
      <QueryState result={result}>
        {(data) => (
          <>
            <Figures label={t('meetings.figures')} figures={figuresOf(data, t)} />
            <DataTable
              caption={t('meetings.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              empty={<EmptyState title={t('meetings.none')} hint={t('meetings.noneHint')} />}
            />
            <Group gap="md">
              <PageLink to="/m/plan-sync/instructions">{t('meetings.toInstructions')}</PageLink>
              <PageLink to="/m/plan-sync/briefings">{t('meetings.toBriefings')}</PageLink>
            </Group>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function figuresOf(data: PlanSyncMeetingsQuery, t: ReturnType<typeof useText>): Figure[] {
  const { meetingCompliance: held, goalAchievement: goals, progressMeetings } = data;
  const given = progressMeetings.nodes.flatMap(({ instructions }) => instructions);
  const open = given.filter(({ status }) => status !== 'CLOSED');
  return [
    ...(held
      ? [
          {
            name: t('meetings.heldRate'),
            value: <Rate rate={held.rate} />,
            note: t('board.of', { linked: held.held, total: held.planned }),
          },
          {
            name: t('meetings.quarterRate'),
            value: <Rate rate={held.quarterRate} />,
            note: t('board.quarters', { list: held.quarters.join(', ') || '–' }),
          },
        ]
      : []),
    {
      name: t('meetings.openInstructions'),
      value: open.length,
      note: t('meetings.overdueCount', { count: open.filter(({ overdue }) => overdue).length }),
    },
    {
      name: t('meetings.goals'),
      value: `${goals.achieved}/${goals.total}`,
      note: t('meetings.expected', { count: goals.expected }),
    },
  ];
}
