import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  type Crumb,
  DataTable,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  useParam,
  usePlan,
  useText,
  useView,
} from '@yeondong/client/kit';
import { DepartmentPageDocument, type DepartmentPageQuery, DepartmentWorkDocument } from '../gql/graphql';
import { ActivityTable } from '../parts/activity-table';
import { InitiativeTable, useInitiativeExport } from '../parts/initiative-table';
import { ModuleSections } from '../parts/module-sections';
import { RecordHistory } from '../parts/record-history';
import { tableSearch } from './searches';

type Department = NonNullable<DepartmentPageQuery['department']>;

export default function DepartmentPage() {
  const code = useParam('code');
  const result = useQuery(DepartmentPageDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ department }) => (department ? <Content department={department} /> : <AbsentState />)}
    </QueryState>
  );
}

function pathOf({ name, code, parent }: Department, root: string): readonly Crumb[] {
  const above = parent ? [{ title: parent.name, to: `/departments/${parent.code}` }] : [];
  return [{ title: root, to: '/departments' }, ...above, { title: name, to: `/departments/${code}` }];
}

/** The department's year: what it leads, what it holds, and the sections of the modules. */
function Content({ department }: { department: Department }) {
  const t = useText('core');
  const { year } = usePlan();
  const [{ sort }, patch] = useView(tableSearch);
  const work = useQuery(DepartmentWorkDocument, { variables: { code: department.code, year } });
  const table = useInitiativeExport(department.name, work.data?.initiatives.nodes);
  const onSort = (next: string) => patch({ sort: next });
  return (
    <PageFrame
      title={department.name}
      purpose={t('department.purpose', { year })}
      aside={
        <span className="muted">
          {t(`departmentKind.${department.kind}`)} · {department.level}
        </span>
      }
      path={pathOf(department, t('departments.title'))}
      table={table}
    >
      {department.children.length > 0 && (
        <Section title={t('department.children')}>
          <p>
            {department.children.map((child, at) => (
              <span key={child.id}>
                {at > 0 && ' · '}
                <PageLink to={`/departments/${child.code}`}>{child.name}</PageLink>
              </span>
            ))}
          </p>
        </Section>
      )}
      <QueryState result={work}>
        {({ initiatives, activities }) => (
          <>
            <Section title={t('department.leads')}>
              <InitiativeTable rows={initiatives.nodes} sort={sort} onSort={onSort} />
            </Section>
            {activities.nodes.length > 0 && (
              <Section title={t('field.activities')}>
                <ActivityTable rows={activities.nodes} sort={sort} onSort={onSort} withProgram />
              </Section>
            )}
          </>
        )}
      </QueryState>
      <ModuleSections at="department.section" id={department.id} code={department.code} year={year} />
      <Section
        title={t('department.people')}
        aside={<span className="muted">{t('common.count', { count: department.people.totalCount })}</span>}
      >
        <People department={department} />
      </Section>
      <RecordHistory id={department.id} at="departments" />
    </PageFrame>
  );
}

function People({ department }: { department: Department }) {
  const t = useText('core');
  return (
    <DataTable
      caption={t('department.people')}
      captionHidden
      rows={department.people.nodes}
      rowKey={(person) => person.id}
      columns={[
        { key: 'name', title: t('field.name'), rowHead: true, render: (person) => person.name },
        {
          key: 'position',
          title: t('field.position'),
          render: (person) => person.positions.map(({ title }) => title).join(', ') || '–',
        },
      ]}
      empty={<p className="muted">{t('department.noPeople')}</p>}
    />
  );
}
