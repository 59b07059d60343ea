import { FormDialog, useText } from '@yeondong/client/kit';
import { lazy, Suspense } from 'react';
import type { TableExchangeProps } from './exchange-dialog';

const Exchange = lazy(() => import('./exchange-dialog'));

/** A table that is taken out, changed in a spreadsheet and taken in again, in a dialog over its page. */
export function TableExchange(props: TableExchangeProps) {
  const t = useText('plan-sync');
  const { kind, label = t('exchange.open') } = props;
  return (
    <FormDialog
      label={label}
      title={t('exchange.titleOf', { name: t(`exchange.name.${kind}`) })}
      width="xl"
      variant="default"
    >
      {() => (
        <Suspense fallback={null}>
          <Exchange {...props} />
        </Suspense>
      )}
    </FormDialog>
  );
}
