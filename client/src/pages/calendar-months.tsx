import {
  CalendarGroup,
  type CalendarItem,
  CalendarItems,
  PageLink,
  useLang,
  usePlan,
  useText,
  YearMonths,
} from '@yeondong/client/kit';
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
  const { businessDate } = usePlan();
  const itemOf = useItem();
  const spread = rows.filter((row) => row.recurrence || monthsOf(row, year).length === 12);
  const undated = rows.filter((row) => !spread.includes(row) && monthsOf(row, year).length === 0);
  const dated = rows.filter((row) => !spread.includes(row) && !undated.includes(row));
  return (
    <>
      <YearMonths year={year} today={businessDate}>
        {(month) => {
          const here = dated.filter((row) => monthsOf(row, year).includes(month));
          return here.length > 0 ? <Month rows={here} year={year} month={month} /> : null;
        }}
      </YearMonths>
      {spread.length > 0 && <CalendarGroup title={t('calendar.recurring')} items={spread.map(itemOf)} />}
      {undated.length > 0 && <CalendarGroup title={t('calendar.undated')} items={undated.map(itemOf)} />}
    </>
  );
}

/** What falls due in the month in full; what goes on beyond it in one line. */
function Month({ rows, year, month }: CalendarMonthsProps & { month: number }) {
  const t = useText('core');
  const itemOf = useItem();
  const isLast = (row: ActivityRowFragment) => monthsOf(row, year).at(-1) === month;
  const goesOn = rows.filter((row) => !isLast(row));
  return (
    <>
      {goesOn.length < rows.length && <CalendarItems items={rows.filter(isLast).map(itemOf)} />}
      {goesOn.map((row) => (
        <p key={row.id} className={classes.goesOn}>
          {t('calendar.goesOn')}: <Title row={row} />
        </p>
      ))}
    </>
  );
}

const Title = ({ row }: { row: ActivityRowFragment }) =>
  row.program ? <PageLink to={`/programs/${row.program.code}`}>{row.title}</PageLink> : row.title;

const TONES = { OVERDUE: 'late', DONE: 'done' } as const;

function useItem() {
  const t = useText('core');
  const lang = useLang();
  return (row: ActivityRowFragment): CalendarItem => ({
    key: row.id,
    title: <Title row={row} />,
    tone: TONES[row.status as keyof typeof TONES],
    facts: (
      <>
        <ActivityState status={row.status} />
        <span className="muted">
          {[whenPlanned(row, t, lang), plannedCount(row, t, lang)].filter((word) => word !== '–').join(' · ')}
        </span>
      </>
    ),
  });
}
