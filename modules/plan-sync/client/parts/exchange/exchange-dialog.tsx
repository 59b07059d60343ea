import { ExportMenu, Group, NoRightState, QueryState, Section, Stack, useQuery, useText } from '@yeondong/client/kit';
import { PlanSyncTableDocument, type PlanTableKind } from '../../gql/graphql';
import { columnTitle } from './column-title';
import { ImportTable } from './import-table';

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

/** What stands in the dialog: the table as it goes out, and the form that takes it in. */
export default function Exchange({ kind, of, name, into, holder, settled = false, refetch }: TableExchangeProps) {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncTableDocument, { variables: { kind, ...of }, fetchPolicy: 'cache-and-network' });
  return (
    <Stack gap="lg">
      <Section title={t('exchange.export')}>
        <QueryState result={result}>
          {({ planTable: { columns, numeric, rows } }) => (
            <Group gap="sm">
              <span className="muted">{t('exchange.exportHint', { count: rows.length })}</span>
              <ExportMenu
                table={() => ({ name, head: columns.map((column) => columnTitle(t, kind, column)), numeric, rows })}
              />
            </Group>
          )}
        </QueryState>
      </Section>
      <Section title={t('exchange.import')}>
        {settled ? (
          <p className="muted">{t('exchange.settled')}</p>
        ) : into ? (
          <ImportTable kind={kind} columns={result.data?.planTable.columns ?? []} into={into} refetch={refetch} />
        ) : (
          <NoRightState holder={holder} />
        )}
      </Section>
    </Stack>
  );
}
