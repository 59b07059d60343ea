import { type TypedDocumentNode, useQuery, useText } from '@yeondong/client/kit';
import {
  BscActOnFeedbackDocument,
  BscCompleteFeedbackDocument,
  BscFeedbackChoicesDocument,
  BscRecordFeedbackEffectDocument,
  BscReopenFeedbackDocument,
  BscVerifyFeedbackDocument,
} from '../../gql/graphql';
import { type DialogField, RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import { FEEDBACK_QUERIES, type FeedbackAct, type FeedbackNode } from './feedback-node';

interface ActDialogProps {
  act: Exclude<FeedbackAct, 'edit'>;
  feedback: FeedbackNode;
  onClose: () => void;
}

/** One act on a feedback: what is done, that it is done, that it was verified, what it changes, why it opens again. */
export default function ActDialog({ act, ...props }: ActDialogProps) {
  const { feedback, onClose } = props;
  const base = { id: feedback.id, version: feedback.version };
  if (act === 'effect') return <EffectDialog feedback={feedback} onClose={onClose} />;
  if (act === 'act') {
    const fields = [{ name: 'action', kind: 'long', label: 'feedback.action', required: true }] as const;
    const initial = { action: feedback.action ?? '' };
    const input = ({ action = '' }) => ({ ...base, action });
    return <Shown {...props} {...{ act, fields, initial, input }} document={BscActOnFeedbackDocument} />;
  }
  if (act === 'reopen') {
    const fields = [{ name: 'reason', kind: 'long', label: 'field.reason', required: true }] as const;
    const input = ({ reason = '' }) => ({ ...base, reason });
    return (
      <Shown {...props} {...{ act, fields, input }} initial={{ reason: '' }} document={BscReopenFeedbackDocument} />
    );
  }
  const plain = { fields: [], initial: {}, input: () => base };
  if (act === 'verify') return <Shown {...props} {...plain} act={act} document={BscVerifyFeedbackDocument} />;
  return <Shown {...props} {...plain} act={act} document={BscCompleteFeedbackDocument} />;
}

function EffectDialog({ feedback, onClose }: Omit<ActDialogProps, 'act'>) {
  const { data } = useQuery(BscFeedbackChoicesDocument, {
    variables: { department: feedback.department.id, year: feedback.year + 1 },
  });
  const fields: readonly DialogField[] = [
    { name: 'effect', kind: 'long', label: 'feedback.effect', hint: 'feedback.effectHint', required: true },
    {
      name: 'effectKpi',
      kind: 'choice',
      label: 'feedback.effectKpi',
      options: data?.kpis.nodes.map(({ id, title }) => ({ value: id, label: title })) ?? [],
    },
  ];
  return (
    <Shown
      act="effect"
      feedback={feedback}
      onClose={onClose}
      document={BscRecordFeedbackEffectDocument}
      fields={fields}
      initial={{ effect: feedback.effect ?? '', effectKpi: feedback.effectKpi?.id ?? '' }}
      input={({ effect = '', effectKpi }) => ({
        ...{ id: feedback.id, version: feedback.version, effect },
        effectKpi: orNull(effectKpi),
      })}
    />
  );
}

interface ShownProps<Data, Input> extends ActDialogProps {
  document: TypedDocumentNode<Data, { input: Input }>;
  fields: readonly DialogField[];
  initial: Record<string, string>;
  input: (values: Record<string, string>) => Input;
}

function Shown<Data, Input>({ act, feedback, onClose, fields, ...more }: ShownProps<Data, Input>) {
  const t = useText('bsc');
  const dialog = useDialog({ ...more, refetch: FEEDBACK_QUERIES, done: t(`feedbackDone.${act}`), onClose });
  const { finding, action } = feedback;
  return (
    <RecordDialog
      title={t('feedback.actOf', { act: t(`feedbackAct.${act}`), finding })}
      saveLabel={t(`feedbackAct.${act}`)}
      fields={fields}
      onClose={onClose}
      {...dialog}
    >
      {fields.length === 0 && (
        <p>
          {t('feedback.action')}: {action ?? '–'}
        </p>
      )}
    </RecordDialog>
  );
}
