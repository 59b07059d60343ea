import {
  EmptyState,
  formatDate,
  formatNumber,
  PageFrame,
  PageLink,
  QueryState,
  Section,
  StatusMark,
  useHasRole,
  useLang,
  useParam,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { PolicyRndProposalDocument, type ProposalWholeFragment } from '../gql/graphql';
import { ModuleAim } from '../parts/facets';
import { Facts } from '../parts/facts';
import { ProposalActs } from '../parts/proposal-acts';
import { markOf } from '../parts/proposal-state';
import { ReviewSheets } from '../parts/review-sheets';

/** One proposal: what it says, its review sheets, what was decided and what became of it. */
export default function ProposalPage() {
  const t = useText('policy-rnd');
  const code = useParam('code');
  const { businessDate: today } = usePlan();
  const result = useQuery(PolicyRndProposalDocument, { variables: { code } });
  const proposal = result.data?.proposal;
  return (
    <PageFrame
      title={proposal?.title ?? t('proposals.one')}
      aside={proposal && <StatusMark kind={markOf(proposal, today)} label={t(`status.${proposal.status}`)} />}
      primary={proposal && <ProposalActs proposal={proposal} />}
    >
      <QueryState result={result}>
        {({ proposal: found }) =>
          found ? (
            <>
              <Section title={t('proposal.content')}>
                <Contents proposal={found} />
              </Section>
              <Section title={t('proposal.review')}>
                <ReviewSheets proposal={found} />
              </Section>
              <Section title={t('proposal.course')}>
                <Course proposal={found} />
              </Section>
              {found.similar.length > 0 && (
                <Section title={t('proposal.similar')}>
                  <ul>
                    {found.similar.map(({ likeness, proposal: other }) => (
                      <li key={other.id}>
                        <PageLink to={`/m/policy-rnd/proposals/${other.code}`}>{other.title}</PageLink>{' '}
                        {t('proposal.likeness', { percent: likeness, status: t(`status.${other.status}`) })}
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
            </>
          ) : (
            <EmptyState title={t('proposals.unknown')} hint={t('proposals.unknownHint')} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function Contents({ proposal: p }: { proposal: ProposalWholeFragment }) {
  const t = useText('policy-rnd');
  const mayAim = useHasRole('planner', 'policy', 'head', 'staff');
  const people = p.participants.map(({ person, share }) =>
    t('proposal.share', { name: person?.name ?? t('proposer.CITIZEN'), share }),
  );
  return (
    <Facts
      facts={[
        [t('field.kind'), t(`kind.${p.kind}`)],
        [t('field.proposer'), p.blind ? t('proposal.blind') : people.join(', ')],
        [t('field.contest'), p.contest?.title],
        [
          t('field.facets'),
          <ModuleAim key="facets" id={p.id} facets={p.facets} refetch={mayAim ? 'PolicyRndProposal' : null} />,
        ],
        [t('field.problem'), p.problem],
        [t('field.idea'), p.idea],
        [t('field.effect'), p.effect],
      ]}
    />
  );
}

function Course({ proposal: p }: { proposal: ProposalWholeFragment }) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const day = (value: string | null | undefined) => (value ? formatDate(value, lang) : null);
  const won = (amount: number | null | undefined) =>
    amount === null || amount === undefined ? null : t('unit.amount', { amount: formatNumber(amount) });
  return (
    <Facts
      facts={[
        [t('field.submitted'), day(p.submittedOn)],
        [t('field.received'), day(p.receivedOn)],
        [t('field.rule'), p.rule?.title],
        [t('field.decideDue'), day(p.decideDue)],
        [t('field.department'), p.department?.name],
        [t('field.departmentOpinion'), p.departmentOpinion],
        [t('field.returnCode'), p.returnCode && t(`returnCode.${p.returnCode}`)],
        [
          t('field.decided'),
          p.decision && t('proposal.decided', { day: day(p.decidedOn), decision: t(`decision.${p.decision}`) }),
        ],
        [t('field.reason'), p.reason],
        [t('field.heldUntil'), day(p.heldUntil)],
        [
          t('field.initiative'),
          p.initiative && (
            <PageLink to={`/initiatives/${p.initiative.code}`} search={{ tab: 'policy-rnd' }}>
              {p.initiative.title}
            </PageLink>
          ),
        ],
        [t('field.plan'), p.plan],
        [t('field.planDue'), day(p.planDue)],
        [t('field.implemented'), day(p.implementedOn)],
        [t('field.claimedSaving'), won(p.claimedSaving)],
        [t('field.verifiedSaving'), won(p.verifiedSaving)],
        [t('field.evaluation'), p.evaluation],
      ]}
    />
  );
}
