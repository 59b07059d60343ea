import { useQuery } from '@apollo/client/react';
import {
  CardsSkeleton,
  FilterBar,
  type FilterChip,
  PageFrame,
  QueryState,
  SegmentedControl,
  Select,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { type ActivityRowFragment, CalendarDocument } from '../gql/graphql';
import { useActivityExport } from '../parts/activity-table';
import { CalendarMonths } from './calendar-months';
import { calendarSearch } from './searches';

type View = ReturnType<typeof calendarSearch.read>;
const OPEN_STATES: Record<View['state'], (status: string) => boolean> = {
  all: () => true,
  overdue: (status) => status === 'OVERDUE',
  open: (status) => status !== 'DONE',
  held: (status) => status === 'DONE',
};

function isShown(row: ActivityRowFragment, view: View): boolean {
  if (view.program && row.program?.code !== view.program) return false;
  if (view.department && row.department?.code !== view.department) return false;
  return OPEN_STATES[view.state](row.status);
}

/** The year by months: what is planned, held and overdue. */
export default function CalendarPage() {
  const t = useText('core');
  const { year } = usePlan();
  const [view, patch] = useView(calendarSearch);
  const result = useQuery(CalendarDocument, { variables: { year } });
  const all = result.data?.activities.nodes;
  const rows = useMemo(() => all?.filter((row) => isShown(row, view)), [all, view]);
  const table = useActivityExport(t('calendar.title'), rows);
  return (
    <PageFrame
      title={t('calendar.title', { year })}
      purpose={t('calendar.purpose')}
      table={table}
      filters={<Filters all={all ?? []} view={view} patch={patch} />}
    >
      <QueryState result={result} skeleton={<CardsSkeleton cards={12} height={180} />}>
        {() => <CalendarMonths rows={rows ?? []} year={year} />}
      </QueryState>
    </PageFrame>
  );
}

interface FiltersProps {
  all: readonly ActivityRowFragment[];
  view: View;
  patch: (patch: Partial<View>) => void;
}

/** Each different record that the activities refer to, as options. */
function optionsOf(records: readonly ({ code: string; label: string } | null)[]) {
  const byCode = new Map(records.filter((record) => record !== null).map(({ code, label }) => [code, label]));
  return [...byCode].map(([value, label]) => ({ value, label }));
}

function Filters({ all, view, patch }: FiltersProps) {
  const t = useText('core');
  const programs = optionsOf(all.map(({ program }) => program && { code: program.code, label: program.title }));
  const departments = optionsOf(
    all.map(({ department }) => department && { code: department.code, label: department.name }),
  );
  const chip = (key: 'program' | 'department', options: typeof programs): FilterChip[] => {
    const chosen = options.find(({ value }) => value === view[key]);
    return chosen ? [{ key, label: chosen.label, onRemove: () => patch({ [key]: null }) }] : [];
  };
  return (
    <FilterBar chips={[...chip('program', programs), ...chip('department', departments)]}>
      <SegmentedControl
        size="xs"
        aria-label={t('field.status')}
        value={view.state}
        onChange={(state) => patch({ state: state as View['state'] })}
        data={(['all', 'overdue', 'open', 'held'] as const).map((value) => ({
          value,
          label: t(`calendar.state.${value}`),
        }))}
      />
      <Select
        size="xs"
        clearable
        aria-label={t('field.program')}
        placeholder={t('field.program')}
        value={view.program}
        data={programs}
        onChange={(program) => patch({ program })}
      />
      <Select
        size="xs"
        clearable
        searchable
        aria-label={t('field.department')}
        placeholder={t('field.department')}
        value={view.department}
        data={departments}
        onChange={(department) => patch({ department })}
      />
    </FilterBar>
  );
}
