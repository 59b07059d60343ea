import {
  Button,
  DataTable,
  formatDate,
  formatPeriod,
  QueryState,
  useDirectAct,
  useHasRole,
  useLang,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscMoveRoundDocument, BscRoundsDocument, type BscRoundsQuery } from '../../gql/graphql';
import { RecordDialog } from './record-dialog';
import { RecordState } from './record-state';
import { RoundStanding } from './round-standing';
import type { SubjectProps } from './subject-props';
import { orNull, useDialog } from './use-dialog';

type Round = BscRoundsQuery['evaluationRounds']['nodes'][number];

const REFETCH = ['BscRounds', 'BscProgramme'];

/** The study group's twelve rounds of the year. */
export default function RoundRecords({ year }: SubjectProps) {
  const t = useText('bsc');
  const lang = useLang();
  const evaluates = useHasRole('planner', 'bsc', 'evaluator');
  const [closing, setClosing] = useState<Round | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const result = useQuery(BscRoundsDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ evaluationRounds: { nodes } }) => (
        <>
          <DataTable
            caption={t('subject.EVALUATION_ROUNDS')}
            captionHidden
            rows={nodes}
            rowKey={(row) => row.id}
            empty={<p className="muted">{t('round.none')}</p>}
            columns={[
              { key: 'month', title: t('field.period'), rowHead: true, render: (row) => formatPeriod(row.month, lang) },
              { key: 'committee', title: t('round.by'), render: (row) => row.committee.title },
              { key: 'dueOn', title: t('programme.dueOn'), render: (row) => formatDate(row.dueOn, lang) },
              {
                key: 'state',
                title: t('field.status'),
                render: (row) => (
                  <RecordState word={t(`roundState.${row.state}`)} done={row.state === 'CLOSED'} late={row.late} />
                ),
              },
              {
                key: 'standing',
                title: t('round.standing'),
                render: (row) => <ShowStanding row={row} onShow={setShown} />,
              },
              { key: 'closedOn', title: t('round.closedOn'), render: (row) => formatDate(row.closedOn, lang) },
              { key: 'findings', title: t('round.findings'), render: (row) => row.findings ?? '–' },
              ...(evaluates
                ? [
                    {
                      key: 'acts',
                      title: t('field.acts'),
                      render: (row: Round) => <Act row={row} onClose={() => setClosing(row)} />,
                    },
                  ]
                : []),
            ]}
          />
          {shown && <RoundStanding month={shown} onClose={() => setShown(null)} />}
          {closing && <CloseDialog round={closing} onClose={() => setClosing(null)} />}
        </>
      )}
    </QueryState>
  );
}

function ShowStanding({ row, onShow }: { row: Round; onShow: (month: string) => void }) {
  const t = useText('bsc');
  const lang = useLang();
  if (row.state === 'PLANNED') return '–';
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={t('round.showStandingOf', { month: formatPeriod(row.month, lang) })}
      onClick={() => onShow(row.month)}
    >
      {t('round.showStanding')}
    </Button>
  );
}

function Act({ row, onClose }: { row: Round; onClose: () => void }) {
  const t = useText('bsc');
  const lang = useLang();
  const [move, busy] = useDirectAct(BscMoveRoundDocument, REFETCH);
  const month = formatPeriod(row.month, lang);
  if (row.state === 'CLOSED') return null;
  const begin = () => move({ id: row.id, version: row.version, state: 'OPEN' }, t('round.opened', { month }));
  return row.state === 'PLANNED' ? (
    <Button
      size="compact-xs"
      variant="default"
      loading={busy}
      aria-label={t('round.openOf', { month })}
      onClick={() => void begin()}
    >
      {t('round.open')}
    </Button>
  ) : (
    <Button size="compact-xs" aria-label={t('round.closeOf', { month })} onClick={onClose}>
      {t('round.close')}
    </Button>
  );
}

function CloseDialog({ round, onClose }: { round: Round; onClose: () => void }) {
  const t = useText('bsc');
  const lang = useLang();
  const month = formatPeriod(round.month, lang);
  const dialog = useDialog({
    document: BscMoveRoundDocument,
    initial: { findings: '' },
    input: ({ findings }) => ({
      id: round.id,
      version: round.version,
      state: 'CLOSED' as const,
      findings: orNull(findings),
    }),
    refetch: REFETCH,
    done: t('round.closed', { month }),
    onClose,
  });
  return (
    <RecordDialog
      title={t('round.closeOf', { month })}
      saveLabel={t('round.close')}
      onClose={onClose}
      fields={[{ name: 'findings', kind: 'long', label: 'round.findings', required: true }]}
      {...dialog}
    />
  );
}
