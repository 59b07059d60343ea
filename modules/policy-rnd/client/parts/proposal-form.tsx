import { type FieldSpec, RecordForm, useHasRole, usePlan, useQuery, useText } from '@yeondong/client/kit';
import { PolicyRndContestsDocument, PolicyRndCreateProposalDocument, type ProposalKind } from '../gql/graphql';
import { useChoices, useOptions, usePeople } from './choices';

const KINDS = ['KNOWLEDGE', 'FREE', 'CONTEST', 'APPLIED'] as const;

/** Writes a proposal; it stays a draft until it is submitted. */
export function ProposalForm({ onDone }: { onDone: () => void }) {
  const t = useText('policy-rnd');
  const { year, businessDate } = usePlan();
  const office = useHasRole('planner', 'policy');
  const { domains, initiatives } = useChoices();
  const people = usePeople();
  const kinds = useOptions(KINDS, 'kind');
  const proposers = useOptions(['OFFICIAL', 'CITIZEN'], 'proposer');
  const contests = useQuery(PolicyRndContestsDocument, { variables: { year } }).data?.contests.nodes ?? [];
  const fields: FieldSpec[] = [
    { name: 'code', label: t('field.code'), required: true, hint: t('form.codeHint') },
    { name: 'titleKo', label: t('field.title'), required: true },
    { name: 'kind', label: t('field.kind'), options: kinds, initial: 'KNOWLEDGE', required: true },
    ...(office
      ? [
          { name: 'by', label: t('field.proposer'), options: proposers, initial: 'OFFICIAL', required: true },
          { name: 'sentOn', label: t('field.sentOn'), kind: 'date' as const, initial: businessDate },
        ]
      : []),
    {
      name: 'contest',
      label: t('field.contest'),
      hint: t('proposals.contestHint'),
      options: contests.map(({ id, title }) => ({ value: id, label: title })),
    },
    { name: 'problem', label: t('field.problem'), kind: 'lines', required: true },
    { name: 'idea', label: t('field.idea'), kind: 'lines', required: true },
    { name: 'effect', label: t('field.effect'), kind: 'lines' },
    { name: 'domain', label: t('field.domain'), options: domains },
    { name: 'initiative', label: t('field.initiative'), options: initiatives },
    { name: 'coProposer', label: t('field.coProposer'), options: people, hint: t('proposals.coProposerHint') },
    { name: 'share', label: t('field.theirShare'), kind: 'number', unit: '%' },
  ];
  return (
    <RecordForm
      mutation={PolicyRndCreateProposalDocument}
      refetch={['PolicyRndProposals']}
      fields={fields}
      done={t('proposals.done.create')}
      onDone={onDone}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', kind: v.kind as ProposalKind },
        ...{ problem: v.problem ?? '', idea: v.idea ?? '', effect: v.effect ?? null, contest: v.contest ?? null },
        ...{ domain: v.domain ?? null, initiative: v.initiative ?? null, sentOn: v.sentOn ?? null },
        byCitizen: v.by === 'CITIZEN',
        ...(v.coProposer && v.share
          ? { ownShare: String(100 - Number(v.share)), coProposers: [{ person: v.coProposer, share: v.share }] }
          : {}),
      })}
    />
  );
}
