import {
  Button,
  Checkbox,
  FormBody,
  FormDialog,
  TextField,
  useApolloClient,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  type ApprovalCardFragment,
  ApproveStepDocument,
  ResubmitApprovalDocument,
  ReturnApprovalDocument,
  WithdrawApprovalDocument,
} from '../gql/graphql';
import classes from './approval.module.css';
import { ApprovalClash, lateError, useApprovalNow } from './approval-clash';
import { useApprovalActs } from './use-acts-for';

const REFETCH = { refetch: ['MyApprovals', 'WaitingApprovals', 'RecordApprovals', 'Notices'] };

interface FormProps {
  request: ApprovalCardFragment;
  onDone: () => void;
}

/** Approve, return, withdraw, submit again: what the person may do with an approval now. */
export function ApprovalActs({ request }: { request: ApprovalCardFragment }) {
  const t = useText('core');
  const { mayDecide, mayDecideAlone, mayWithdraw, mayResubmit } = useApprovalActs(request);
  if (!mayDecide && !mayWithdraw && !mayResubmit) return null;
  return (
    <div className={classes.acts}>
      {mayDecide && (
        <>
          <FormDialog label={t('approval.approve')} title={t('approval.approveOf', { title: request.title })}>
            {(close) => <ApproveForm request={request} mayDecideAlone={mayDecideAlone} onDone={close} />}
          </FormDialog>
          <FormDialog
            label={t('approval.return')}
            title={t('approval.returnOf', { title: request.title })}
            variant="default"
          >
            {(close) => <ReturnForm request={request} onDone={close} />}
          </FormDialog>
        </>
      )}
      {(mayWithdraw || mayResubmit) && <Move request={request} back={mayWithdraw} />}
    </div>
  );
}

/** Loads what is there now and closes the form. */
function useTaken(onDone: () => void): () => void {
  const client = useApolloClient();
  return () => {
    onDone();
    void client.refetchQueries({ include: 'active' });
  };
}

function ApproveForm({ request, mayDecideAlone, onDone }: FormProps & { mayDecideAlone: boolean }) {
  const t = useText('core');
  const toasts = useToasts();
  const [approve, state] = useContractMutation(ApproveStepDocument, REFETCH);
  const form = useForm({ comment: '', decideAlone: false }, state.fieldErrors);
  const [seen] = useState(request);
  const now = useApprovalNow(seen, state);
  const takeTheirs = useTaken(onDone);
  const submit = async (version: number) => {
    const { comment, decideAlone } = form.values;
    const { id } = request;
    const outcome = await approve({ input: { id, version, decideAlone, comment: comment || null } });
    if (!outcome.ok) return;
    toasts.done(t('approval.approved'));
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={now ? lateError(state) : state.error}
      saveLabel={t('approval.approve')}
      onSubmit={() => void submit(seen.version)}
      onCancel={onDone}
    >
      {now && (
        <ApprovalClash
          seen={seen}
          now={now}
          written={form.values.comment}
          onKeepMine={() => void submit(now.version)}
          onTakeTheirs={takeTheirs}
        />
      )}
      <TextField label={t('approval.comment')} multiline {...form.field('comment')} />
      {mayDecideAlone && (
        <Checkbox
          label={t('approval.decideAlone')}
          checked={form.values.decideAlone}
          onChange={(event) => form.set('decideAlone', event.currentTarget.checked)}
        />
      )}
    </FormBody>
  );
}

function ReturnForm({ request, onDone }: FormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const [giveBack, state] = useContractMutation(ReturnApprovalDocument, REFETCH);
  const form = useForm({ reason: '' }, state.fieldErrors);
  const [seen] = useState(request);
  const now = useApprovalNow(seen, state);
  const takeTheirs = useTaken(onDone);
  const submit = async (version: number) => {
    const outcome = await giveBack({ input: { id: request.id, version, ...form.values } });
    if (!outcome.ok) return;
    toasts.done(t('approval.returned'));
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={now ? lateError(state) : state.error}
      saveLabel={t('approval.return')}
      onSubmit={() => void submit(seen.version)}
      onCancel={onDone}
    >
      {now && (
        <ApprovalClash
          seen={seen}
          now={now}
          written={form.values.reason}
          onKeepMine={() => void submit(now.version)}
          onTakeTheirs={takeTheirs}
        />
      )}
      <TextField label={t('approval.reason')} required multiline autoFocus {...form.field('reason')} />
    </FormBody>
  );
}

/** Takes the own request back, with undo, or submits it again. */
function Move({ request, back }: { request: ApprovalCardFragment; back: boolean }) {
  const t = useText('core');
  const toasts = useToasts();
  const [withdraw, withdrawing] = useContractMutation(WithdrawApprovalDocument, REFETCH);
  const [resubmit, resubmitting] = useContractMutation(ResubmitApprovalDocument, REFETCH);
  const { id } = request;
  const takeBack = async () => {
    const outcome = await withdraw({ input: { id, version: request.version } });
    if (!outcome.ok) return toasts.failed(outcome.error.message);
    const { version } = outcome.data.withdrawApproval;
    toasts.undoable(t('approval.withdrawn'), async () => {
      const undone = await resubmit({ input: { id, version } });
      if (!undone.ok) throw new Error(undone.error.message);
    });
  };
  const submitAgain = async () => {
    const outcome = await resubmit({ input: { id, version: request.version } });
    if (outcome.ok) toasts.done(t('approval.resubmitted'));
    else toasts.failed(outcome.error.message);
  };
  return (
    <Button
      size="xs"
      variant="default"
      loading={withdrawing.busy || resubmitting.busy}
      onClick={() => void (back ? takeBack() : submitAgain())}
    >
      {t(back ? 'approval.withdraw' : 'approval.resubmit')}
    </Button>
  );
}
