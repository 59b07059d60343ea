import type { SocialBoardQuery } from '../gql/graphql';

export type Cell = SocialBoardQuery['indicatorMatrix'][number];

export interface MatrixRow {
  readonly field: Cell['field'];
  /** In the order of the domains. */
  readonly cells: readonly Cell[];
  readonly count: number;
}

const total = (cells: readonly Cell[]): number => cells.reduce((sum, { count }) => sum + count, 0);

/** A row for each field, a cell for each domain, and the sums of both. */
export function matrixOf(cells: readonly Cell[]) {
  const domains = [...new Map(cells.map(({ domain }) => [domain.code, domain])).values()];
  const fields = [...new Map(cells.map(({ field }) => [field.code, field])).values()];
  const rows = fields.map((field): MatrixRow => {
    const own = cells.filter((cell) => cell.field.code === field.code);
    return { field, cells: own, count: total(own) };
  });
  return {
    domains: domains.map((domain) => ({
      domain,
      count: total(cells.filter((cell) => cell.domain.code === domain.code)),
    })),
    rows,
    count: total(cells),
    empty: cells.filter(({ count }) => count === 0).length,
    worse: cells.reduce((sum, { worse }) => sum + worse, 0),
    danger: cells.reduce((sum, { danger }) => sum + danger, 0),
  };
}
