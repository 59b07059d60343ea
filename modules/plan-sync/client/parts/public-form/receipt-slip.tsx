import { Button, formatDate, Group, useLang, useText } from '@yeondong/client/kit';
import { useEffect, useRef } from 'react';
import type { PlanSyncSubmitOpinionMutation } from '../../gql/graphql';
import classes from './receipt.module.css';

interface ReceiptSlipProps {
  receipt: PlanSyncSubmitOpinionMutation['submitOpinion'];
  onMore: () => void;
}

/** The receipt, to be copied, printed or written down: nobody can show it again. */
export function ReceiptSlip({ receipt: { receipt, replyDue, joined }, onMore }: ReceiptSlipProps) {
  const t = useText('plan-sync');
  const lang = useLang();
  const slip = useRef<HTMLDivElement>(null);
  useEffect(() => slip.current?.focus(), []);
  return (
    <div ref={slip} tabIndex={-1} role="status" className={classes.slip}>
      <p>
        <strong>{t('publicForm.sent')}</strong>
      </p>
      <p className={classes.number}>{receipt}</p>
      <p>{t('publicForm.keep', { day: formatDate(replyDue, lang) })}</p>
      {joined && <p className="muted">{t('publicForm.joined')}</p>}
      <Group gap="xs" className={classes.buttons}>
        <Button variant="default" onClick={() => window.print()}>
          {t('publicForm.print')}
        </Button>
        <Button variant="default" onClick={onMore}>
          {t('publicForm.more')}
        </Button>
      </Group>
    </div>
  );
}
