import { Button, useContractMutation, useText, useToasts } from '@yeondong/client/kit';
import { useState } from 'react';
import { BscDeriveResultsDocument, type BscDeriveResultsMutation } from '../gql/graphql';
import classes from './entry.module.css';
import { type Entry, isDerived } from './entry-values';

type Skipped = BscDeriveResultsMutation['deriveKpiResults']['skipped'];

interface DeriveButtonProps {
  department: string;
  period: string;
  entries: readonly Entry[];
}

/** Takes the results that other records give, and says which could not be taken. */
export function DeriveButton({ department, period, entries }: DeriveButtonProps) {
  const t = useText('bsc');
  const toasts = useToasts();
  const [skipped, setSkipped] = useState<Skipped>([]);
  const [derive, { busy, error }] = useContractMutation(BscDeriveResultsDocument, { refetch: ['BscResultEntries'] });
  const count = entries.filter(isDerived).length;
  if (count === 0) return null;
  const press = async () => {
    const outcome = await derive({ department, period });
    if (!outcome.ok) return;
    const { results, skipped: left } = outcome.data.deriveKpiResults;
    setSkipped(left);
    toasts.done(t('derive.done', { count: results.length }));
  };
  return (
    <div className={classes.bar}>
      <Button size="xs" variant="default" loading={busy} onClick={() => void press()}>
        {t('derive.act', { count })}
      </Button>
      <span className="muted">{t('derive.hint')}</span>
      {error && <p role="alert">{error.message}</p>}
      {skipped.length > 0 && (
        <ul role="status" className={classes.flags}>
          {skipped.map(({ kpi, reason }) => (
            <li key={kpi.id}>{t('derive.skipped', { name: kpi.title, reason })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
