import {
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FormDialog,
  facetWhere,
  PageFrame,
  QueryState,
  Section,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PolicyRndProposalsDocument } from '../gql/graphql';
import { ContestList } from '../parts/contest-list';
import { AimFilter } from '../parts/facets';
import { useProposalColumns } from '../parts/proposal-columns';
import { ProposalForm } from '../parts/proposal-form';
import { ProposalPicture } from '../parts/proposal-picture';
import { holdsOf } from '../parts/proposal-state';
import { PROPOSAL_CHOICES, PROPOSAL_VIEWS, proposalsSearch } from '../searches';

/** Proposals as a list, and as columns by state; the contests of the year below. */
export default function ProposalsPage() {
  const t = useText('policy-rnd');
  const { businessDate: today } = usePlan();
  const mayPropose = useHasRole('planner', 'policy', 'head', 'staff', 'bsc', 'innovation', 'statistician', 'evaluator');
  const [{ view, show, facet, sort }, patch] = useView(proposalsSearch);
  const result = useQuery(PolicyRndProposalsDocument, { variables: { where: facetWhere(facet) } });
  const columns = useProposalColumns();
  const all = result.data?.proposals.nodes ?? [];
  const rows = all.filter((row) => holdsOf(show, row, today));
  return (
    <PageFrame
      title={t('proposals.title')}
      purpose={t('proposals.purpose')}
      table={result.data && (() => exportTable(t('proposals.title'), columns, rows))}
      primary={
        mayPropose && (
          <FormDialog label={t('proposals.add')} width="lg">
            {(close) => <ProposalForm onDone={close} />}
          </FormDialog>
        )
      }
    >
      <AimFilter facet={facet} onChange={(next) => patch({ facet: next })}>
        <Choice
          label={t('proposals.view')}
          value={view}
          options={PROPOSAL_VIEWS.map((value) => ({ value, label: t(`proposals.views.${value}`) }))}
          onChange={(next) => patch({ view: next })}
        />
        <Choice
          label={t('proposals.choose')}
          width={220}
          value={show}
          options={PROPOSAL_CHOICES.map((value) => ({
            value,
            label: t('proposals.counted', {
              name: t(`proposals.show.${value}`),
              count: all.filter((row) => holdsOf(value, row, today)).length,
            }),
          }))}
          onChange={(next) => patch({ show: next })}
        />
      </AimFilter>
      <QueryState result={result}>
        {() =>
          view === 'columns' ? (
            <ProposalPicture proposals={rows} />
          ) : (
            <DataTable
              caption={t('proposals.title')}
              captionHidden
              columns={columns}
              rows={rows}
              rowKey={({ id }) => id}
              sort={sort}
              onSort={(next) => patch({ sort: next })}
              empty={<EmptyState title={t('proposals.none')} hint={t('proposals.noneHint')} />}
            />
          )
        }
      </QueryState>
      <Section title={t('contests.title')}>
        <ContestList />
      </Section>
    </PageFrame>
  );
}
