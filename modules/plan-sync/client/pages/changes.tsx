import {
  Button,
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  Group,
  PageFrame,
  QueryState,
  useDirectAct,
  useGo,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncChangesDocument, PlanSyncCollectChangesDocument } from '../gql/graphql';
import { type Request, useRequestColumns } from '../parts/change/request-columns';
import { RequestForm } from '../parts/change/request-form';
import { CHANGE_STATES, changesSearch } from '../searches';

/** Who asks for which change of a plan, where that comes from, and what became of it. */
export default function ChangesPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const mayAsk = useHasRole('planner', 'head', 'staff');
  const [{ show, sort }, patch] = useView(changesSearch);
  const result = useQuery(PlanSyncChangesDocument, { variables: { year } });
  const columns = useRequestColumns();
  const all = result.data?.planChangeRequests.nodes ?? [];
  const rows = all.filter(({ status }) => show === 'all' || status === show);
  const count = (state: string) => all.filter(({ status }) => state === 'all' || status === state).length;
  return (
    <PageFrame
      title={t('request.title')}
      purpose={t('request.purpose')}
      table={result.data && (() => exportTable(`${t('request.title')} ${year}`, columns, rows))}
      primary={
        mayAsk && (
          <FormDialog label={t('request.add')} width="lg">
            {(close) => <RequestForm onDone={close} />}
          </FormDialog>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('field.status')}
            value={show}
            options={CHANGE_STATES.map((value) => ({
              value,
              label: t('opinions.view', { name: t(`requestStatus.${value}`), count: count(value) }),
            }))}
            onChange={(next) => patch({ show: next })}
          />
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            <Collecting requests={all} />
            <DataTable
              caption={t('request.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('request.none')} hint={t('request.noneHint')} />}
            />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

/** Takes what is accepted into the revised edition of its plan. */
function Collecting({ requests }: { requests: readonly Request[] }) {
  const t = useText('plan-sync');
  const go = useGo();
  const planner = useHasRole('planner');
  const [collect, busy] = useDirectAct(PlanSyncCollectChangesDocument, ['PlanSyncChanges']);
  const waiting = requests.filter(({ status, planVersion }) => status === 'ACCEPTED' && !planVersion);
  const plans = [...new Map(waiting.map(({ plan }) => [plan.id, plan])).values()];
  if (!planner || plans.length === 0) return null;
  const run = async (plan: string) => {
    const done = await collect({ plan }, t('request.done.collect'));
    if (!done) return;
    const { plan: of, year: edition, number } = done.collectPlanChanges;
    go(`/m/plan-sync/plans/${of.code}`, { edition, number });
  };
  return (
    <Group gap="xs" mb="sm">
      {plans.map(({ id, title }) => (
        <Button key={id} size="xs" variant="default" loading={busy} onClick={() => void run(id)}>
          {t('request.collect', { title, count: waiting.filter(({ plan }) => plan.id === id).length })}
        </Button>
      ))}
    </Group>
  );
}
