import { formatNumber, formatWon, type TextOf } from '@yeondong/client/kit';

/** A planned or standing amount with its unit; won are told in 백만원, as the plan does. */
export function amountText(amount: string, unit: string, t: TextOf): string {
  if (unit === '원') return `${formatWon(amount, 'million')}${t('unit.million')}`;
  return `${formatNumber(amount)}${t(`planUnit.${unit}`)}`;
}
