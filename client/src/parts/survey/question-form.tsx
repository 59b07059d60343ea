import {
  Checkbox,
  FormBody,
  type MutationState,
  NumberField,
  SelectField,
  TextField,
  useForm,
  useText,
} from '@yeondong/client/kit';
import { ConditionFields } from './condition-fields';
import type { SurveyQuestionPartFragment } from './gql/graphql';
import { hasOptions, type QuestionInput, questionValues, writtenQuestion } from './question-input';
import { QUESTION_KINDS } from './survey-words';

interface QuestionFormProps {
  question: SurveyQuestionPartFragment | null;
  taken: readonly string[];
  /** Its place among the questions that are saved: where the server's messages are found. */
  at: number;
  /** Those before it, of which its condition may be about one. */
  earlier: readonly SurveyQuestionPartFragment[];
  state: MutationState;
  onSave: (question: QuestionInput) => Promise<void>;
  onCancel: () => void;
}

/** The server's messages for the question at a place, each at the field of this form. */
function messagesAt(errors: Readonly<Record<string, string>>, at: number): Record<string, string> {
  const prefix = `questions.${at}.`;
  const own = Object.entries(errors).filter(([path]) => path.startsWith(prefix));
  return Object.fromEntries(own.map(([path, message]) => [path.slice(prefix.length).split('.')[0] ?? '', message]));
}

/** Writes one question. */
export function QuestionForm({ question, taken, at, earlier, state, onSave, onCancel }: QuestionFormProps) {
  const t = useText('core');
  const form = useForm(questionValues(question), messagesAt(state.fieldErrors, at));
  const { kind } = form.values;
  const scale = kind.startsWith('SCALE');
  const submit = () => void onSave(writtenQuestion(form.values, question, taken));
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={submit} onCancel={onCancel}>
      <TextField label={t('survey.questionKo')} required autoFocus {...form.field('titleKo')} />
      <TextField label={t('survey.questionEn')} {...form.field('titleEn')} />
      <SelectField
        label={t('survey.kind')}
        required
        options={QUESTION_KINDS.map((value) => ({ value, label: t(`survey.kindOf.${value}`, { steps: 'k' }) }))}
        {...form.field('kind')}
      />
      {hasOptions(kind) && (
        <TextField
          label={t(scale ? 'survey.ends' : 'survey.options')}
          hint={t(scale ? 'survey.endsHint' : 'survey.optionsHint')}
          required={!scale}
          multiline
          {...form.field('options')}
        />
      )}
      {kind === 'NUMBER' && (
        <>
          <NumberField label={t('survey.minimum')} {...form.field('minimum')} />
          <NumberField label={t('survey.maximum')} {...form.field('maximum')} />
        </>
      )}
      {kind === 'SCALE' && <NumberField label={t('survey.steps')} required {...form.field('steps')} />}
      {(['required', 'dontKnow', 'startsPage'] as const)
        .filter((name) => name !== 'dontKnow' || kind !== 'TEXT')
        .map((name) => (
          <Checkbox
            key={name}
            label={t(`survey.${name}`)}
            checked={form.values[name]}
            onChange={(event) => form.set(name, event.currentTarget.checked)}
          />
        ))}
      <ConditionFields form={form} earlier={earlier} />
    </FormBody>
  );
}
