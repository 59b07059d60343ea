import { Checkbox, Choice, FilterBar, usePlan, useQuery, useText, useView } from '@yeondong/client/kit';
import { BscDepartmentsDocument } from '../../gql/graphql';
import { ALL, alertsSearch } from '../../searches';
import { DepartmentSelect } from '../controls';
import { ALERT_RULES, ALERT_STATES, SEVERITIES } from './alert-words';

const STATES = ['open', ...ALERT_STATES, ALL] as const;

/** What narrows the list, kept in the address; how many are shown of how many. */
export function AlertFilters({ shown, total }: { shown: number; total: number }) {
  const t = useText('bsc');
  const { year } = usePlan();
  const [view, patch] = useView(alertsSearch);
  const departments = useQuery(BscDepartmentsDocument, { variables: { year } });
  return (
    <FilterBar>
      <Choice
        label={t('alert.severity')}
        value={view.severity}
        options={[ALL, ...SEVERITIES].map((value) => ({ value, label: t(`alertSeverity.${value}`) }))}
        onChange={(severity) => patch({ severity })}
      />
      <Choice
        label={t('field.status')}
        value={view.state}
        options={STATES.map((value) => ({ value, label: t(`alertState.${value}`) }))}
        onChange={(state) => patch({ state })}
      />
      <Choice
        label={t('alert.rule')}
        value={view.rule}
        width={220}
        options={[ALL, ...ALERT_RULES].map((value) => ({ value, label: t(`alertRule.${value}`) }))}
        onChange={(rule) => patch({ rule })}
      />
      <DepartmentSelect
        value={view.department}
        all={t('field.allDepartments')}
        departments={departments.data?.scorecards.nodes.map((node) => node.department) ?? []}
        onChange={(department) => patch({ department })}
      />
      <Checkbox
        label={t('alert.onlyEscalated')}
        checked={view.escalated}
        onChange={(event) => patch({ escalated: event.currentTarget.checked })}
      />
      <span className="muted">
        {shown < total ? t('alert.foundOf', { count: shown, total }) : t('alert.found', { count: total })}
      </span>
    </FilterBar>
  );
}
