import {
  EmptyState,
  exportTable,
  FilterBar,
  PageFrame,
  QueryState,
  Switch,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscDepartmentsDocument, BscSchedulesDocument } from '../gql/graphql';
import { DepartmentSelect } from '../parts/controls';
import { HelpLink } from '../parts/help-link';
import { scheduleColumns } from '../parts/schedule-columns';
import { ScheduleGrid } from '../parts/schedule-grid';
import { ScheduleSteps } from '../parts/schedule-steps';
import { schedulesSearch } from '../searches';

const BEHIND = ['CAUTION', 'POOR', 'DELAYED', 'NOT_REPORTED'];

/** 월별 공정표 of the year's initiatives, and the steps of the one that is open. */
export default function SchedulesPage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const [view, patch] = useView(schedulesSearch);
  const departments = useQuery(BscDepartmentsDocument, { variables: { year } });
  const where = view.department ? { leadDepartment: { code: { eq: view.department } } } : null;
  const result = useQuery(BscSchedulesDocument, { variables: { year, where } });
  const nodes = result.data?.initiatives.nodes;
  const rows = useMemo(
    () =>
      (nodes ?? [])
        .filter(({ schedule }) => !view.behind || BEHIND.includes(schedule?.latest?.light ?? 'NONE'))
        .sort((a, b) => Number(!a.schedule) - Number(!b.schedule)),
    [nodes, view.behind],
  );
  const toggle = (code: string) => patch({ initiative: view.initiative === code ? null : code });
  return (
    <PageFrame
      title={t('schedules.title')}
      purpose={t('schedules.purpose')}
      aside={<HelpLink topic="SCHEDULE" />}
      table={nodes && (() => exportTable(`${t('schedules.title')} ${year}`, scheduleColumns(t), rows))}
      filters={
        <FilterBar>
          <DepartmentSelect
            value={view.department}
            all={t('field.allDepartments')}
            departments={departments.data?.scorecards.nodes.map((node) => node.department) ?? []}
            onChange={(department) => patch({ department, initiative: null })}
          />
          <Switch
            size="sm"
            label={t('schedules.onlyBehind')}
            checked={view.behind}
            onChange={(event) => patch({ behind: event.currentTarget.checked })}
          />
          <span className="muted">{t('count.initiatives', { count: rows.length })}</span>
        </FilterBar>
      }
    >
      {view.initiative && (
        <ScheduleSteps code={view.initiative} month={view.month} onMonth={(month) => patch({ month })} />
      )}
      <QueryState result={result}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('schedules.emptyTitle')} hint={t('schedules.emptyHint')} />
          ) : (
            <ScheduleGrid rows={rows} selected={view.initiative} onOpen={toggle} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}
