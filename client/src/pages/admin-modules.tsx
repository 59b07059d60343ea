import { useQuery } from '@apollo/client/react';
import {
  EmptyState,
  FilterBar,
  PageFrame,
  QueryState,
  rankHangul,
  TextInput,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useMemo, useState } from 'react';
import { ModuleMatrixDocument } from '../gql/graphql';
import { ModuleChange } from './admin-module-change';
import { ModuleMatrix } from './admin-module-matrix';
import type { PendingChange } from './admin-module-rows';
import { departmentsSearch } from './searches';

/** Departments × modules as switches; each change shows first what disappears, and for how many people. */
export default function AdminModulesPage() {
  const t = useText('core');
  const [view, patch] = useView(departmentsSearch);
  const result = useQuery(ModuleMatrixDocument);
  const [pending, setPending] = useState<PendingChange | null>(null);
  const all = result.data?.departments.nodes;
  const rows = useMemo(
    () => (view.q.trim() === '' ? (all ?? []) : rankHangul(view.q, all ?? [], (row) => [row.name, row.code])),
    [all, view.q],
  );
  const modules = all?.[0]?.modules.map(({ module }) => module) ?? [];
  const table =
    all &&
    (() => ({
      name: t('modules.title'),
      head: [t('field.department'), ...modules.map(({ title }) => title)],
      rows: rows.map((row) => [
        row.name,
        ...row.modules.map(({ enabled }) => t(enabled ? 'modules.on' : 'modules.off')),
      ]),
    }));
  return (
    <PageFrame
      title={t('modules.title')}
      purpose={t('modules.purpose')}
      table={table}
      filters={
        <FilterBar>
          <TextInput
            size="xs"
            w={240}
            aria-label={t('departments.find')}
            placeholder={t('departments.find')}
            value={view.q}
            onChange={(event) => patch({ q: event.currentTarget.value }, { replace: true })}
          />
          <span className="muted">{t('modules.legend')}</span>
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() =>
          modules.length === 0 ? (
            <EmptyState title={t('modules.none')} hint={t('modules.noneHint')} />
          ) : (
            <ModuleMatrix rows={rows} all={all ?? []} modules={modules} onChange={setPending} />
          )
        }
      </QueryState>
      {pending && <ModuleChange change={pending} all={all ?? []} onDone={() => setPending(null)} />}
    </PageFrame>
  );
}
