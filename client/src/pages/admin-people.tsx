import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  exportTable,
  FilterBar,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  TextInput,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useDeferredValue, useMemo } from 'react';
import { PeopleDocument, type PeopleQuery } from '../gql/graphql';
import { Pager } from '../parts/pager';
import { peopleSearch } from './searches';

type Row = PeopleQuery['people']['nodes'][number];

/** Accounts with department, roles and state. */
export default function AdminPeoplePage() {
  const t = useText('core');
  const [view, patch] = useView(peopleSearch);
  const query = useDeferredValue(view.q.trim());
  const where = query ? { or: [{ name: { contains: query } }, { login: { contains: query } }] } : undefined;
  const result = useQuery(PeopleDocument, { variables: { where, after: view.after || undefined } });
  const people = (result.data ?? result.previousData)?.people;
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      { key: 'name', title: t('field.name'), rowHead: true, value: (row) => row.name },
      { key: 'login', title: t('signIn.login'), value: (row) => row.login },
      { key: 'kind', title: t('field.kind'), value: (row) => t(`personKind.${row.kind}`) },
      {
        key: 'department',
        title: t('field.department'),
        value: (row) => row.department?.name,
        render: (row) =>
          row.department ? <PageLink to={`/departments/${row.department.code}`}>{row.department.name}</PageLink> : '–',
      },
      { key: 'roles', title: t('field.roles'), value: (row) => row.roles.map((role) => t(`role.${role}`)).join(', ') },
      {
        key: 'active',
        title: t('field.status'),
        value: (row) => t(row.active ? 'people.active' : 'people.inactive'),
        render: (row) => (
          <StatusMark
            kind={row.active ? 'normal' : 'unreported'}
            label={t(row.active ? 'people.active' : 'people.inactive')}
          />
        ),
      },
    ],
    [t],
  );
  return (
    <PageFrame
      title={t('people.title')}
      purpose={t('people.purpose')}
      table={people && (() => exportTable(t('people.title'), columns, people.nodes))}
      filters={
        <FilterBar>
          <TextInput
            size="xs"
            w={240}
            aria-label={t('people.find')}
            placeholder={t('people.find')}
            value={view.q}
            onChange={(event) => patch({ q: event.currentTarget.value, after: '' }, { replace: true })}
          />
          {people && <span className="muted">{t('common.count', { count: people.totalCount })}</span>}
        </FilterBar>
      }
    >
      <QueryState result={{ ...result, data: people }}>
        {({ nodes, pageInfo }) => (
          <>
            <DataTable
              caption={t('people.title')}
              captionHidden
              columns={columns}
              rows={nodes}
              rowKey={(row) => row.id}
              sort={view.sort}
              onSort={(sort) => patch({ sort })}
            />
            <Pager after={view.after} pageInfo={pageInfo} onGo={(after) => patch({ after })} />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
