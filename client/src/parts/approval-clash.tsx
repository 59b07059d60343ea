import {
  type ConflictField,
  ConflictState,
  type ContractError,
  type MutationState,
  useApolloClient,
  useText,
} from '@yeondong/client/kit';
import { useEffect, useState } from 'react';
import { type ApprovalCardFragment, MyApprovalsDocument } from '../gql/graphql';

type Step = ApprovalCardFragment['steps'][number];

/** What the server says to who decides what somebody else has decided: an older version, or a state that allows nothing. */
const LATE = ['approval.state', 'approval.not-your-turn', 'approval.already-acted'];

const isLate = ({ error }: MutationState): boolean =>
  Boolean(error?.conflict) || (error?.issues.some(({ code }) => LATE.includes(code)) ?? false);

/** Above both states, why mine cannot be saved; nothing where it may be saved again over the newer version. */
export const lateError = ({ error }: MutationState): ContractError | null => {
  const message = error?.issues[0]?.message;
  return error && message ? { ...error, message, issues: [] } : null;
};

/**
 * The approval as it is now, once a decision was refused because somebody else was faster; null before. It stays out of
 * the cache: the card must not go away under what has been written.
 */
export function useApprovalNow(request: ApprovalCardFragment, state: MutationState): ApprovalCardFragment | null {
  const client = useApolloClient();
  const [now, setNow] = useState<ApprovalCardFragment | null>(null);
  const clashes = isLate(state);
  const { id, title } = request;
  useEffect(() => {
    if (!clashes) return setNow(null);
    const variables = { waiting: false, where: { title: { eq: title } } };
    void client
      .query({ query: MyApprovalsDocument, variables, fetchPolicy: 'no-cache' })
      .then(({ data }) => setNow(data?.myApprovals.nodes.find((one) => one.id === id) ?? null));
  }, [client, clashes, id, title]);
  return now;
}

interface ClashProps {
  /** As it was when the form was opened. */
  seen: ApprovalCardFragment;
  now: ApprovalCardFragment;
  /** What the person has written and not yet saved. */
  written: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
}

/** Somebody else decided first: what I saw beside what is there now, and what I have written. */
export function ApprovalClash({ seen, now, written, ...choice }: ClashProps) {
  const t = useText('core');
  const stateOf = (step: Step | undefined): string =>
    step ? [step.approvedBy?.name, t(`approvalStep.${step.state}`)].filter(Boolean).join(' ') : '–';
  const steps = now.steps.map((step): ConflictField => {
    const before = seen.steps.find(({ id }) => id === step.id);
    const label = `${t(`approvalRole.${step.role}`)} ${step.approver.name}`;
    return { key: step.id, label, mine: stateOf(before), theirs: stateOf(step) };
  });
  const theirs = now.steps.map(({ comment }) => comment).filter(Boolean);
  const fields: ConflictField[] = [
    {
      key: 'state',
      label: t('field.status'),
      mine: t(`approvalState.${seen.state}`),
      theirs: t(`approvalState.${now.state}`),
    },
    ...steps,
    {
      key: 'comment',
      label: t('approval.comment'),
      mine: written || '–',
      theirs: [now.returnReason, ...theirs].filter(Boolean).join(' / ') || '–',
    },
  ];
  return <ConflictState fields={fields} {...choice} />;
}
