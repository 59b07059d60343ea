import { NativeSelect, TextInput } from '@mantine/core';
import type { Column } from '../table/columns';
import { DataTable } from '../table/data-table';
import { useKitText } from '../text/use-text';
import { type Mapping, type SeenColumn, withColumn } from './mapping';

interface ColumnTableProps {
  columns: readonly string[];
  columnTitle: (column: string) => string;
  seen: readonly SeenColumn[];
  mapping: Mapping;
  onChange: (mapping: Mapping) => void;
}

/** A line for each of our columns, and those of a mapping file that are not among them: where it comes from, and what an empty cell says. */
export function ColumnTable({ columns, columnTitle, seen, mapping, onChange }: ColumnTableProps) {
  const t = useKitText();
  const others = Object.keys(mapping.columns).filter((column) => !columns.includes(column));
  const rows = [...columns, ...others];
  const titleOf = (column: string) => (columns.includes(column) ? columnTitle(column) : column);
  const names = new Set(seen.map(({ name }) => name));
  const optionsOf = (from: string | null) => [
    { value: '', label: t('import.from.none') },
    ...(from === null || names.has(from) ? [] : [{ value: from, label: t('import.from.missing', { name: from }) }]),
    ...seen.map(({ name, examples }) => ({
      value: name,
      label: examples.length > 0 ? `${name} (${examples.join(', ')})` : name,
    })),
  ];
  const shape: readonly Column<string>[] = [
    { key: 'ours', title: t('import.ours'), rowHead: true, render: titleOf },
    {
      key: 'theirs',
      title: t('import.theirs'),
      render: (column) => (
        <NativeSelect
          size="xs"
          aria-label={t('import.theirsOf', { name: titleOf(column) })}
          data={optionsOf(mapping.columns[column]?.from ?? null)}
          value={mapping.columns[column]?.from ?? ''}
          onChange={({ currentTarget }) => onChange(withColumn(mapping, column, { from: currentTarget.value || null }))}
        />
      ),
    },
    {
      key: 'otherwise',
      title: t('import.otherwise'),
      render: (column) => (
        <TextInput
          size="xs"
          aria-label={t('import.otherwiseOf', { name: titleOf(column) })}
          value={mapping.columns[column]?.otherwise ?? ''}
          onChange={({ currentTarget }) => onChange(withColumn(mapping, column, { otherwise: currentTarget.value }))}
        />
      ),
    },
  ];
  return (
    <DataTable
      caption={t('import.columns')}
      captionHidden
      columns={shape}
      rows={rows}
      rowKey={(column) => column}
      maxHeight="24rem"
    />
  );
}
