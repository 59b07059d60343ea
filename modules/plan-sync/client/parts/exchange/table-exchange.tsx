import { FormDialog, useText } from '@yeondong/client/kit';
import { lazy, Suspense } from 'react';
import type { PlanTableKind } from '../../gql/graphql';

const Exchange = lazy(() => import('./exchange-dialog'));

export interface TableExchangeProps {
  kind: PlanTableKind;
  /** Which part of the table is meant, where it is not all of it. */
  of?: { readonly planVersion?: string; readonly year?: number };
  /** Of the file. */
  name: string;
  /** What it is taken into; null where the reader may not, with who may. */
  into: Readonly<Record<string, unknown>> | null;
  holder: string;
  /** What is said in place of an import where the edition is settled. */
  settled?: boolean;
  refetch: readonly string[];
  /** Of the button, where a page has several. */
  label?: string;
}

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
