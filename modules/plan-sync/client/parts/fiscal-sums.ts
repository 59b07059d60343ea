import type { FundSource } from '../gql/graphql';

export const SOURCES = [
  'NATIONAL',
  'PROVINCIAL',
  'CITY',
  'LOCAL_DEBT',
  'OTHER',
] as const satisfies readonly FundSource[];

interface Amounts {
  readonly amounts: readonly { readonly year: number; readonly source: FundSource; readonly amount: number }[];
}

/** What some lines give a year, of one source or of all; none where no line knows of it. */
export function amountOf(lines: readonly Amounts[], year: number, source?: FundSource): number | null {
  const found = lines.flatMap(({ amounts }) =>
    amounts.filter((each) => each.year === year && (source === undefined || each.source === source)),
  );
  return found.length === 0 ? null : found.reduce((sum, { amount }) => sum + amount, 0);
}
