import { type Column, formatDate, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { markOf, type Task } from './task-marks';

/** What a task is, who does it, how far it has come and what falls due next. */
export function useTaskColumns(): readonly Column<Task>[] {
  const t = useText('innovation');
  const lang = useLang();
  return [
    {
      key: 'number',
      title: t('field.number'),
      width: '6.5rem',
      value: (row) => `${t(`origin.${row.origin}`)} ${row.number}`,
    },
    {
      key: 'title',
      title: t('field.task'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => <PageLink to={`/m/innovation/tasks/${row.code}`}>{row.title}</PageLink>,
    },
    { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
    {
      key: 'department',
      title: t('field.department'),
      value: (row) => row.department.name,
      render: ({ department }) => <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>,
    },
    {
      key: 'status',
      title: t('field.status'),
      width: '8rem',
      value: (row) => t(`status.${row.status}`),
      render: (row) => (
        <StatusMark
          kind={markOf(row)}
          label={row.late ? t('task.late', { status: t(`status.${row.status}`) }) : t(`status.${row.status}`)}
        />
      ),
    },
    {
      key: 'progress',
      title: t('field.ofPlanned'),
      unit: '%',
      numeric: true,
      value: (row) => (row.progress ? Number(row.progress.actual) : null),
      render: (row) => (row.progress ? t('task.ofPlanned', { ...row.progress }) : '–'),
    },
    {
      key: 'due',
      title: t('field.dueOn'),
      width: '7.5rem',
      value: (row) => row.dueOn,
      render: (row) => (row.dueOn ? formatDate(row.dueOn, lang) : '–'),
    },
    {
      key: 'ends',
      title: t('field.endsOn'),
      width: '7.5rem',
      value: (row) => row.endsOn,
      render: (row) => (row.endsOn ? formatDate(row.endsOn, lang) : '–'),
    },
  ];
}
