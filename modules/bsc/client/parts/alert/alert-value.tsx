import { formatNumber, useText } from '@yeondong/client/kit';
import type { AlertRule } from '../../gql/graphql';
import { OWN_UNITS } from './alert-words';

interface AlertValueProps {
  rule: AlertRule;
  value: string | null | undefined;
  /** Of the KPI, for rules that are judged in it. */
  unit?: string;
}

/** The value that a rule was judged by, with its unit. */
export function AlertValue({ rule, value, unit = '' }: AlertValueProps) {
  const t = useText('bsc');
  if (value === null || value === undefined) return '–';
  const shown = formatNumber(value, 2);
  return OWN_UNITS.includes(rule) ? `${shown}${t(`alertUnit.${rule}`)}` : `${shown}${unit && ` ${unit}`}`;
}
