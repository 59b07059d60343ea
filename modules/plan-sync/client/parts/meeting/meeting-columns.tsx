import { type Column, formatDate, LIGHT_MARKS, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { PlanSyncMeetingsQuery, ProgressLight } from '../../gql/graphql';
import { MEETING_MARKS } from './marks';

export type MeetingRow = PlanSyncMeetingsQuery['progressMeetings']['nodes'][number];

const LIGHTS = Object.keys(LIGHT_MARKS) as ProgressLight[];

const countsOf = ({ agenda }: MeetingRow): readonly (readonly [ProgressLight, number])[] =>
  LIGHTS.map((light) => [light, agenda.filter((item) => item.light === light).length] as const).filter(
    ([, count]) => count > 0,
  );

/** Meetings of a year by quarter, with how their agenda stands and what of former instructions is open. */
export function useMeetingColumns(): readonly Column<MeetingRow>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  return [
    {
      key: 'title',
      title: t('meetings.meeting'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => <PageLink to={`/m/plan-sync/meetings/${row.code}`}>{row.title}</PageLink>,
    },
    {
      key: 'day',
      title: t('meetings.day'),
      value: (row) => row.heldOn ?? row.plannedOn,
      render: (row) => (
        <>
          {formatDate(row.heldOn ?? row.plannedOn, lang)}
          {row.postponedFrom && (
            <div className="muted">{t('meetings.postponed', { day: formatDate(row.postponedFrom, lang) })}</div>
          )}
        </>
      ),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => t(`meetingStatus.${row.status}`),
      render: (row) => <StatusMark kind={MEETING_MARKS[row.status]} label={t(`meetingStatus.${row.status}`)} />,
    },
    {
      key: 'agenda',
      title: t('meetings.items'),
      numeric: true,
      value: (row) => row.agenda.length,
      render: (row) => t('meetings.count', { count: row.agenda.length }),
    },
    {
      key: 'lights',
      title: t('meetings.lights'),
      value: (row) =>
        countsOf(row)
          .map(([light, count]) => `${t(`light.${light}`)} ${count}`)
          .join(', '),
      render: (row) =>
        countsOf(row).map(([light, count]) => (
          <div key={light}>
            <StatusMark kind={LIGHT_MARKS[light] ?? 'reference'} label={`${t(`light.${light}`)} ${count}`} />
          </div>
        )),
    },
    {
      key: 'carried',
      title: t('meetings.carried'),
      numeric: true,
      value: (row) => row.carriedInstructions.length,
      render: (row) => t('meetings.count', { count: row.carriedInstructions.length }),
    },
    {
      key: 'pack',
      title: t('meetings.pack'),
      render: (row) => <PageLink to={`/m/plan-sync/meetings/${row.code}/pack`}>{t('meetings.toPack')}</PageLink>,
    },
  ];
}
