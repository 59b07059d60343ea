import {
  FormBody,
  FormDialog,
  Group,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import {
  type OpinionDecision,
  PlanSyncAssignOpinionDocument,
  PlanSyncChangedItemsDocument,
  PlanSyncDecideOpinionDocument,
  PlanSyncDepartmentsDocument,
  PlanSyncIncorporateOpinionDocument,
  PlanSyncReplyToOpinionDocument,
  PlanSyncReviewOpinionDocument,
} from '../gql/graphql';
import type { Opinion, OpinionAct } from './opinion-state';

const DECISIONS = ['INCORPORATED', 'PARTLY', 'DECLINED', 'LONG_TERM', 'OUT_OF_SCOPE'] as const;
const REFETCH = { refetch: ['PlanSyncOpinions'] };

interface ActProps {
  opinion: Opinion;
  onDone: () => void;
}

/** The next steps of an opinion, each with its form. */
export function OpinionActs({ opinion, acts }: { opinion: Opinion; acts: readonly OpinionAct[] }) {
  const t = useText('plan-sync');
  return (
    <Group gap={4} wrap="nowrap">
      {acts.map((act) => {
        const Form = FORMS[act];
        return (
          <FormDialog
            key={act}
            label={t(`opinions.act.${act}`)}
            title={t('opinions.actOf', { title: opinion.title, act: t(`opinions.act.${act}`) })}
            size="compact-xs"
            variant="default"
          >
            {(close) => <Form opinion={opinion} onDone={close} />}
          </FormDialog>
        );
      })}
    </Group>
  );
}

/** Says what was done and closes the form, once the server has taken it. */
function useDone(act: OpinionAct, onDone: () => void) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  return ({ ok }: { ok: boolean }) => {
    if (!ok) return;
    toasts.done(t(`opinions.done.${act}`));
    onDone();
  };
}

function AssignForm({ opinion: { id, version, department }, onDone }: ActProps) {
  const t = useText('plan-sync');
  const departments = useQuery(PlanSyncDepartmentsDocument).data?.departments.nodes ?? [];
  const [run, { busy, error, fieldErrors }] = useContractMutation(PlanSyncAssignOpinionDocument, REFETCH);
  const { values, field } = useForm({ department: department?.id ?? '' }, fieldErrors);
  const done = useDone('assign', onDone);
  return (
    <FormBody
      {...{ busy, error }}
      onSubmit={() => void run({ input: { id, version, ...values } }).then(done)}
      onCancel={onDone}
    >
      <SelectField
        {...field('department')}
        label={t('field.handler')}
        required
        searchable
        options={departments.map((each) => ({ value: each.id, label: each.name }))}
      />
    </FormBody>
  );
}

function ReviewForm({ opinion: { id, version, content }, onDone }: ActProps) {
  const t = useText('plan-sync');
  const [run, { busy, error, fieldErrors }] = useContractMutation(PlanSyncReviewOpinionDocument, REFETCH);
  const { values, field } = useForm({ review: '' }, fieldErrors);
  const done = useDone('review', onDone);
  return (
    <FormBody
      {...{ busy, error }}
      onSubmit={() => void run({ input: { id, version, ...values } }).then(done)}
      onCancel={onDone}
    >
      <p>{content}</p>
      <TextField {...field('review')} label={t('field.review')} required multiline autoFocus />
    </FormBody>
  );
}

function DecideForm({ opinion: { id, version, review }, onDone }: ActProps) {
  const t = useText('plan-sync');
  const [run, { busy, error, fieldErrors }] = useContractMutation(PlanSyncDecideOpinionDocument, REFETCH);
  const { values, field } = useForm({ decision: 'INCORPORATED', reason: '' }, fieldErrors);
  const done = useDone('decide', onDone);
  const decision = values.decision as OpinionDecision;
  return (
    <FormBody
      {...{ busy, error }}
      onSubmit={() => void run({ input: { id, version, decision, reason: values.reason } }).then(done)}
      onCancel={onDone}
    >
      <p>{t('opinions.reviewed', { review: review ?? '–' })}</p>
      <SelectField
        {...field('decision')}
        label={t('field.decision')}
        options={DECISIONS.map((value) => ({ value, label: t(`decision.${value}`) }))}
      />
      <TextField {...field('reason')} label={t('field.reason')} required multiline autoFocus />
    </FormBody>
  );
}

function ReplyForm({ opinion: { id, version, content }, onDone }: ActProps) {
  const t = useText('plan-sync');
  const [run, { busy, error, fieldErrors }] = useContractMutation(PlanSyncReplyToOpinionDocument, REFETCH);
  const { values, field } = useForm({ reply: '' }, fieldErrors);
  const done = useDone('reply', onDone);
  return (
    <FormBody
      {...{ busy, error }}
      onSubmit={() => void run({ input: { id, version, ...values } }).then(done)}
      onCancel={onDone}
    >
      <p>{content}</p>
      <TextField {...field('reply')} label={t('field.reply')} required multiline autoFocus />
    </FormBody>
  );
}

/** Items of the initiative, or of the department where the opinion names none. */
const changedItemsOf = ({ initiative, department }: Opinion) =>
  initiative ? { initiative: { id: { eq: initiative.id } } } : { department: { id: { eq: department?.id ?? '' } } };

function IncorporateForm({ opinion, onDone }: ActProps) {
  const { id, version } = opinion;
  const t = useText('plan-sync');
  const items =
    useQuery(PlanSyncChangedItemsDocument, { variables: { where: changedItemsOf(opinion) } }).data?.planItems.nodes ??
    [];
  const [run, { busy, error, fieldErrors }] = useContractMutation(PlanSyncIncorporateOpinionDocument, REFETCH);
  const { values, field } = useForm({ item: '' }, fieldErrors);
  const done = useDone('incorporate', onDone);
  return (
    <FormBody
      {...{ busy, error }}
      onSubmit={() => void run({ input: { id, version, ...values } }).then(done)}
      onCancel={onDone}
    >
      <SelectField
        {...field('item')}
        label={t('field.changedItem')}
        hint={t('opinions.itemHint')}
        required
        options={items.map(({ id: value, title, planVersion: { plan, year, number } }) => ({
          value,
          label: `${title} (${t('slot.edition', { plan: plan.title, year, number })})`,
        }))}
      />
    </FormBody>
  );
}

const FORMS: Readonly<Record<OpinionAct, (props: ActProps) => ReactNode>> = {
  assign: AssignForm,
  review: ReviewForm,
  decide: DecideForm,
  reply: ReplyForm,
  incorporate: IncorporateForm,
};
