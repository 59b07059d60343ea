import { FilterBar, Select, TextInput, useQuery, useText } from '@yeondong/client/kit';
import { DepartmentOptionsDocument } from '../gql/graphql';
import { PERSON_ROLES } from '../parts/person-words';
import { peopleSearch } from './searches';

export type PeopleView = ReturnType<typeof peopleSearch.read>;

interface FiltersProps {
  view: PeopleView;
  patch: (changes: Partial<PeopleView>, options?: { replace?: boolean }) => void;
  count: number | undefined;
}

const STATES = ['ACTIVE', 'LOCKED', 'LEFT'] as const;

/** Search and filters of the list, kept in the address; what is in force stands as chips too. */
export function PeopleFilters({ view, patch, count }: FiltersProps) {
  const t = useText('core');
  const departments = useQuery(DepartmentOptionsDocument).data?.departments.nodes ?? [];
  const department = departments.find(({ code }) => code === view.department);
  const chips = [
    ...(department
      ? [{ key: 'department', label: department.name, onRemove: () => patch({ department: null, after: '' }) }]
      : []),
    ...(view.role === 'all'
      ? []
      : [{ key: 'role', label: t(`role.${view.role}`), onRemove: () => patch({ role: 'all', after: '' }) }]),
    ...(view.state === 'all'
      ? []
      : [{ key: 'state', label: t(`personState.${view.state}`), onRemove: () => patch({ state: 'all', after: '' }) }]),
  ];
  return (
    <FilterBar chips={chips}>
      <TextInput
        size="xs"
        w={220}
        aria-label={t('people.find')}
        placeholder={t('people.find')}
        value={view.q}
        onChange={(event) => patch({ q: event.currentTarget.value, after: '' }, { replace: true })}
      />
      <Select
        size="xs"
        w={190}
        searchable
        aria-label={t('field.department')}
        placeholder={t('field.department')}
        data={departments.map(({ code, name }) => ({ value: code, label: name }))}
        value={view.department}
        onChange={(code) => patch({ department: code, after: '' })}
      />
      <Select
        size="xs"
        w={150}
        aria-label={t('field.roles')}
        data={[
          { value: 'all', label: t('people.everyRole') },
          ...PERSON_ROLES.map((role) => ({ value: role, label: t(`role.${role}`) })),
        ]}
        value={view.role}
        onChange={(role) => patch({ role: (role ?? 'all') as PeopleView['role'], after: '' })}
      />
      <Select
        size="xs"
        w={130}
        aria-label={t('field.status')}
        data={[
          { value: 'all', label: t('people.everyState') },
          ...STATES.map((state) => ({ value: state, label: t(`personState.${state}`) })),
        ]}
        value={view.state}
        onChange={(state) => patch({ state: (state ?? 'all') as PeopleView['state'], after: '' })}
      />
      {count !== undefined && <span className="muted">{t('common.count', { count })}</span>}
    </FilterBar>
  );
}
