import { formatPeriod, Select, useLang, usePlan, useText } from '@yeondong/client/kit';
import { monthsOf } from './periods';

/** Chooses a month of the plan year. */
export function MonthSelect({ value, onChange }: { value: string; onChange: (period: string) => void }) {
  const t = useText('bsc');
  const lang = useLang();
  const { year } = usePlan();
  return (
    <Select
      size="xs"
      w={140}
      allowDeselect={false}
      aria-label={t('field.period')}
      value={value}
      data={monthsOf(year).map((month) => ({ value: month, label: formatPeriod(month, lang) }))}
      onChange={(next) => next && onChange(next)}
    />
  );
}

interface DepartmentSelectProps {
  value: string | null;
  departments: readonly { code: string; name: string }[];
  /** Words of the choice of all departments; without it one must be chosen. */
  all?: string;
  onChange: (code: string | null) => void;
}

/** Chooses a department, found by part of its name. */
export function DepartmentSelect({ value, departments, all, onChange }: DepartmentSelectProps) {
  const t = useText('bsc');
  return (
    <Select
      size="xs"
      w={220}
      searchable
      clearable={all !== undefined}
      allowDeselect={false}
      aria-label={t('field.department')}
      placeholder={all ?? t('field.department')}
      nothingFoundMessage={t('field.noDepartment')}
      value={value}
      data={departments.map(({ code, name }) => ({ value: code, label: name }))}
      onChange={onChange}
    />
  );
}
