import { Alert, Button, formatMoment, useHasRole, useLang, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import type { KpiNode } from './kpi-node';

const UndefinedDialog = lazy(() => import('./undefined-dialog'));

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
      {open && (
        <Suspense fallback={null}>
          <UndefinedDialog result={result} leaveOut={!decided} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </Alert>
  );
}
