import { formatMonth, formatNumber, LIGHT_MARKS, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import type { BscSchedulesQuery, ScheduleMonthPartsFragment, SchedulePartsFragment } from '../gql/graphql';
import classes from './schedule.module.css';

export type ScheduleRow = BscSchedulesQuery['initiatives']['nodes'][number];

interface ScheduleGridProps {
  rows: readonly ScheduleRow[];
  selected: string | null;
  onOpen: (code: string) => void;
}

/** 월별 공정표: initiatives by department, twelve months each, planned against actual, with light and slip. */
export function ScheduleGrid({ rows, selected, onOpen }: ScheduleGridProps) {
  const t = useText('bsc');
  const lang = useLang();
  const months = Array.from({ length: 12 }, (_, at) => at + 1);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={classes.scroll} aria-label={t('schedules.title')} tabIndex={0}>
      <table className={classes.grid}>
        <caption className={classes.caption}>{t('schedules.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('field.initiative')}</th>
            {months.map((month) => (
              <th key={month} scope="col" data-numeric>
                {formatMonth(month, lang)}
              </th>
            ))}
            <th scope="col">{t('field.light')}</th>
            <th scope="col" data-numeric>
              {t('field.slip')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-selected={row.code === selected || undefined}>
              <th scope="row">
                <button
                  type="button"
                  className={classes.open}
                  aria-expanded={row.code === selected}
                  onClick={() => onOpen(row.code)}
                >
                  {row.title}
                </button>
                <PageLink to={`/m/bsc/departments/${row.leadDepartment.code}`} className={classes.department ?? ''}>
                  {row.leadDepartment.name}
                </PageLink>
              </th>
              <MonthCells schedule={row.schedule} months={months} />
              <Latest schedule={row.schedule} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MonthCells({
  schedule,
  months,
}: {
  schedule: SchedulePartsFragment | null | undefined;
  months: readonly number[];
}) {
  const t = useText('bsc');
  if (!schedule) {
    return (
      <td colSpan={12} className={classes.none}>
        {t('schedules.none')}
      </td>
    );
  }
  return months.map((month) => {
    const found = schedule.months.find((each) => each.month === month);
    return (
      <td key={month} className={classes.month} data-light={found?.light}>
        {found && <MonthCell month={found} />}
      </td>
    );
  });
}

function MonthCell({ month }: { month: ScheduleMonthPartsFragment }) {
  const t = useText('bsc');
  const kind = LIGHT_MARKS[month.light];
  return (
    <>
      <span className={classes.planned}>
        <span className="visually-hidden">{t('field.planned')} </span>
        {formatNumber(month.planned, 0)}
      </span>
      <span className={classes.actual}>
        <span className="visually-hidden">{t('field.progress')} </span>
        {kind && <StatusMark kind={kind} compact />} {formatNumber(month.actual, 0)}
      </span>
    </>
  );
}

function Latest({ schedule }: { schedule: SchedulePartsFragment | null | undefined }) {
  const latest = schedule?.latest;
  const kind = latest ? LIGHT_MARKS[latest.light] : null;
  return (
    <>
      <td className={classes.light}>{kind ? <StatusMark kind={kind} /> : '–'}</td>
      <td data-numeric>
        <Slip months={latest?.slipMonths ?? null} />
      </td>
    </>
  );
}

/** Months behind or ahead of the plan, in words. */
export function Slip({ months }: { months: string | null }) {
  const t = useText('bsc');
  if (months === null) return '–';
  const behind = Number(months);
  if (behind === 0) return t('schedules.onTime');
  return t(behind > 0 ? 'schedules.behind' : 'schedules.ahead', { count: formatNumber(Math.abs(behind).toFixed(1)) });
}
