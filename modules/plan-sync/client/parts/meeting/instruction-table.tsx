import { type Column, DataTable, formatDate, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import type { InstructionRowFragment } from '../../gql/graphql';
import { InstructionActs } from './instruction-acts';
import { instructionMark } from './marks';
import { instructionActs, type MeetingRights } from './rights';

interface InstructionTableProps<Row> {
  caption: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  empty: ReactNode;
}

/** What was instructed, who sees to it by when, and what has come of it. */
export function useInstructionColumns(rights: MeetingRights): readonly Column<InstructionRowFragment>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  return [
    {
      key: 'content',
      title: t('instruction.content'),
      rowHead: true,
      width: '20rem',
      value: (row) => row.content,
      render: ({ content, kind, initiative }) => (
        <>
          {content}
          <div className="muted">
            {t(`instructionKind.${kind}`)}
            {initiative && ` · ${initiative.title}`}
          </div>
        </>
      ),
    },
    {
      key: 'meeting',
      title: t('instruction.meeting'),
      value: ({ meeting }) => t('meetings.of', { year: meeting.year, quarter: meeting.quarter }),
      render: ({ meeting }) => (
        <PageLink to={`/m/plan-sync/meetings/${meeting.code}`}>
          {t('meetings.of', { year: meeting.year, quarter: meeting.quarter })}
        </PageLink>
      ),
    },
    {
      key: 'department',
      title: t('field.department'),
      value: (row) => row.department.name,
      render: ({ department, assignee }) => (
        <>
          {department.name}
          {assignee && <div className="muted">{assignee.name}</div>}
        </>
      ),
    },
    {
      key: 'due',
      title: t('instruction.due'),
      value: (row) => row.dueOn,
      render: (row) => formatDate(row.dueOn, lang),
    },
    {
      key: 'status',
      title: t('field.status'),
      value: (row) => (row.overdue ? t('instruction.overdue') : t(`instructionStatus.${row.status}`)),
      render: (row) => (
        <StatusMark
          kind={instructionMark(row)}
          label={row.overdue ? t('instruction.overdue') : t(`instructionStatus.${row.status}`)}
        />
      ),
    },
    {
      key: 'report',
      title: t('instruction.report'),
      width: '16rem',
      value: (row) => row.report,
      render: ({ report, returnReason, status }) => (
        <>
          {report ?? '–'}
          {status === 'OPEN' && returnReason && (
            <div className="muted">{t('instruction.returned', { reason: returnReason })}</div>
          )}
        </>
      ),
    },
    {
      key: 'acts',
      title: t('field.acts'),
      render: (row) => <InstructionActs row={row} acts={instructionActs(row, rights)} />,
    },
  ];
}

export function InstructionTable<Row extends { readonly id: string }>(props: InstructionTableProps<Row>) {
  const { caption, rows, columns, empty } = props;
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="muted">{empty}</p>}
    />
  );
}
