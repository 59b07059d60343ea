import {
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  facetWhere,
  PageFrame,
  QueryState,
  useHasRole,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PolicyRndPoliciesDocument } from '../gql/graphql';
import { AimFilter } from '../parts/facets';
import { usePolicyColumns } from '../parts/policy-columns';
import { PolicyForm } from '../parts/policy-form';
import { policiesSearch } from '../searches';

/** Policies of the four facets of the plan, from the draft to the initiative. */
export default function PoliciesPage() {
  const t = useText('policy-rnd');
  const mayWrite = useHasRole('planner', 'policy', 'head', 'staff');
  const [{ facet, sort }, patch] = useView(policiesSearch);
  const result = useQuery(PolicyRndPoliciesDocument, { variables: { where: facetWhere(facet) } });
  const columns = usePolicyColumns();
  const rows = result.data?.policies.nodes ?? [];
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
      filters={<AimFilter facet={facet} onChange={(next) => patch({ facet: next })} />}
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
