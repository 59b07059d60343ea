import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  exportTable,
  FilterBar,
  PageFrame,
  PageLink,
  QueryState,
  rankHangul,
  Select,
  TextInput,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { DepartmentsDocument, type DepartmentsQuery } from '../gql/graphql';
import { departmentsSearch } from './searches';

type Row = DepartmentsQuery['departments']['nodes'][number];
const KINDS = ['CITY', 'DISTRICT_OFFICE', 'AFFILIATE', 'PUBLIC_CORPORATION'] as const;

export default function DepartmentsPage() {
  const t = useText('core');
  const [view, patch] = useView(departmentsSearch);
  const result = useQuery(DepartmentsDocument);
  const all = result.data?.departments.nodes;
  const rows = useMemo(() => {
    const ofKind = (all ?? []).filter((row) => view.kind === 'all' || row.kind === view.kind);
    return view.q.trim() === '' ? ofKind : rankHangul(view.q, ofKind, (row) => [row.name, row.code]);
  }, [all, view.kind, view.q]);
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        key: 'name',
        title: t('field.department'),
        rowHead: true,
        value: (row) => row.name,
        render: (row) => <PageLink to={`/departments/${row.code}`}>{row.name}</PageLink>,
      },
      { key: 'level', title: t('field.level'), value: (row) => row.level },
      { key: 'kind', title: t('field.kind'), value: (row) => t(`departmentKind.${row.kind}`) },
      {
        key: 'parent',
        title: t('field.parent'),
        value: (row) => row.parent?.name,
        render: (row) =>
          row.parent ? <PageLink to={`/departments/${row.parent.code}`}>{row.parent.name}</PageLink> : '–',
      },
      { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
    ],
    [t],
  );
  return (
    <PageFrame
      title={t('departments.title')}
      purpose={t('departments.purpose')}
      table={all && (() => exportTable(t('departments.title'), columns, rows))}
      filters={
        <FilterBar>
          <TextInput
            size="xs"
            w={240}
            aria-label={t('departments.find')}
            placeholder={t('departments.find')}
            value={view.q}
            onChange={(event) => patch({ q: event.currentTarget.value }, { replace: true })}
          />
          <Select
            size="xs"
            aria-label={t('field.kind')}
            value={view.kind}
            data={[
              { value: 'all', label: t('departments.allKinds') },
              ...KINDS.map((kind) => ({ value: kind, label: t(`departmentKind.${kind}`) })),
            ]}
            onChange={(kind) => patch({ kind: KINDS.find((known) => known === kind) ?? 'all' })}
          />
          <span className="muted">{t('common.count', { count: rows.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('departments.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={(row) => row.id}
            sort={view.sort}
            onSort={(sort) => patch({ sort })}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}
