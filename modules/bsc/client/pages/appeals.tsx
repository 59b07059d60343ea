import {
  Button,
  Choice,
  DataTable,
  exportTable,
  FilterBar,
  NoRightState,
  PageFrame,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { BscAppealsDocument } from '../gql/graphql';
import { useAppealColumns } from '../parts/appeal/appeal-columns';
import type { AppealNode } from '../parts/appeal/appeal-node';
import { AppealPanel } from '../parts/appeal/appeal-panel';
import { ALL, appealsSearch } from '../searches';

const DecideDialog = lazy(() => import('../parts/appeal/decide-dialog'));
const FileDialog = lazy(() => import('../parts/appeal/file-dialog'));

const STATES = [ALL, 'FILED', 'ACCEPTED', 'PARTIAL', 'REJECTED'] as const;

/** What the panel says of an appeal needs no column beside it. */
const BESIDE_PANEL = new Set(['kpi', 'department', 'state', 'reason']);

/** Appeals against scores of the year, and what their acceptance would change. */
export default function AppealsPage() {
  const t = useText('bsc');
  const takesPart = useHasRole('planner', 'bsc', 'head', 'executive', 'evaluator', 'advisor', 'auditor');
  if (takesPart) return <Appeals />;
  return (
    <PageFrame title={t('appeal.title')} purpose={t('appeal.purpose')}>
      <NoRightState holder={t('appeal.holders')} />
    </PageFrame>
  );
}

function Appeals() {
  const t = useText('bsc');
  const { year, department } = usePlan();
  const [{ state, sort, appeal: opened }, patch] = useView(appealsSearch);
  const head = useHasRole('head');
  const [deciding, setDeciding] = useState<AppealNode | null>(null);
  const [filing, setFiling] = useState(false);
  const result = useQuery(BscAppealsDocument, {
    variables: { year, where: state === ALL ? {} : { state: { eq: state } } },
    fetchPolicy: 'cache-and-network',
  });
  const columns = useAppealColumns(setDeciding, (appeal) => patch({ appeal }));
  const rows = result.data?.appeals.nodes;
  const beside = rows?.find(({ id }) => id === opened);
  const shown = beside ? columns.filter(({ key }) => BESIDE_PANEL.has(key)) : columns;
  return (
    <PageFrame
      title={t('appeal.title')}
      purpose={t('appeal.purpose')}
      table={rows && (() => exportTable(`${t('appeal.title')} ${year}`, columns, rows))}
      primary={
        head &&
        department && (
          <Button size="xs" onClick={() => setFiling(true)}>
            {t('appeal.file')}
          </Button>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('field.status')}
            value={state}
            options={STATES.map((value) => ({ value, label: t(`appealState.${value}`) }))}
            onChange={(next) => patch({ state: next })}
          />
        </FilterBar>
      }
      panel={beside && <AppealPanel appeal={beside} onClose={() => patch({ appeal: '' })} />}
    >
      <QueryState result={result}>
        {({ appeals }) => (
          <DataTable
            caption={t('appeal.title')}
            captionHidden
            columns={shown}
            rows={appeals.nodes}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            selected={({ id }) => id === opened}
            empty={<p className="muted">{t('appeal.none')}</p>}
          />
        )}
      </QueryState>
      <Suspense fallback={null}>
        {deciding && <DecideDialog appeal={deciding} onClose={() => setDeciding(null)} />}
        {filing && department && <FileDialog department={department.id} year={year} onClose={() => setFiling(false)} />}
      </Suspense>
    </PageFrame>
  );
}
