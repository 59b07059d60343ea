import {
  CardsSkeleton,
  Choice,
  type Column,
  EmptyState,
  exportTable,
  FilterBar,
  PageFrame,
  QueryState,
  SegmentedControl,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncCalendarDocument } from '../gql/graphql';
import { type CalendarEntry, daysOf, isShown } from '../parts/calendar/entry-words';
import { YearView } from '../parts/calendar/year-view';
import { CALENDAR_KINDS, CALENDAR_SHOWN, calendarSearch } from '../searches';

/** The planning year by month: planned and held, what is late, each entry with the way to its page. */
export default function CalendarPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const [{ show, kind }] = useView(calendarSearch);
  const result = useQuery(PlanSyncCalendarDocument, { variables: { year } });
  const columns = useEntryColumns();
  const all = result.data?.planCalendar ?? [];
  const shown = all.filter((entry) => isShown(entry, show) && (kind === 'all' || entry.kind === kind));
  const title = t('calendar.inYear', { year });
  return (
    <PageFrame
      title={title}
      purpose={t('calendar.purpose')}
      table={result.data && (() => exportTable(title, columns, shown))}
      filters={<Filters all={all} />}
    >
      <QueryState result={result} skeleton={<CardsSkeleton cards={12} height={180} />}>
        {() =>
          shown.length > 0 ? (
            <YearView entries={shown} year={year} />
          ) : (
            <EmptyState title={t('calendar.none')} hint={t('calendar.noneHint')} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function Filters({ all }: { all: readonly CalendarEntry[] }) {
  const t = useText('plan-sync');
  const [{ show, kind }, patch] = useView(calendarSearch);
  const named = (name: string, count: number) => t('calendar.count', { name, count });
  const kinds = CALENDAR_KINDS.filter((value) => all.some((entry) => entry.kind === value));
  return (
    <FilterBar>
      <SegmentedControl
        size="xs"
        aria-label={t('calendar.shown')}
        value={show}
        onChange={(next) => {
          const chosen = CALENDAR_SHOWN.find((each) => each === next);
          if (chosen) patch({ show: chosen });
        }}
        data={CALENDAR_SHOWN.map((value) => ({
          value,
          label: named(t(`calendar.show.${value}`), all.filter((entry) => isShown(entry, value)).length),
        }))}
      />
      <Choice
        label={t('calendar.kind')}
        width={220}
        value={kind}
        options={[
          { value: 'all' as const, label: t('calendar.allKinds') },
          ...kinds.map((value) => ({
            value,
            label: named(t(`calendar.kinds.${value}`), all.filter((entry) => entry.kind === value).length),
          })),
        ]}
        onChange={(next) => patch({ kind: next })}
      />
    </FilterBar>
  );
}

function useEntryColumns(): readonly Column<CalendarEntry>[] {
  const t = useText('plan-sync');
  const lang = useLang();
  return [
    { key: 'days', title: t('calendar.days'), value: (row) => daysOf(row, lang) || null },
    { key: 'kind', title: t('calendar.kind'), value: (row) => t(`calendar.kinds.${row.kind}`) },
    { key: 'title', title: t('field.title'), rowHead: true, value: (row) => row.title },
    { key: 'state', title: t('field.status'), value: (row) => t(`calendar.state.${row.state}`) },
    { key: 'heldOn', title: t('calendar.heldDay'), value: (row) => row.heldOn },
    { key: 'total', title: t('calendar.total'), numeric: true, value: (row) => row.total ?? null },
    { key: 'done', title: t('calendar.done'), numeric: true, value: (row) => row.done ?? null },
    { key: 'department', title: t('field.department'), value: (row) => row.department?.name },
  ];
}
