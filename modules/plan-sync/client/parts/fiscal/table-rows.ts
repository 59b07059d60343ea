interface Cell {
  readonly year?: number | null;
  readonly shown: string;
}
/** What the server says of a table. */
interface Table {
  readonly lines: number;
  readonly groups: readonly {
    readonly code?: string | null;
    readonly title: string;
    readonly lines: number;
    readonly cells: readonly Cell[];
  }[];
  readonly total: readonly Cell[];
  readonly rounding: readonly { readonly year?: number | null; readonly difference: string }[];
}

/** A row of the five-year table as it is shown, printed and taken along: groups, 단수차이 where there is one, the total. */
export interface TableRow {
  readonly key: string;
  readonly kind: 'group' | 'rounding' | 'total';
  readonly title: string;
  readonly lines: number | null;
  /** Printed amounts by year; the whole window under `all`. */
  readonly cells: Readonly<Record<string, string>>;
}

interface Words {
  readonly total: string;
  readonly rounding: string;
}

const columnOf = (year: number | null | undefined): string => (year == null ? 'all' : String(year));

export function tableRows({ groups, total, rounding, lines }: Table, words: Words): readonly TableRow[] {
  const shown = (cells: Table['total']) => Object.fromEntries(cells.map((cell) => [columnOf(cell.year), cell.shown]));
  const differs = rounding.some(({ difference }) => Number(difference) !== 0);
  return [
    ...groups.map(
      ({ code, title, lines: count, cells }): TableRow => ({
        ...{ key: code ?? '-', kind: 'group', title, lines: count },
        cells: shown(cells),
      }),
    ),
    ...(differs
      ? [
          {
            ...{ key: '--rounding', kind: 'rounding' as const, title: words.rounding, lines: null },
            cells: Object.fromEntries(rounding.map(({ year, difference }) => [columnOf(year), difference])),
          },
        ]
      : []),
    ...(groups.length > 0
      ? [{ key: '--total', kind: 'total' as const, title: words.total, lines, cells: shown(total) }]
      : []),
  ];
}
