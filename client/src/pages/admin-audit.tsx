import { useQuery } from '@apollo/client/react';
import {
  type Column,
  DataTable,
  exportTable,
  FilterBar,
  formatMoment,
  PageFrame,
  QueryState,
  TextInput,
  useLang,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useDeferredValue, useMemo } from 'react';
import { AuditLogDocument, type AuditLogQuery } from '../gql/graphql';
import { useAuditWords } from '../parts/audit-words';
import { Pager } from '../parts/pager';
import { auditSearch } from './searches';

type Row = AuditLogQuery['auditEntries']['nodes'][number];

/** Who did what, when and why, newest first. */
export default function AdminAuditPage() {
  const t = useText('core');
  const lang = useLang();
  const words = useAuditWords();
  const [view, patch] = useView(auditSearch);
  const query = useDeferredValue(view.q.trim());
  const where = query ? { act: { contains: query } } : undefined;
  const result = useQuery(AuditLogDocument, { variables: { where, after: view.after || undefined } });
  const entries = (result.data ?? result.previousData)?.auditEntries;
  const columns = useMemo<readonly Column<Row>[]>(
    () => [
      {
        key: 'at',
        title: t('field.at'),
        rowHead: true,
        width: '11rem',
        value: (row) => row.at,
        render: (row) => formatMoment(row.at, lang),
      },
      { key: 'actor', title: t('audit.actor'), value: (row) => row.actor?.name },
      {
        key: 'onBehalfOf',
        title: t('audit.onBehalfOf'),
        value: (row) => row.onBehalfOf.map(({ name }) => t('approval.onBehalf', { name })).join(', ') || null,
      },
      { key: 'act', title: t('audit.act'), value: (row) => words.act(row.act) },
      { key: 'recordType', title: t('audit.record'), value: (row) => words.record(row.recordType) },
      { key: 'reason', title: t('audit.reason'), value: (row) => row.reason },
      { key: 'address', title: t('audit.address'), value: (row) => row.address },
      {
        key: 'requestId',
        title: t('audit.requestId'),
        value: (row) => row.requestId,
        render: (row) => <span className="code">{row.requestId}</span>,
      },
      {
        key: 'sequence',
        title: t('audit.sequence'),
        numeric: true,
        value: (row) => row.sequence ?? null,
        render: (row) => row.sequence ?? t('audit.unsealed'),
      },
    ],
    [t, lang, words],
  );
  return (
    <PageFrame
      title={t('audit.title')}
      purpose={t('audit.purpose')}
      table={entries && (() => exportTable(t('audit.title'), columns, entries.nodes))}
      filters={
        <FilterBar>
          <TextInput
            size="xs"
            w={240}
            aria-label={t('audit.find')}
            placeholder={t('audit.find')}
            value={view.q}
            onChange={(event) => patch({ q: event.currentTarget.value, after: '' }, { replace: true })}
          />
        </FilterBar>
      }
    >
      <QueryState result={{ ...result, data: entries }}>
        {({ nodes, pageInfo }) => (
          <>
            <DataTable
              caption={t('audit.title')}
              captionHidden
              columns={columns}
              rows={nodes}
              rowKey={(row) => row.id}
            />
            <Pager after={view.after} pageInfo={pageInfo} onGo={(after) => patch({ after })} />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
