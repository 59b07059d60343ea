import { useQuery, useText } from '@yeondong/client/kit';
import {
  BscCreateFeedbackDocument,
  BscFeedbackChoicesDocument,
  BscFeedbackDepartmentsDocument,
  BscUpdateFeedbackDocument,
} from '../../gql/graphql';
import { type DialogField, RecordDialog } from '../programme/record-dialog';
import { orNull, useDialog } from '../programme/use-dialog';
import { FEEDBACK_QUERIES, type FeedbackNode, SOURCES } from './feedback-node';

const EMPTY = { department: '', source: 'EVALUATION', kpi: '', initiative: '', finding: '', owner: '', dueOn: '' };
type Values = Record<string, string>;

const stated = ({ source, kpi, initiative, finding = '', owner, dueOn = '' }: Values) => ({
  ...{ finding, dueOn, kpi: orNull(kpi), initiative: orNull(initiative), owner: orNull(owner) },
  source: SOURCES.find((each) => each === source) ?? 'OTHER',
});

/** The fields of a feedback; KPIs, initiatives and people are those of its department. */
function useFields(department: string, year: number): readonly DialogField[] {
  const t = useText('bsc');
  const { data } = useQuery(BscFeedbackChoicesDocument, { variables: { department, year }, skip: department === '' });
  const titled = (nodes: readonly { id: string; title: string }[] = []) =>
    nodes.map(({ id, title }) => ({ value: id, label: title }));
  const people = data?.people.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const sources = SOURCES.map((value) => ({ value, label: t(`feedbackSource.${value}`) }));
  return [
    { name: 'source', kind: 'choice', label: 'feedback.source', required: true, options: sources },
    { name: 'finding', kind: 'long', label: 'feedback.finding', required: true },
    { name: 'kpi', kind: 'choice', options: titled(data?.kpis.nodes) },
    { name: 'initiative', kind: 'choice', options: titled(data?.initiatives.nodes) },
    { name: 'owner', kind: 'choice', label: 'feedback.owner', hint: 'feedback.ownerHint', options: people },
    { name: 'dueOn', kind: 'date', required: true },
  ];
}

/** The office records a feedback. */
export function NewFeedback({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useText('bsc');
  const { data } = useQuery(BscFeedbackDepartmentsDocument);
  const dialog = useDialog({
    document: BscCreateFeedbackDocument,
    initial: EMPTY,
    input: (values) => ({ ...stated(values), year, department: values.department ?? '' }),
    refetch: FEEDBACK_QUERIES,
    done: t('feedback.recorded'),
    onClose,
  });
  const fields = useFields(dialog.form.values.department ?? '', year);
  const options = data?.departments.nodes.map(({ id, name }) => ({ value: id, label: name })) ?? [];
  const department: DialogField = { name: 'department', kind: 'choice', required: true, options };
  return <RecordDialog title={t('feedback.record')} fields={[department, ...fields]} onClose={onClose} {...dialog} />;
}

/** The office changes a feedback that is not verified yet. */
export function EditFeedback({ feedback, onClose }: { feedback: FeedbackNode; onClose: () => void }) {
  const t = useText('bsc');
  const { id, version, source, finding, dueOn, kpi, initiative, owner } = feedback;
  const dialog = useDialog({
    document: BscUpdateFeedbackDocument,
    initial: {
      ...{ source, finding, dueOn, kpi: kpi?.id ?? '' },
      ...{ initiative: initiative?.id ?? '', owner: owner?.id ?? '' },
    },
    input: (values) => ({ id, version, ...stated(values) }),
    refetch: FEEDBACK_QUERIES,
    done: t('feedbackDone.edit'),
    onClose,
  });
  const fields = useFields(feedback.department.id, feedback.year);
  const title = t('feedback.actOf', { act: t('feedbackAct.edit'), finding });
  return <RecordDialog title={title} fields={fields} onClose={onClose} {...dialog} />;
}
