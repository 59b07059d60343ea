import { byKeys, Department, Domain, fields, type RequestContext, type Row } from '@yeondong/schema';
import { FISCAL_ACCOUNTS, type FiscalAccount } from '../../entities/enums.js';
import type { FiscalGrouping } from '../../entities/fiscal/enums.js';
import { FUND_SOURCES, type FundSource } from '../../rules/fiscal-amounts.js';
import { SPENDING_KINDS, type SpendingKind } from '../../rules/orphans.js';
import { titlesThen } from '../titles-then.js';

/** A group by its key in the statement. */
export interface GroupTitle {
  readonly key: string | null;
  readonly code: string | null;
  readonly titleKo: string;
  readonly titleEn: string | null;
}

const ACCOUNTS: Readonly<Record<FiscalAccount, readonly [string, string]>> = {
  GENERAL: ['일반회계', 'General account'],
  SPECIAL: ['기타특별회계', 'Special accounts'],
  PUBLIC_ENTERPRISE: ['공기업특별회계', 'Public enterprise accounts'],
  FUND: ['기금', 'Funds'],
};
const SPENDINGS: Readonly<Record<SpendingKind, readonly [string, string]>> = {
  PROJECT: ['재량지출(사업)', 'Discretionary: projects'],
  MANDATORY: ['의무지출', 'Mandatory'],
  CURRENT: ['경상지출', 'Running costs'],
};
const SOURCES: Readonly<Record<FundSource, readonly [string, string]>> = {
  NATIONAL: ['국비', 'National'],
  PROVINCIAL: ['도비', 'Provincial'],
  CITY: ['시비', 'City'],
  LOCAL_DEBT: ['지방채', 'Local debt'],
  OTHER: ['민자·기타', 'Private and other'],
};

export const UNGROUPED: GroupTitle = {
  ...{ key: null, code: null },
  titleKo: '분류되지 않음',
  titleEn: 'In no group',
};

const named = <K extends string>(order: readonly K[], titles: Readonly<Record<K, readonly [string, string]>>) =>
  order.map((key): GroupTitle => ({ key, code: key, titleKo: titles[key][0], titleEn: titles[key][1] }));

const byPosition = <R extends { readonly position: number; readonly key: number }>(rows: readonly (R | null)[]): R[] =>
  rows.flatMap((row) => row ?? []).sort((one, other) => one.position - other.position || one.key - other.key);

/**
 * The groups that a statement may have found, in their order, domains as they were called when the edition was settled;
 * classes are named by their own table.
 */
export async function groupTitles(
  ctx: RequestContext,
  by: Exclude<FiscalGrouping, 'FIELD' | 'SECTION'>,
  found: readonly (string | null)[],
  at: Date | null,
): Promise<readonly GroupTitle[]> {
  if (by === 'ACCOUNT') return named(FISCAL_ACCOUNTS, ACCOUNTS);
  if (by === 'SPENDING') return named(SPENDING_KINDS, SPENDINGS);
  if (by === 'SOURCE') return named(FUND_SOURCES, SOURCES);
  const keys = [...new Set(found.flatMap((key) => (key === null ? [] : [Number(key)])))];
  if (by === 'DOMAIN') {
    const rows = byPosition<Row<Domain>>(await byKeys(ctx, Domain, keys, fields('code', 'position')));
    const asked = rows.map(({ key }) => ({ entity: Domain, key, at }));
    const titles = await titlesThen(ctx, [Domain], asked);
    return rows.flatMap(({ key, code }, index) => {
      const then = titles[index];
      return then ? [{ key: String(key), code, titleKo: then.titleKo, titleEn: then.titleEn }] : [];
    });
  }
  const rows = await byKeys(ctx, Department, keys, fields('code', 'nameKo', 'nameEn', 'position'));
  return byPosition<Row<Department>>(rows).map(({ key, code, nameKo, nameEn }) => ({
    ...{ key: String(key), code, titleKo: nameKo, titleEn: nameEn },
  }));
}
