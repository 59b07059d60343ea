import {
  Choice,
  EmptyState,
  exportTable,
  FilterBar,
  NoRightState,
  PageFrame,
  QueryState,
  Section,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncTermEndDocument, PlanSyncTermsDocument } from '../gql/graphql';
import { CloseTerm } from '../parts/term/close-term';
import { NextTerm } from '../parts/term/next-term';
import { decidedOf, type Term, useRemapChoices } from '../parts/term/remap-choices';
import { RemapHistory } from '../parts/term/remap-history';
import { RemapStep } from '../parts/term/remap-step';
import { useRemapColumns } from '../parts/term/remap-table';
import { termsSearch } from '../searches';

/** The end of an elected term: its plan is closed, and its links go over to the next term's plan. */
export default function TermsPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const planner = useHasRole('planner');
  const [view] = useView(termsSearch);
  const result = useQuery(PlanSyncTermsDocument, { variables: { year }, skip: !planner });
  if (!planner) {
    return (
      <PageFrame title={t('term.title')} purpose={t('term.purpose')}>
        <NoRightState holder={t('roll.holder')} />
      </PageFrame>
    );
  }
  return (
    <QueryState result={result}>
      {({ plans }) => {
        const terms = [...plans.nodes].sort((one, other) => (one.term ?? 0) - (other.term ?? 0));
        const term = terms.find((each) => each.term === view.term) ?? terms[0];
        if (term) return <TermView key={term.id} term={term} terms={terms} />;
        return (
          <PageFrame title={t('term.title')} purpose={t('term.purpose')}>
            <EmptyState title={t('term.none')} hint={t('term.noneHint')} />
          </PageFrame>
        );
      }}
    </QueryState>
  );
}

const NO_TARGETS = { targets: [] };

function TermView({ term, terms }: { term: Term; terms: readonly Term[] }) {
  const t = useText('plan-sync');
  const [, patch] = useView(termsSearch);
  const choices = useRemapChoices();
  const proposed = useQuery(PlanSyncTermEndDocument, {
    variables: { plan: term.id },
    fetchPolicy: 'cache-and-network',
  });
  const rows = proposed.data?.termEnd.rows ?? [];
  const isChosen = Object.keys(choices.chosen).length > 0;
  const links = decidedOf(rows, choices.chosen, '');
  const decided = useQuery(PlanSyncTermEndDocument, { variables: { plan: term.id, links }, skip: !isChosen });
  // What becomes of each link is asked anew with every choice; until then the last answer stands.
  const answer = isChosen ? (decided.data ?? decided.previousData ?? proposed.data) : proposed.data;
  const end = answer?.termEnd;
  const columns = useRemapColumns(end ?? NO_TARGETS, choices);
  return (
    <PageFrame
      title={t('term.title')}
      purpose={t('term.purpose')}
      table={end && (() => exportTable(`${t('term.title')} ${term.title}`, columns, end.rows))}
      filters={
        <FilterBar>
          <Choice
            label={t('field.term')}
            width={280}
            value={term.id}
            options={terms.map(({ id, title }) => ({ value: id, label: title }))}
            onChange={(id) => patch({ term: terms.find((each) => each.id === id)?.term ?? null })}
          />
        </FilterBar>
      }
    >
      <QueryState result={{ ...proposed, data: answer }}>
        {({ termEnd }) => (
          <>
            <Section title={t('term.step.close')}>
              <CloseTerm term={term} end={termEnd} />
            </Section>
            <Section title={t('term.step.next')}>
              <NextTerm term={term} end={termEnd} />
            </Section>
            <RemapStep term={term} end={termEnd} choices={choices} />
            <RemapHistory term={term} />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
