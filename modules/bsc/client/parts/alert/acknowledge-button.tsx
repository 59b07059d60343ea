import { Button, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import { lazy, Suspense, useState } from 'react';
import type { AlertNode } from './alert-node';

/** Loaded when it is opened: the button stands on the home page. */
const ActDialog = lazy(() => import('./act-dialog'));

/** Whether the alert waits for the reader: as head of the department, or where it was escalated to. */
export function useIsTheirs(alert: AlertNode): boolean {
  const leads = useHasRole('head', 'executive', 'planner', 'bsc');
  const here = usePlan().department?.code;
  return leads && here !== undefined && (here === alert.department.code || here === alert.escalatedTo?.code);
}

/** The head of the department acknowledges an alert and says what is done. */
export function AcknowledgeButton({ alert }: { alert: AlertNode }) {
  const t = useText('bsc');
  const theirs = useIsTheirs(alert);
  const [open, setOpen] = useState(false);
  if (!theirs || alert.state !== 'RAISED') return null;
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
          <ActDialog act="acknowledge" alert={alert} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
