import { type Column, DataTable, EmptyState, LIGHT_MARKS, PageLink, StatusMark, useText } from '@yeondong/client/kit';
import type { AgendaRowFragment, MeetingHeadFragment } from '../../gql/graphql';
import { AgendaMoves } from './agenda-moves';
import { ReportActs } from './report-acts';
import { ReportBulk, useReportBulk } from './report-bulk';
import { type MeetingRights, reportActs } from './rights';

interface AgendaTableProps {
  meeting: MeetingHeadFragment;
  items: readonly AgendaRowFragment[];
  rights: MeetingRights;
}

type Words = ReturnType<typeof useText>;
const percentOf = (value: string | null | undefined): string | null => (value ? `${value}%` : null);

/** What every table of an agenda shows, on the screen and taken along. */
export function agendaColumns(t: Words): readonly Column<AgendaRowFragment>[] {
  return [
    { key: 'position', title: t('meetings.order'), numeric: true, width: '4rem', value: (row) => row.position },
    {
      key: 'title',
      title: t('field.initiative'),
      rowHead: true,
      width: '16rem',
      value: (row) => row.initiative?.title,
      render: ({ initiative, note }) =>
        initiative && (
          <>
            <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>
            {note && <div className="muted">{note}</div>}
          </>
        ),
    },
    { key: 'department', title: t('meetings.presenter'), value: (row) => row.department.name },
    { key: 'planned', title: t('report.planned'), numeric: true, value: (row) => percentOf(row.report?.planned) },
    { key: 'actual', title: t('report.actual'), numeric: true, value: (row) => percentOf(row.report?.actual) },
    {
      key: 'light',
      title: t('meetings.light'),
      value: (row) => (row.light ? t(`light.${row.light}`) : t('meetings.notDue')),
      render: ({ light }) =>
        light ? (
          <StatusMark kind={LIGHT_MARKS[light] ?? 'reference'} label={t(`light.${light}`)} />
        ) : (
          t('meetings.notDue')
        ),
    },
    {
      key: 'report',
      title: t('meetings.report'),
      value: ({ report }) => (report ? t(`reportStatus.${report.status}`) : t('meetings.noReport')),
      render: ({ report }) => (
        <>
          {report ? t(`reportStatus.${report.status}`) : t('meetings.noReport')}
          {report?.late && <div className="muted">{t('meetings.late')}</div>}
          {report?.returnReason && <div className="muted">{report.returnReason}</div>}
        </>
      ),
    },
  ];
}

/** The agenda in its order: lights, reports and what is to be done next. */
export function AgendaTable({ meeting, items, rights }: AgendaTableProps) {
  const t = useText('plan-sync');
  const bulk = useReportBulk({ items, rights });
  const columns: Column<AgendaRowFragment>[] = [
    ...(bulk.offered.length > 1 ? [bulk.column] : []),
    ...agendaColumns(t),
    {
      key: 'acts',
      title: t('field.acts'),
      render: (row) => (
        <ReportActs
          item={row}
          period={meeting.period}
          acts={reportActs(row.report ?? null, row.initiative?.leadDepartment.code, rights)}
        />
      ),
    },
  ];
  if (rights.planner && meeting.status === 'PLANNED') {
    columns.push({
      key: 'moves',
      title: t('meetings.moves'),
      render: (row) => <AgendaMoves meeting={meeting.id} items={items} item={row} />,
    });
  }
  return (
    <>
      <ReportBulk bulk={bulk} rights={rights} />
      <DataTable
        caption={t('meetings.agenda')}
        captionHidden
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        empty={<EmptyState title={t('meetings.noAgenda')} hint={t('meetings.noAgendaHint')} />}
      />
    </>
  );
}
