import {
  DataTable,
  EmptyState,
  exportTable,
  PageFrame,
  QueryState,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { BscProgrammeDocument } from '../gql/graphql';
import { HelpLink } from '../parts/help-link';
import { useFactColumns } from '../parts/programme/fact-columns';

/** The year's programme: the plan's fourteen facts in its order, each with what stands and the way to its records. */
export default function ProgrammePage() {
  const t = useText('bsc');
  const { year } = usePlan();
  const result = useQuery(BscProgrammeDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  const columns = useFactColumns();
  const facts = result.data?.programmeItems.nodes;
  return (
    <PageFrame
      title={t('programme.title')}
      purpose={t('programme.purpose')}
      aside={<HelpLink topic="PROGRAMME" />}
      table={facts && (() => exportTable(`${t('programme.title')} ${year}`, columns, facts))}
    >
      <QueryState result={result}>
        {({ programmeItems }) =>
          programmeItems.nodes.length === 0 ? (
            <EmptyState title={t('programme.emptyTitle', { year })} hint={t('programme.emptyHint')} />
          ) : (
            <DataTable
              caption={t('programme.title')}
              captionHidden
              columns={columns}
              rows={programmeItems.nodes}
              rowKey={(fact) => fact.id}
            />
          )
        }
      </QueryState>
    </PageFrame>
  );
}
