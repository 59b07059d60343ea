import { Choice, useText } from '@yeondong/client/kit';

export const QUARTERS = ['1', '2', '3', '4'] as const;
export type Quarter = (typeof QUARTERS)[number];

/** The quarter of a year that a business date asks for: the last one that has ended, or the first. */
export function quarterOf(year: number, today: string): Quarter {
  const [now, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (now > year) return '4';
  const ended = now < year ? 0 : Math.floor((month - 1) / 3);
  return QUARTERS[Math.max(0, ended - 1)] as Quarter;
}

/** Which quarter of the plan year is shown. */
export function QuarterChoice({ value, onChange }: { value: Quarter; onChange: (quarter: Quarter) => void }) {
  const t = useText('plan-sync');
  const options = QUARTERS.map((quarter) => ({ value: quarter, label: t('field.quarterOf', { quarter }) }));
  return (
    <Choice
      label={t('field.quarter')}
      width={140}
      value={value}
      options={options}
      onChange={(quarter) => onChange(quarter as Quarter)}
    />
  );
}
