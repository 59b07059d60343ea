import type { TextOf } from '@yeondong/client/kit';
import type { PlanTableKind } from '../../gql/graphql';

const SOURCES: Readonly<Record<string, string>> = {
  국비: 'NATIONAL',
  도비: 'PROVINCIAL',
  시비: 'CITY',
  지방채: 'LOCAL_DEBT',
  기타: 'OTHER',
};

/** What a column is called: those of years, sources and supplementary budgets are made up of words. */
export function columnTitle(t: TextOf, kind: PlanTableKind, column: string): string {
  const [, year, word = ''] = /^(\d{4}) (.+)$/.exec(column) ?? [];
  if (year && word === '목표') return t('exchange.yearTarget', { year });
  if (year)
    return t('exchange.amount', { year, source: word === '합계' ? t('exchange.total') : t(`source.${SOURCES[word]}`) });
  const number = /^(\d)회 추경$/.exec(column)?.[1];
  return number ? t('exchange.supplementary', { number }) : t(`exchange.columns.${kind}.${column}`);
}
