import { DataTable, Section, useText } from '@yeondong/client/kit';
import type { RankingRow } from './nodes';
import { useRankingColumns } from './ranking-columns';

interface RankingTablesProps {
  rows: readonly RankingRow[];
  byGroup: boolean;
  sort: string;
  onSort: (sort: string) => void;
}

/** The ranking of the whole city, or a table for each evaluation group. */
export function RankingTables({ rows, byGroup, sort, onSort }: RankingTablesProps) {
  const t = useText('bsc');
  const columns = useRankingColumns();
  const empty = <p className="muted">{t('ranking.none')}</p>;
  if (!byGroup)
    return (
      <DataTable
        caption={t('ranking.city')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ department }) => department.id}
        sort={sort}
        onSort={onSort}
        empty={empty}
      />
    );
  const names = [...new Set(rows.map(nameOf))];
  return names.map((name) => {
    const own = rows.filter((row) => nameOf(row) === name);
    const title = name ?? t('ranking.noGroup');
    return (
      <Section key={title} title={t('ranking.groupOf', { group: title, count: own.length })}>
        <DataTable
          caption={title}
          captionHidden
          columns={columns}
          rows={own}
          rowKey={({ department }) => department.id}
        />
      </Section>
    );
  });
}

const nameOf = ({ group }: RankingRow): string | null => group?.title ?? null;
