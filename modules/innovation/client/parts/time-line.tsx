import {
  type Column,
  DataTable,
  formatDate,
  PageLink,
  StatusMark,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { isOpen, markOf, shareOfYear, type Task } from './task-marks';
import classes from './time-line.module.css';

interface TimeLineProps {
  caption: string;
  tasks: readonly Task[];
}

/** Tasks as bars over the months of the year, filled as far as they have come; the days stand beside each in words. */
export function TimeLine({ caption, tasks }: TimeLineProps) {
  const t = useText('innovation');
  const lang = useLang();
  const days = ({ startsOn, endsOn }: Task) =>
    startsOn && endsOn ? `${formatDate(startsOn, lang)} – ${formatDate(endsOn, lang)}` : t('task.noPeriod');
  const columns: readonly Column<Task>[] = [
    {
      key: 'title',
      title: t('field.task'),
      rowHead: true,
      width: '18rem',
      render: (row) => <PageLink to={`/m/innovation/tasks/${row.code}`}>{row.title}</PageLink>,
    },
    { key: 'days', title: t('field.period'), width: '13rem', render: days },
    {
      key: 'status',
      title: t('field.status'),
      width: '7rem',
      render: (row) => <StatusMark kind={markOf(row)} label={t(row.late ? 'late' : `status.${row.status}`)} />,
    },
    { key: 'track', title: t('task.months'), render: (row) => <Track task={row} /> },
  ];
  return <DataTable caption={caption} captionHidden columns={columns} rows={tasks} rowKey={(row) => row.id} />;
}

function Track({ task }: { task: Task }) {
  const { year, businessDate } = usePlan();
  const { startsOn, endsOn } = task;
  if (!startsOn || !endsOn) return <div className={classes.track} aria-hidden="true" />;
  const from = shareOfYear(startsOn, year);
  const width = shareOfYear(endsOn, year, true) - from;
  const done = Number(task.progress?.actual ?? 0) / 100;
  return (
    <div className={classes.track} aria-hidden="true">
      <div
        className={classes.bar}
        data-late={task.late}
        data-closed={!isOpen(task)}
        style={{ left: `${from}%`, width: `${width}%` }}
      />
      <div className={classes.reached} style={{ left: `${from}%`, width: `${width * done}%` }} />
      <div className={classes.today} style={{ left: `${shareOfYear(businessDate, year)}%` }} />
    </div>
  );
}
