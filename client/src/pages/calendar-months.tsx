import { formatMonth, PageLink, useLang, usePlan, useText } from '@yeondong/client/kit';
import type { ActivityRowFragment } from '../gql/graphql';
import { ActivityState } from '../parts/activity-state';
import { monthsOf, plannedCount, whenPlanned } from '../parts/activity-words';
import classes from './calendar.module.css';

interface CalendarMonthsProps {
  rows: readonly ActivityRowFragment[];
  year: number;
}

/** Twelve months as cards; what recurs or lasts the year stands apart, what has no date below. */
export function CalendarMonths({ rows, year }: CalendarMonthsProps) {
  const t = useText('core');
  const lang = useLang();
  const { businessDate } = usePlan();
  const current = businessDate.startsWith(`${year}-`) ? Number(businessDate.slice(5, 7)) : 0;
  const spread = rows.filter((row) => row.recurrence || monthsOf(row, year).length === 12);
  const undated = rows.filter((row) => !spread.includes(row) && monthsOf(row, year).length === 0);
  const dated = rows.filter((row) => !spread.includes(row) && !undated.includes(row));
  return (
    <>
      <ol className={classes.months}>
        {Array.from({ length: 12 }, (_, at) => at + 1).map((month) => {
          const here = dated.filter((row) => monthsOf(row, year).includes(month));
          return (
            <li key={month} className={classes.month} data-current={month === current || undefined}>
              <h2>
                {formatMonth(month, lang)}
                {month === current && <span className={classes.now}>{t('calendar.thisMonth')}</span>}
              </h2>
              {here.length === 0 ? (
                <p className={classes.none}>{t('calendar.none')}</p>
              ) : (
                <Month rows={here} year={year} month={month} />
              )}
            </li>
          );
        })}
      </ol>
      {spread.length > 0 && <Group title={t('calendar.recurring')} rows={spread} />}
      {undated.length > 0 && <Group title={t('calendar.undated')} rows={undated} />}
    </>
  );
}

/** What falls due in the month in full; what goes on beyond it in one line. */
function Month({ rows, year, month }: CalendarMonthsProps & { month: number }) {
  const t = useText('core');
  const isLast = (row: ActivityRowFragment) => monthsOf(row, year).at(-1) === month;
  const goesOn = rows.filter((row) => !isLast(row));
  return (
    <>
      {goesOn.length < rows.length && <Entries rows={rows.filter(isLast)} />}
      {goesOn.map((row) => (
        <p key={row.id} className={classes.goesOn}>
          {t('calendar.goesOn')}:{' '}
          {row.program ? <PageLink to={`/programs/${row.program.code}`}>{row.title}</PageLink> : row.title}
        </p>
      ))}
    </>
  );
}

function Group({ title, rows }: { title: string; rows: readonly ActivityRowFragment[] }) {
  return (
    <section className={classes.group}>
      <h2>{title}</h2>
      <Entries rows={rows} wide />
    </section>
  );
}

function Entries({ rows, wide = false }: { rows: readonly ActivityRowFragment[]; wide?: boolean }) {
  const t = useText('core');
  const lang = useLang();
  return (
    <ul className={wide ? classes.wideEntries : classes.entries}>
      {rows.map((row) => (
        <li key={row.id} data-status={row.status}>
          {row.program ? <PageLink to={`/programs/${row.program.code}`}>{row.title}</PageLink> : row.title}
          <span className={classes.entryFacts}>
            <ActivityState status={row.status} />
            <span className="muted">
              {[whenPlanned(row, t, lang), plannedCount(row, t, lang)].filter((word) => word !== '–').join(' · ')}
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
