import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  formatPeriod,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  useLang,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { BscScoreMatrixDocument } from '../gql/graphql';
import { MonthSelect } from '../parts/controls';
import { HelpLink } from '../parts/help-link';
import classes from '../parts/matrix/matrix.module.css';
import { useMatrixColumns } from '../parts/matrix/matrix-columns';
import { inGroup, type MatrixRow, namesOf, parentsOf, rowsBelow, unitsAbove } from '../parts/matrix/matrix-rows';
import { UnitScores } from '../parts/matrix/unit-scores';
import { useGroups } from '../parts/matrix/use-groups';
import { useMonth, yearOf } from '../parts/periods';
import { ALL, heatMapSearch } from '../searches';

const NO_ROWS: readonly MatrixRow[] = [];

/** Departments by perspectives at the end of a month: where the city stands well and where not. */
export default function HeatMapPage() {
  const t = useText('bsc');
  const lang = useLang();
  const [view, patch] = useView(heatMapSearch);
  const period = useMonth(view.period);
  const result = useQuery(BscScoreMatrixDocument, { variables: { period }, fetchPolicy: 'cache-and-network' });
  const matrix = result.data?.scoreMatrix;
  const rows = matrix?.rows ?? NO_ROWS;
  const parents = useMemo(() => parentsOf(rows), [rows]);
  const { groups, groupOf } = useGroups(yearOf(period));
  const shown = useMemo(
    () => inGroup(rowsBelow(rows, view.parent), view.group, groupOf),
    [rows, view.parent, view.group, groupOf],
  );
  const units = useMemo(() => unitsAbove(rows), [rows]);
  const names = useMemo(() => namesOf(rows), [rows]);
  const columns = useMatrixColumns(matrix?.perspectives ?? [], period);
  return (
    <PageFrame
      title={t('heatMap.title')}
      purpose={t('heatMap.purpose')}
      path={[
        { title: t('board.title'), to: '/m/bsc' },
        { title: t('heatMap.title'), to: '/m/bsc/heat-map' },
      ]}
      aside={<HelpLink topic="SCORECARD" />}
      table={matrix && (() => exportTable(`${t('heatMap.title')} ${formatPeriod(period, lang)}`, columns, shown))}
      filters={
        <FilterBar>
          <MonthSelect value={period} onChange={(next) => patch({ period: next })} />
          <Choice
            label={t('heatMap.parent')}
            width={200}
            value={view.parent ?? ALL}
            options={[
              { value: ALL as string, label: t('field.allDepartments') },
              ...parents.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(parent) => patch({ parent: parent === ALL ? null : parent })}
          />
          <Choice
            label={t('ranking.group')}
            width={200}
            value={view.group ?? ALL}
            options={[
              { value: ALL as string, label: t('heatMap.allGroups') },
              ...groups.map(({ code, title }) => ({ value: code, label: title })),
            ]}
            onChange={(group) => patch({ group: group === ALL ? null : group })}
          />
          <PageLink to="/m/bsc/map" search={{ period }}>
            {t('map.title')}
          </PageLink>
          <span className="muted">{t('count.departments', { count: shown.length })}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() =>
          rows.length === 0 ? (
            <EmptyState title={t('heatMap.emptyTitle', { year: yearOf(period) })} hint={t('board.emptyHint')} />
          ) : (
            <div className={classes.sheet}>
              <Legend />
              <DataTable
                caption={t('heatMap.title')}
                captionHidden
                columns={columns}
                rows={shown}
                rowKey={({ department }) => department.id}
                sort={view.sort}
                onSort={(sort) => patch({ sort })}
              />
              <UnitScores codes={units} names={names} period={period} by={view.by} onBy={(by) => patch({ by })} />
            </div>
          )
        }
      </QueryState>
    </PageFrame>
  );
}

/** What the marks of the cells mean. */
function Legend() {
  const t = useText('bsc');
  return (
    <ul className={classes.legend} aria-label={t('heatMap.legend')}>
      {(['normal', 'caution', 'poor', 'reference', 'unreported'] as const).map((kind) => (
        <li key={kind}>
          <StatusMark kind={kind} label={t(`heatMap.mark.${kind}`)} />
        </li>
      ))}
      <li className="muted">{t('heatMap.belowLegend')}</li>
    </ul>
  );
}
