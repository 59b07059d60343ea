import {
  Button,
  type Column,
  DataTable,
  formatNumber,
  Group,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import { type BonusPenaltyState, BscAdjustmentsDocument } from '../../gql/graphql';
import type { Adjustment } from './nodes';

const ProposeDialog = lazy(() => import('./propose-dialog'));
const DecideDialog = lazy(() => import('./decide-dialog'));

const MARKS = { PROPOSED: 'unreported', ACCEPTED: 'normal', REJECTED: 'reference' } as const;

interface Decision {
  row: Adjustment;
  state: BonusPenaltyState;
}

/** Bonuses and penalties of the year: proposed by heads, decided by the officer. */
export function Adjustments({ year }: { year: number }) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const head = useHasRole('head');
  const [proposing, setProposing] = useState(false);
  const [deciding, setDeciding] = useState<Decision | null>(null);
  const result = useQuery(BscAdjustmentsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const columns = useColumns(officer, setDeciding);
  return (
    <Section
      title={t('adjustment.title')}
      aside={
        (officer || head) && (
          <Button size="compact-sm" variant="default" onClick={() => setProposing(true)}>
            {t('adjustment.propose')}
          </Button>
        )
      }
    >
      <QueryState result={result}>
        {({ bonusPenalties }) => (
          <DataTable
            caption={t('adjustment.title')}
            captionHidden
            columns={columns}
            rows={bonusPenalties}
            rowKey={(row) => row.id}
            empty={<p className="muted">{t('adjustment.none')}</p>}
          />
        )}
      </QueryState>
      <Suspense fallback={null}>
        {proposing && <ProposeDialog year={year} onClose={() => setProposing(false)} />}
        {deciding && <DecideDialog {...deciding} onClose={() => setDeciding(null)} />}
      </Suspense>
    </Section>
  );
}

function useColumns(officer: boolean, onDecide: (decision: Decision) => void): readonly Column<Adjustment>[] {
  const t = useText('bsc');
  const { person } = usePlan();
  return [
    { key: 'department', title: t('field.department'), rowHead: true, value: ({ department }) => department.name },
    { key: 'kind', title: t('field.kind'), value: ({ kind }) => t(`adjustmentKind.${kind}`) },
    {
      key: 'points',
      title: `${t('adjustment.points')} (${t('unit.points')})`,
      numeric: true,
      render: ({ points }) => formatNumber(points, 2),
    },
    { key: 'rule', title: t('adjustment.rule'), value: ({ rule }) => rule },
    { key: 'evidence', title: t('adjustment.evidence'), value: ({ evidenceKey }) => evidenceKey },
    {
      key: 'state',
      title: t('field.status'),
      render: ({ state, reason }) => (
        <>
          <StatusMark kind={MARKS[state]} label={t(`adjustmentState.${state}`)} />
          {reason && <span className="muted"> {reason}</span>}
        </>
      ),
    },
    ...(officer
      ? [
          {
            key: 'acts',
            title: t('field.acts'),
            render: (row: Adjustment) =>
              row.state === 'PROPOSED' && row.proposedBy?.id !== person.id ? (
                <Group gap="xs">
                  {(['ACCEPTED', 'REJECTED'] as const).map((state) => (
                    <Button
                      key={state}
                      size="compact-xs"
                      variant={state === 'ACCEPTED' ? 'filled' : 'default'}
                      aria-label={`${row.department.name} ${row.evidenceKey} ${t(`adjustmentState.${state}`)}`}
                      onClick={() => onDecide({ row, state })}
                    >
                      {t(`adjustmentState.${state}`)}
                    </Button>
                  ))}
                </Group>
              ) : (
                '–'
              ),
          },
        ]
      : []),
  ];
}
