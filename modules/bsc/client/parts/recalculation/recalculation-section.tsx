import {
  Button,
  type Column,
  DataTable,
  formatMoment,
  formatNumber,
  formatPeriod,
  Group,
  Section,
  StatusMark,
  useContractMutation,
  useLang,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useEffect } from 'react';
import {
  BscCancelRecalculationDocument,
  BscRecalculateDocument,
  BscRecalculationsDocument,
  type BscRecalculationsQuery,
} from '../../gql/graphql';

type Row = BscRecalculationsQuery['recalculations']['nodes'][number];

const POLL_MS = 2000;
const REFETCH = { refetch: ['BscRecalculations'] };
const MARKS = { WAITING: 'unreported', RUNNING: 'early', DONE: 'normal', CANCELLED: 'reference' } as const;

const isPending = ({ state }: Pick<Row, 'state'>): boolean => state === 'WAITING' || state === 'RUNNING';

/** Calculates the scores of a year anew; a large one goes on while the page is left. */
export function RecalculationSection({ year }: { year: number }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const columns = useColumns();
  const { data, startPolling, stopPolling } = useQuery(BscRecalculationsDocument, {
    variables: { year },
    fetchPolicy: 'cache-and-network',
  });
  const rows = data?.recalculations.nodes ?? [];
  const pending = rows.find(isPending);
  const [recalculate, state] = useContractMutation(BscRecalculateDocument, REFETCH);
  const [cancel, cancelling] = useContractMutation(BscCancelRecalculationDocument, REFETCH);
  useEffect(() => {
    if (pending) startPolling(POLL_MS);
    return stopPolling;
  }, [pending, startPolling, stopPolling]);
  const start = async () => {
    const outcome = await recalculate({ input: { period: String(year) } });
    if (!outcome.ok) toasts.failed(outcome.error.issues[0]?.message ?? outcome.error.message);
    else if (!isPending(outcome.data.recalculateScores))
      toasts.done(t('recalculation.done', { count: outcome.data.recalculateScores.changed }));
  };
  const stop = async ({ id, version }: Row) => {
    const outcome = await cancel({ input: { id, version } });
    if (!outcome.ok) toasts.failed(outcome.error.issues[0]?.message ?? outcome.error.message);
  };
  return (
    <Section title={t('recalculation.title')}>
      <p className="muted">{t('recalculation.hint')}</p>
      <Group>
        <Button size="xs" variant="default" loading={state.busy} disabled={!!pending} onClick={() => void start()}>
          {t('recalculation.start', { year })}
        </Button>
        {pending && (
          <>
            <progress aria-label={t('recalculation.progress')} value={pending.done} max={pending.total} />
            <span role="status">{t('recalculation.standing', { done: pending.done, total: pending.total })}</span>
            <Button size="xs" variant="subtle" loading={cancelling.busy} onClick={() => void stop(pending)}>
              {t('recalculation.cancel')}
            </Button>
          </>
        )}
      </Group>
      {rows.length > 0 && (
        <DataTable caption={t('recalculation.history')} columns={columns} rows={rows} rowKey={({ id }) => id} />
      )}
    </Section>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useText('bsc');
  const lang = useLang();
  return [
    {
      key: 'startedAt',
      title: t('recalculation.startedAt'),
      rowHead: true,
      value: ({ startedAt }) => formatMoment(startedAt, lang),
    },
    { key: 'by', title: t('recalculation.by'), value: ({ startedBy }) => startedBy?.name ?? null },
    { key: 'from', title: t('recalculation.from'), value: ({ fromMonth }) => formatPeriod(fromMonth, lang) },
    {
      key: 'state',
      title: t('field.status'),
      value: ({ state }) => t(`recalculation.state.${state}`),
      render: ({ state }) => <StatusMark kind={MARKS[state]} label={t(`recalculation.state.${state}`)} />,
    },
    { key: 'done', title: t('recalculation.kpis'), numeric: true, value: ({ done }) => formatNumber(String(done)) },
    {
      key: 'changed',
      title: t('recalculation.changed'),
      numeric: true,
      value: ({ changed }) => formatNumber(String(changed)),
    },
  ];
}
