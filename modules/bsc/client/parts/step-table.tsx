import { type Column, DataTable, formatDate, formatMonth, formatNumber, useLang, useText } from '@yeondong/client/kit';
import classes from './schedule.module.css';
import type { ScheduleNode } from './schedule-node';

type Step = ScheduleNode['steps'][number];

/** The steps with weight, dates, and twelve months of plan and progress. */
export function StepTable({ schedule }: { schedule: ScheduleNode }) {
  const t = useText('bsc');
  const lang = useLang();
  const months = Array.from({ length: 12 }, (_, at): Column<Step> => {
    const month = at + 1;
    return {
      key: String(month),
      title: formatMonth(month, lang),
      numeric: true,
      render: (step) => {
        const found = step.progress.find((each) => each.month === month);
        return (
          <>
            <span className={classes.planned}>{formatNumber(found?.planned, 0)}</span>
            <span className={classes.actual}>{formatNumber(found?.actual, 0)}</span>
          </>
        );
      },
    };
  });
  return (
    <div className={classes.steps}>
      <DataTable
        caption={t('schedules.caption')}
        rows={schedule.steps}
        rowKey={(step) => step.id}
        columns={[
          {
            key: 'title',
            title: t('field.step'),
            rowHead: true,
            render: (step) => (
              <>
                {step.position}. {step.title}
                <span className={classes.planned}>
                  {step.startsOn && `${formatDate(step.startsOn, lang)} ~ ${formatDate(step.endsOn, lang)}`}
                </span>
              </>
            ),
          },
          {
            key: 'weight',
            title: t('field.weight'),
            unit: '%',
            numeric: true,
            render: (step) => formatNumber(step.weight),
          },
          ...months,
          { key: 'deliverable', title: t('field.deliverable'), render: (step) => step.deliverable ?? '–' },
        ]}
      />
    </div>
  );
}
