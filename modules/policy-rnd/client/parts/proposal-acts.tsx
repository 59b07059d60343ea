import { FormDialog, Group, RecordForm, useHasRole, usePlan, useText } from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import {
  PolicyRndAssignReviewersDocument,
  PolicyRndDecideProposalDocument,
  PolicyRndFinishProposalDocument,
  PolicyRndImplementProposalDocument,
  PolicyRndPassProposalDocument,
  PolicyRndReviewProposalDocument,
  PolicyRndScreenProposalDocument,
  PolicyRndSubmitProposalDocument,
  PolicyRndUpdateProposalDocument,
  PolicyRndWithdrawProposalDocument,
  type ProposalFinishStep,
  type ProposalPassStep,
  type ProposalReturnCode,
  type ProposalRuling,
  type ProposalScreeningStep,
  type ProposalWholeFragment,
  type ProposalWorkStep,
} from '../gql/graphql';
import { actsFor, ENDS, fieldsOf, OFFICE_ACTS, PASSES, RULINGS, WORKS } from './act-specs';
import { useChoices, usePeople } from './choices';

interface ActProps {
  proposal: ProposalWholeFragment;
  onDone: () => void;
}
const REFETCH = ['PolicyRndProposal'];
const among = (list: readonly string[], act: string): boolean => list.includes(act);
const wonOf = (text: string | null | undefined): number | null => (text ? Number(text) : null);

/** The next steps of a proposal that are for the person, each with its form. */
export function ProposalActs({ proposal }: { proposal: ProposalWholeFragment }) {
  const t = useText('policy-rnd');
  const { person, department } = usePlan();
  const office = useHasRole('planner', 'policy');
  const officer = useHasRole('head', 'staff');
  const main = proposal.participants.find((one) => one.main)?.person?.id;
  const owns = main === person.id || (office && proposal.proposerType === 'CITIZEN');
  const handles = officer && proposal.department?.id === department?.id;
  const acts = actsFor(proposal.nextActs, { office, handles, owns });
  const editable = owns && proposal.nextActs.includes('SUBMIT');
  return (
    <Group gap={4}>
      {editable && (
        <FormDialog label={t('act.EDIT')} variant="default" width="lg">
          {(close) => <EditForm proposal={proposal} onDone={close} />}
        </FormDialog>
      )}
      {office && proposal.status === 'COMMITTEE' && (
        <FormDialog label={t('act.REVIEWERS')} variant="default">
          {(close) => <ReviewersForm proposal={proposal} onDone={close} />}
        </FormDialog>
      )}
      {acts.map((act) => (
        <FormDialog key={act} label={t(`act.${act}`)} variant={act === acts[0] ? 'filled' : 'default'}>
          {(close) => <ActForm proposal={proposal} act={act} onDone={close} />}
        </FormDialog>
      ))}
    </Group>
  );
}

function EditForm({ proposal: { id, version, titleKo, problem, idea, effect }, onDone }: ActProps) {
  const t = useText('policy-rnd');
  return (
    <RecordForm
      mutation={PolicyRndUpdateProposalDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[
        { name: 'titleKo', label: t('field.title'), initial: titleKo, required: true },
        { name: 'problem', label: t('field.problem'), kind: 'lines', initial: problem, required: true },
        { name: 'idea', label: t('field.idea'), kind: 'lines', initial: idea, required: true },
        { name: 'effect', label: t('field.effect'), kind: 'lines', initial: effect ?? '' },
      ]}
      toInput={(v) => ({
        ...{ id, version, titleKo: v.titleKo ?? '', problem: v.problem ?? '', idea: v.idea ?? '' },
        effect: v.effect ?? null,
      })}
    />
  );
}

function ReviewersForm({ proposal: { id, version }, onDone }: ActProps) {
  const t = useText('policy-rnd');
  const people = usePeople();
  return (
    <RecordForm
      mutation={PolicyRndAssignReviewersDocument}
      refetch={REFETCH}
      onDone={onDone}
      fields={[{ name: 'reviewers.0', label: t('field.reviewer'), options: people, required: true }]}
      toInput={(v) => ({ id, version, reviewers: v['reviewers.0'] ? [v['reviewers.0']] : [] })}
    />
  );
}

