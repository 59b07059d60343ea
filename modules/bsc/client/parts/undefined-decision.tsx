import { Alert, Button, formatMoment, useHasRole, useLang, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscDecideUndefinedDocument } from '../gql/graphql';
import { KPI_QUERIES } from './definition/kpi-for-edit';
import type { KpiNode } from './kpi-node';
import { RecordDialog } from './programme/record-dialog';
import { useDialog } from './programme/use-dialog';

type Result = KpiNode['results'][number];

/** A result without a defined value (a denominator of 0): it lowers the coverage until the officer leaves it out. */
export function UndefinedDecision({ kpi, period }: { kpi: KpiNode; period: string }) {
  const t = useText('bsc');
  const lang = useLang();
  const officer = useHasRole('planner', 'bsc');
  const [open, setOpen] = useState(false);
  const result = kpi.results.find((each) => each.period === period);
  if (result?.scoreStatus !== 'UNDEFINED') return null;
  const decided = result.leftOutReason != null;
  const said = t('undefined.leftOut', {
    reason: result.leftOutReason ?? '',
    who: result.leftOutBy?.name ?? '–',
    at: formatMoment(result.leftOutAt, lang),
  });
  return (
    <Alert title={t('undefined.title')}>
      <p>{decided ? said : t('undefined.open')}</p>
      {officer && (
        <Button size="xs" variant="default" onClick={() => setOpen(true)}>
          {t(decided ? 'undefined.takeBack' : 'undefined.leave')}
        </Button>
      )}
      {open && <Dialog result={result} leaveOut={!decided} onClose={() => setOpen(false)} />}
    </Alert>
  );
}

function Dialog({ result, leaveOut, onClose }: { result: Result; leaveOut: boolean; onClose: () => void }) {
  const t = useText('bsc');
  const { fieldErrors: _, ...dialog } = useDialog({
    document: BscDecideUndefinedDocument,
    initial: { reason: '' },
    input: ({ reason = '' }) => ({
      id: result.id,
      version: result.version,
      leaveOut,
      reason: leaveOut ? reason : null,
    }),
    refetch: KPI_QUERIES,
    done: t('undefined.done'),
    onClose,
  });
  return (
    <RecordDialog
      title={t(leaveOut ? 'undefined.leave' : 'undefined.takeBack')}
      onClose={onClose}
      fields={leaveOut ? [{ name: 'reason', kind: 'long', required: true, hint: 'undefined.hint' }] : []}
      {...dialog}
    >
      {!leaveOut && <p>{t('undefined.takeBackHint')}</p>}
    </RecordDialog>
  );
}
