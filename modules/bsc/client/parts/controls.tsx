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

interface ChoiceSelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value) => void;
  width?: number;
}

/** Chooses one of a few words. */
export function ChoiceSelect<Value extends string>({
  label,
  value,
  options,
  onChange,
  width = 150,
}: ChoiceSelectProps<Value>) {
  return (
    <Select
      size="xs"
      w={width}
      allowDeselect={false}
      aria-label={label}
      value={value}
      data={[...options]}
      onChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
    />
  );
}
