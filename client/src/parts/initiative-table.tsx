import {
  type Column,
  DataTable,
  exportTable,
  formatDate,
  type Lang,
  PageLink,
  type TextOf,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import type { InitiativeRowFragment } from '../gql/graphql';
import { InitiativeState } from './initiative-state';

export function initiativeColumns(t: TextOf, lang: Lang): readonly Column<InitiativeRowFragment>[] {
  return [
    { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
    {
      key: 'title',
      title: t('field.initiative'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => <PageLink to={`/initiatives/${row.code}`}>{row.title}</PageLink>,
    },
    {
      key: 'department',
      title: t('field.leadDepartment'),
      width: '11rem',
      value: (row) => row.leadDepartment.name,
      render: (row) => <PageLink to={`/departments/${row.leadDepartment.code}`}>{row.leadDepartment.name}</PageLink>,
    },
    {
      key: 'startsOn',
      title: t('field.startsOn'),
      numeric: true,
      width: '7.5rem',
      value: (row) => row.startsOn ?? null,
      render: (row) => formatDate(row.startsOn, lang),
    },
    {
      key: 'endsOn',
      title: t('field.endsOn'),
      numeric: true,
      width: '7.5rem',
      value: (row) => row.endsOn ?? null,
      render: (row) => formatDate(row.endsOn, lang),
    },
    {
      key: 'status',
      title: t('field.status'),
      width: '7.5rem',
      value: (row) => t(`initiativeStatus.${row.status}`),
      render: (row) => <InitiativeState initiative={row} />,
    },
  ];
}

interface InitiativeTableProps {
  rows: readonly InitiativeRowFragment[];
  sort: string;
  onSort: (sort: string) => void;
}

/** Initiatives with lead department, dates and state. */
export function InitiativeTable({ rows, sort, onSort }: InitiativeTableProps) {
  const t = useText('core');
  const lang = useLang();
  const columns = useMemo(() => initiativeColumns(t, lang), [t, lang]);
  return (
    <DataTable
      caption={t('field.initiatives')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={onSort}
      empty={<p className="muted">{t('initiative.none')}</p>}
    />
  );
}

/** Export of a list of initiatives. */
export function useInitiativeExport(name: string, rows: readonly InitiativeRowFragment[] | undefined) {
  const t = useText('core');
  const lang = useLang();
  const { year } = usePlan();
  return rows && (() => exportTable(`${name} ${year}`, initiativeColumns(t, lang), rows));
}
