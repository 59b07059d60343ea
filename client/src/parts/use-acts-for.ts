import { useQuery } from '@apollo/client/react';
import { usePlan } from '@yeondong/client/kit';
import { ActingApproversDocument, type ApprovalCardFragment } from '../gql/graphql';

/** Ids of the absent approvers for whom the person acts on the business date. */
function useActsFor(): readonly string[] {
  const { person, businessDate } = usePlan();
  const { data } = useQuery(ActingApproversDocument);
  return (data?.actingApprovers ?? [])
    .filter(
      ({ acting, fromDate, toDate }) => acting.id === person.id && fromDate <= businessDate && businessDate <= toDate,
    )
    .map(({ absent }) => absent.id);
}

/** What the person may do with an approval now; the server decides all the same. */
export function useApprovalActs({ state, drafter, steps }: ApprovalCardFragment) {
  const { person } = usePlan();
  const actsFor = useActsFor();
  const turn = state === 'SUBMITTED' ? steps.find((step) => step.state === 'WAITING') : undefined;
  const isMine = drafter.id === person.id;
  const mayDecide = turn !== undefined && !isMine && [person.id, ...actsFor].includes(turn.approver.id);
  return {
    mayDecide,
    mayDecideAlone: mayDecide && turn.mayDecideAlone && turn.position < steps.length,
    mayWithdraw: isMine && turn?.position === 2,
    mayResubmit: isMine && (state === 'RETURNED' || state === 'WITHDRAWN'),
  };
}
