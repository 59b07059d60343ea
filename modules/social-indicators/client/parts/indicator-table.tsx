import { DataTable, useText } from '@yeondong/client/kit';
import type { IndicatorRowFragment } from '../gql/graphql';
import { useIndicatorColumns } from './indicator-columns';

interface IndicatorTableProps {
  rows: readonly IndicatorRowFragment[];
  sort?: string;
  onSort?: (sort: string) => void;
}

/** Indicators with their newest value and how they stand. */
export function IndicatorTable({ rows, sort, onSort }: IndicatorTableProps) {
  const t = useText('social-indicators');
  const columns = useIndicatorColumns();
  return (
    <DataTable
      caption={t('title')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      {...(sort === undefined ? {} : { sort })}
      {...(onSort ? { onSort } : {})}
      empty={<p className="muted">{t('slot.none')}</p>}
    />
  );
}
