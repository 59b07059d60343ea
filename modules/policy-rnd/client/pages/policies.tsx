import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  FormDialog,
  PageFrame,
  QueryState,
  useHasRole,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PolicyRndPoliciesDocument } from '../gql/graphql';
import { usePolicyColumns } from '../parts/policy-columns';
import { PolicyForm } from '../parts/policy-form';
import { POLICY_FACETS, policiesSearch } from '../searches';

/** Policies of the four facets of the plan, from the draft to the initiative. */
export default function PoliciesPage() {
  const t = useText('policy-rnd');
  const mayWrite = useHasRole('planner', 'policy', 'head', 'staff');
  const [{ facet, sort }, patch] = useView(policiesSearch);
  const result = useQuery(PolicyRndPoliciesDocument);
  const columns = usePolicyColumns();
  const all = result.data?.policies.nodes ?? [];
  const rows = all.filter((row) => facet === 'ALL' || row.facet === facet);
  return (
    <PageFrame
      title={t('policies.title')}
      purpose={t('policies.purpose')}
      table={result.data && (() => exportTable(t('policies.title'), columns, rows))}
      primary={
        mayWrite && (
          <FormDialog label={t('policies.add')} width="lg">
            {(close) => <PolicyForm onDone={close} />}
          </FormDialog>
        )
      }
      filters={
        <FilterBar>
          <Choice
            label={t('field.facet')}
            value={facet}
            options={POLICY_FACETS.map((value) => ({ value, label: t(`facet.${value}`) }))}
            onChange={(next) => patch({ facet: next })}
          />
        </FilterBar>
      }
    >
      <QueryState result={result}>
        {() => (
          <DataTable
            caption={t('policies.title')}
            captionHidden
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            sort={sort}
            onSort={(next) => patch({ sort: next })}
            empty={<EmptyState title={t('policies.none')} hint={t('policies.noneHint')} />}
          />
        )}
      </QueryState>
    </PageFrame>
  );
}
