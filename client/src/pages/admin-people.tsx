import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useDeferredValue, useMemo } from 'react';
import { PeopleDocument, type PersonOrderBy, type PersonRowFragment, type PersonWhere } from '../gql/graphql';
import { Pager } from '../parts/pager';
import classes from '../parts/person.module.css';
import { PersonAccount } from '../parts/person-account';
import { PersonCreateForm, PersonEditForm } from '../parts/person-form';
import { PERSON_MARKS, postOf } from '../parts/person-words';
import { PeopleFilters, type PeopleView } from './admin-people-filters';
import { peopleSearch } from './searches';

/** The conditions of the view, for the server: the list is longer than a page. */
function whereOf({ q, department, role, state }: PeopleView): PersonWhere | undefined {
  const parts: PersonWhere[] = [];
  if (q) parts.push({ or: [{ name: { contains: q } }, { login: { contains: q } }] });
  if (department) parts.push({ department: { code: { eq: department } } });
  if (role !== 'all') parts.push({ role: { eq: role } });
  if (state !== 'all') parts.push({ state: { eq: state } });
  return parts.length > 0 ? { and: parts } : undefined;
}

const SORTS: Readonly<Record<string, PersonOrderBy['field']>> = { name: 'NAME', login: 'LOGIN' };

function orderOf(sort: string): PersonOrderBy[] | undefined {
  const field = SORTS[sort.replace('-', '')];
  return field && [{ field, direction: sort.startsWith('-') ? 'DESC' : 'ASC' }];
}

/** Accounts with department, post, roles and state; administrators add and change them here. */
export default function AdminPeoplePage() {
  const t = useText('core');
  const [view, patch] = useView(peopleSearch);
  const q = useDeferredValue(view.q.trim());
  const mayManage = useHasRole('admin');
  const variables = { where: whereOf({ ...view, q }), orderBy: orderOf(view.sort), after: view.after || undefined };
  const result = useQuery(PeopleDocument, { variables });
  const people = (result.data ?? result.previousData)?.people;
  const columns = usePeopleColumns(mayManage);
  return (
    <PageFrame
      title={t('people.title')}
      purpose={t('people.purpose')}
      table={people && (() => exportTable(t('people.title'), columns, people.nodes))}
      primary={
        mayManage && (
          <FormDialog label={t('people.create')}>{(close) => <PersonCreateForm onDone={close} />}</FormDialog>
        )
      }
      filters={<PeopleFilters view={view} patch={patch} count={people?.totalCount} />}
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
              onSort={(sort) => patch({ sort, after: '' })}
              empty={<EmptyState title={t('people.none')} hint={t('people.noneHint')} />}
            />
            <Pager after={view.after} pageInfo={pageInfo} onGo={(after) => patch({ after })} />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function Acts({ person }: { person: PersonRowFragment }) {
  const t = useText('core');
  const { name } = person;
  return (
    <span className={classes.acts}>
      <FormDialog label={t('edit.edit')} title={t('people.editOf', { name })} size="compact-xs" variant="default">
        {(close) => <PersonEditForm person={person} onDone={close} />}
      </FormDialog>
      <FormDialog
        label={t('people.account')}
        title={t('people.accountOf', { name })}
        size="compact-xs"
        variant="default"
      >
        {(close) => <PersonAccount person={person} onDone={close} />}
      </FormDialog>
    </span>
  );
}

function usePeopleColumns(mayManage: boolean): readonly Column<PersonRowFragment>[] {
  const t = useText('core');
  return useMemo(
    () => [
      { key: 'name', title: t('field.name'), rowHead: true, value: (row) => row.name },
      { key: 'login', title: t('signIn.login'), value: (row) => row.login },
      { key: 'kind', title: t('field.kind'), width: '6rem', value: (row) => t(`personKind.${row.kind}`) },
      {
        key: 'department',
        title: t('field.department'),
        value: (row) => row.department?.name,
        render: (row) =>
          row.department ? <PageLink to={`/departments/${row.department.code}`}>{row.department.name}</PageLink> : '–',
      },
      {
        key: 'position',
        title: t('field.position'),
        value: (row) => postOf(row) || null,
        render: (row) => postOf(row) || '–',
      },
      { key: 'roles', title: t('field.roles'), value: (row) => row.roles.map((role) => t(`role.${role}`)).join(', ') },
      {
        key: 'state',
        title: t('field.status'),
        value: (row) => t(`personState.${row.state}`),
        render: (row) => <StatusMark kind={PERSON_MARKS[row.state]} label={t(`personState.${row.state}`)} />,
      },
      ...(mayManage
        ? [
            {
              key: 'acts',
              title: t('people.acts'),
              width: '9.5rem',
              render: (row: PersonRowFragment) => <Acts person={row} />,
            },
          ]
        : []),
    ],
    [t, mayManage],
  );
}
