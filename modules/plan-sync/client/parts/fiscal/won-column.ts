import { type Column, formatWon, type WonUnit } from '@yeondong/client/kit';

const WON: Readonly<Record<WonUnit, number>> = { won: 1, million: 1_000_000, hundredMillion: 100_000_000 };

/** An amount in the unit of the view; taken along in the same unit, with all its digits. */
export function wonColumn<Row>(
  head: Pick<Column<Row>, 'key' | 'title' | 'exportOnly'> & { readonly unitTitle: string },
  unit: WonUnit,
  amountOf: (row: Row) => number | null | undefined,
): Column<Row> {
  const { unitTitle, ...rest } = head;
  return {
    ...rest,
    unit: unitTitle,
    numeric: true,
    value: (row) => {
      const won = amountOf(row);
      return won == null ? null : won / WON[unit];
    },
    render: (row) => formatWon(amountOf(row), unit),
  };
}