/** The form of a step: which mutation it is follows from whose step it is. */
function ActForm({ proposal, act, onDone }: ActProps & { act: string }) {
  const t = useText('policy-rnd');
  const { businessDate: today } = usePlan();
  const { departments, initiatives } = useChoices();
  const { id, version, initiative } = proposal;
  const fields = fieldsOf(act, t, { departments, initiatives, initiative: initiative?.id, today });
  const shared = { refetch: REFETCH, fields, onDone, done: t('act.done', { act: t(`act.${act}`) }) };
  const at = { id, version };
  const ask = fields.length === 0 ? <p>{t('act.confirm', { act: t(`act.${act}`) })}</p> : null;
  if (act === 'SUBMIT')
    return (
      <RecordForm {...shared} mutation={PolicyRndSubmitProposalDocument} toInput={() => at}>
        {ask}
      </RecordForm>
    );
  if (act === 'WITHDRAW')
    return (
      <RecordForm
        {...shared}
        mutation={PolicyRndWithdrawProposalDocument}
        toInput={(v) => ({ ...at, reason: v.reason ?? '' })}
      />
    );
  if (among(OFFICE_ACTS, act))
    return (
      <RecordForm
        {...shared}
        mutation={PolicyRndScreenProposalDocument}
        toInput={(v) => ({
          ...{ ...at, step: act as ProposalScreeningStep, receivedOn: v.receivedOn ?? null, reason: v.reason ?? null },
          ...{ returnCode: (v.returnCode ?? null) as ProposalReturnCode | null, department: v.department ?? null },
        })}
      />
    );
  if (among(PASSES, act))
    return (
      <RecordForm
        {...shared}
        mutation={PolicyRndPassProposalDocument}
        toInput={(v) => ({
          ...{ ...at, step: act as ProposalPassStep, department: v.department ?? null, reason: v.reason ?? null },
        })}
      >
        {ask}
      </RecordForm>
    );
  return <LaterForm {...{ act, at, ask, shared }} />;
}

interface LaterProps {
  act: string;
  at: { id: string; version: number };
  ask: ReactNode;
  shared: { refetch: readonly string[]; fields: ReturnType<typeof fieldsOf>; onDone: () => void; done: string };
}

/** Steps from the department's review on. */
function LaterForm({ act, at, ask, shared }: LaterProps) {
  if (act === 'REVIEW')
    return (
      <RecordForm
        {...shared}
        mutation={PolicyRndReviewProposalDocument}
        toInput={(v) => ({ ...at, opinion: v.opinion ?? '' })}
      />
    );
  if (among(RULINGS, act))
    return (
      <RecordForm
        {...shared}
        mutation={PolicyRndDecideProposalDocument}
        toInput={(v) => ({
          ...{ ...at, ruling: act as ProposalRuling, reason: v.reason ?? null, heldUntil: v.heldUntil ?? null },
        })}
      >
        {ask}
      </RecordForm>
    );
  if (among(WORKS, act))
    return (
      <RecordForm
        {...shared}
        mutation={PolicyRndImplementProposalDocument}
        toInput={(v) => ({
          ...{ ...at, step: act as ProposalWorkStep, initiative: v.initiative ?? null, plan: v.plan ?? null },
          ...{ planDue: v.planDue ?? null, claimedSaving: wonOf(v.claimedSaving), reason: v.reason ?? null },
        })}
      >
        {ask}
      </RecordForm>
    );
  if (!among(ENDS, act)) return null;
  return (
    <RecordForm
      {...shared}
      mutation={PolicyRndFinishProposalDocument}
      toInput={(v) => ({
        ...{ ...at, step: act as ProposalFinishStep, evaluation: v.evaluation ?? null, reason: v.reason ?? null },
        verifiedSaving: wonOf(v.verifiedSaving),
      })}
    >
      {ask}
    </RecordForm>
  );
}
