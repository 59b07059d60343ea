import {
  CalendarGroup,
  type CalendarItem,
  CalendarItems,
  formatDay,
  PageLink,
  StatusMark,
  useLang,
  usePlan,
  useText,
  YearMonths,
} from '@yeondong/client/kit';
import { CALENDAR_MARKS, type CalendarEntry, daysOf, heldDay, monthsOf, placeOfDay } from './entry-words';

const MONTHS_OF_YEAR = 12;

/** The entries by month, with today between them; what has no days stands below. */
export function YearView({ entries, year }: { entries: readonly CalendarEntry[]; year: number }) {
  const t = useText('plan-sync');
  const { businessDate: today } = usePlan();
  const itemOf = useItem(year);
  const isSpread = (entry: CalendarEntry) => [0, MONTHS_OF_YEAR].includes(monthsOf(entry, year).length);
  const dated = entries.filter((entry) => !isSpread(entry));
  const spread = entries.filter(isSpread);
  const mark = useToday(today);
  return (
    <>
      <YearMonths year={year} today={today}>
        {(month) => {
          const here = dated.filter((entry) => monthsOf(entry, year).includes(month));
          const items = here.map(itemOf);
          const isNow = today.startsWith(`${year}-${String(month).padStart(2, '0')}`);
          if (isNow) items.splice(placeOfDay(here, today), 0, mark);
          return items.length > 0 ? <CalendarItems items={items} /> : null;
        }}
      </YearMonths>
      {spread.length > 0 && <CalendarGroup title={t('calendar.undated')} items={spread.map(itemOf)} />}
    </>
  );
}

function useToday(today: string): CalendarItem {
  const t = useText('plan-sync');
  const lang = useLang();
  return { key: 'today', tone: 'today', title: t('calendar.today', { day: formatDay(today, lang) }) };
}

const TONES = { LATE: 'late', DONE: 'done', DONE_LATE: 'done' } as const;

function useItem(year: number) {
  const t = useText('plan-sync');
  const lang = useLang();
  return (entry: CalendarEntry): CalendarItem => {
    const { key, kind, title, state, total, done } = entry;
    const held = heldDay(entry, year, lang);
    const facts = [
      t(`calendar.kinds.${kind}`),
      daysOf(entry, lang),
      held && t('calendar.heldOn', { day: held }),
      total != null && t(kind === 'ACTIVITY' ? 'calendar.heldOf' : 'calendar.doneOf', { total, done: done ?? 0 }),
    ];
    return {
      ...{ key, tone: TONES[state as keyof typeof TONES] },
      title: <EntryLink path={entry.path}>{title}</EntryLink>,
      facts: (
        <>
          <StatusMark kind={CALENDAR_MARKS[state]} label={t(`calendar.state.${state}`)} />
          <span className="muted">{facts.filter(Boolean).join(' · ')}</span>
        </>
      ),
    };
  };
}

/** To the page that shows an entry, with the view of it that the path names. */
export function EntryLink({ path, children }: { path: string; children: string }) {
  const [to = '', query = ''] = path.split('?');
  return (
    <PageLink to={to} search={Object.fromEntries(new URLSearchParams(query))}>
      {children}
    </PageLink>
  );
}
