import type { ReactNode } from 'react';
import { formatMonth } from '../format/dates';
import { useKitText, useLang } from '../text/use-text';
import classes from './calendar.module.css';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

interface YearMonthsProps {
  year: number;
  /** The business date, whose month is marked. */
  today: string;
  /** What stands in a month; null where nothing does. */
  children: (month: number) => ReactNode;
}

/** Twelve months as cards: a grid on wide screens, a list on narrow ones. */
export function YearMonths({ year, today, children }: YearMonthsProps) {
  const t = useKitText();
  const lang = useLang();
  const current = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : 0;
  return (
    <ol className={classes.months}>
      {MONTHS.map((month) => (
        <li key={month} className={classes.month} data-current={month === current || undefined}>
          <h2>
            {formatMonth(month, lang)}
            {month === current && <span className={classes.now}>{t('calendar.thisMonth')}</span>}
          </h2>
          {children(month) ?? <p className={classes.none}>{t('calendar.none')}</p>}
        </li>
      ))}
    </ol>
  );
}

export interface CalendarItem {
  key: string;
  title: ReactNode;
  /** State, days, counts. */
  facts?: ReactNode;
  tone?: 'late' | 'done' | 'today' | undefined;
}

/** Entries of a month one below the other; `wide` for what stands outside the months. */
export function CalendarItems({ items, wide = false }: { items: readonly CalendarItem[]; wide?: boolean }) {
  return (
    <ul className={wide ? classes.wideEntries : classes.entries}>
      {items.map(({ key, title, facts, tone }) => (
        <li key={key} data-tone={tone}>
          {title}
          {facts && <span className={classes.entryFacts}>{facts}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What recurs, lasts the year or has no date, under a heading of its own. */
export function CalendarGroup({ title, items }: { title: string; items: readonly CalendarItem[] }) {
  return (
    <section className={classes.group}>
      <h2>{title}</h2>
      <CalendarItems items={items} wide />
    </section>
  );
}
