import type { Column, TextOf } from '@yeondong/client/kit';
import type { ScheduleRow } from './schedule-grid';

/** The schedules as a table for CSV: planned and actual of each month, then how it stands. */
export function scheduleColumns(t: TextOf): readonly Column<ScheduleRow>[] {
  const of = ({ schedule }: ScheduleRow, month: number) => schedule?.months.find((each) => each.month === month);
  const months = Array.from({ length: 12 }, (_, at) => at + 1).flatMap((month): Column<ScheduleRow>[] => [
    {
      key: `planned${month}`,
      title: t('schedules.plannedIn', { month }),
      unit: '%',
      value: (row) => of(row, month)?.planned,
    },
    {
      key: `actual${month}`,
      title: t('schedules.actualIn', { month }),
      unit: '%',
      value: (row) => of(row, month)?.actual,
    },
  ]);
  return [
    { key: 'code', title: t('field.code'), value: ({ code }) => code },
    { key: 'title', title: t('field.initiative'), value: ({ title }) => title },
    { key: 'department', title: t('field.department'), value: ({ leadDepartment }) => leadDepartment.name },
    ...months,
    { key: 'light', title: t('field.light'), value: ({ schedule }) => t(`light.${schedule?.latest?.light ?? 'NONE'}`) },
    { key: 'slip', title: t('field.slip'), value: ({ schedule }) => schedule?.latest?.slipMonths },
  ];
}
