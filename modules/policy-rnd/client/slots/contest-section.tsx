import { QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { PolicyRndContestDocument } from '../gql/graphql';
import { ProposalList } from '../parts/proposal-list';

/** The proposals that were made for a contest. */
export function ContestSection({ code }: RecordSlot) {
  const t = useText('policy-rnd');
  const result = useQuery(PolicyRndContestDocument, { variables: { code } });
  return (
    <QueryState result={result}>
      {({ contest }) => contest && <ProposalList caption={t('slot.contest')} proposals={contest.proposals.nodes} />}
    </QueryState>
  );
}
