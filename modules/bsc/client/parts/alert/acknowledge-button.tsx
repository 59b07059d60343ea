import { Button, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { AlertNode } from './alert-node';

/** Loaded when it is opened: the button stands on the home page. */
const AcknowledgeDialog = lazy(() => import('./acknowledge-dialog'));

/** The head of the department acknowledges an alert and says what is done; others see until when that is due. */
export function AcknowledgeButton({ alert, otherwise }: { alert: AlertNode; otherwise: ReactNode }) {
  const t = useText('bsc');
  const head = useHasRole('head');
  const own = usePlan().department?.code === alert.department.code;
  const [open, setOpen] = useState(false);
  if (!head || !own) return otherwise;
  return (
    <>
      <Button
        size="compact-xs"
        aria-label={t('alert.acknowledgeOf', { name: alert.kpi.title })}
        onClick={() => setOpen(true)}
      >
        {t('alert.acknowledge')}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <AcknowledgeDialog alert={alert} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
