import { Choice, useText } from '@yeondong/client/kit';

const YEARS_BACK = 4;

/** The year that is looked at, and the years before it. */
export function YearChoice({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const t = useText('bsc');
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, back) => String(year + 1 - back));
  return (
    <Choice
      label={t('public.year')}
      value={String(year)}
      options={years.map((value) => ({ value, label: t('public.yearOf', { year: value }) }))}
      onChange={(value) => onYear(Number(value))}
    />
  );
}
