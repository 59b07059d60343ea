import {
  ActionIcon,
  Badge,
  EmptyState,
  FormDialog,
  Group,
  Icon,
  Section,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { answersOf } from './condition-fields';
import { SetSurveyQuestionsDocument, type SurveyPageQuery, type SurveyQuestionPartFragment } from './gql/graphql';
import { QuestionForm } from './question-form';
import { type QuestionInput, questionInput } from './question-input';
import classes from './survey.module.css';

type Survey = NonNullable<SurveyPageQuery['survey']>;

/** The questions of a survey; while it is being prepared they are added, changed, moved and taken out. */
export function QuestionList({ survey, mayWrite }: { survey: Survey; mayWrite: boolean }) {
  const t = useText('core');
  const { questions } = survey;
  const { save } = useSaveQuestions(survey);
  const kept = questions.map(questionInput);
  const edits = mayWrite && survey.state === 'DRAFT';
  return (
    <Section title={t('survey.questions')} aside={edits && <AddQuestion survey={survey} />}>
      {questions.length === 0 ? (
        <EmptyState title={t('survey.noQuestions')} hint={t('survey.noQuestionsHint')} />
      ) : (
        <ol className={classes.questions}>
          {questions.map((question, at) => (
            <li key={question.id}>
              <QuestionLine question={question} earlier={questions.slice(0, at)} />
              {edits && (
                <Group gap="xs">
                  <EditQuestion survey={survey} question={question} />
                  {at > 0 && (
                    <ActionIcon
                      variant="default"
                      aria-label={t('survey.moveUp', { title: question.title })}
                      onClick={() => void save(moved(kept, at), true)}
                    >
                      <span aria-hidden="true">↑</span>
                    </ActionIcon>
                  )}
                  {at < questions.length - 1 && (
                    <ActionIcon
                      variant="default"
                      aria-label={t('survey.moveDown', { title: question.title })}
                      onClick={() => void save(moved(kept, at + 1), true)}
                    >
                      <span aria-hidden="true">↓</span>
                    </ActionIcon>
                  )}
                  <ActionIcon
                    variant="default"
                    aria-label={t('survey.removeQuestion', { title: question.title })}
                    onClick={() =>
                      void save(
                        kept.filter((_, index) => index !== at),
                        true,
                      )
                    }
                  >
                    <Icon name="close" size={15} />
                  </ActionIcon>
                </Group>
              )}
            </li>
          ))}
        </ol>
      )}
    </Section>
  );
}

/** The list with the question at a place before the one above it. */
const moved = (questions: readonly QuestionInput[], at: number): QuestionInput[] => {
  const next = [...questions];
  next.splice(at - 1, 0, ...next.splice(at, 1));
  return next;
};

interface LineProps {
  question: SurveyQuestionPartFragment;
  earlier: readonly SurveyQuestionPartFragment[];
}

function QuestionLine({ question, earlier }: LineProps) {
  const t = useText('core');
  const about = earlier.find(({ code }) => code === question.showIf?.question);
  const answers = about
    ? answersOf(about)
        .filter(({ code }) => question.showIf?.anyOf.includes(code))
        .map(({ title }) => title)
    : [];
  return (
    <div>
      <p>
        {question.title}{' '}
        <Badge variant="default">{t(`survey.kindOf.${question.kind}`, { steps: question.steps })}</Badge>{' '}
        <span className="muted">
          {t(question.required ? 'survey.must' : 'survey.optional')}
          {question.dontKnow && ` · ${t('survey.dontKnow')}`}
          {question.startsPage && ` · ${t('survey.startsPage')}`}
        </span>
      </p>
      {about && <p className="muted">{t('survey.showIfOf', { question: about.title, answers: answers.join(', ') })}</p>}
      {question.choices.length > 0 && <p className="muted">{question.choices.map(({ title }) => title).join(' · ')}</p>}
    </div>
  );
}

/** Saves all questions in place of those before; what is refused of a list that was only moved is told beside it. */
function useSaveQuestions(survey: Survey) {
  const toasts = useToasts();
  const [run, state] = useContractMutation(SetSurveyQuestionsDocument, { refetch: ['SurveyPage'] });
  const save = async (questions: readonly QuestionInput[], told = false) => {
    const outcome = await run({ input: { id: survey.id, version: survey.version, questions: [...questions] } });
    if (!outcome.ok && (told || outcome.error.issues.length === 0))
      toasts.failed(outcome.error.issues[0]?.message ?? outcome.error.message);
    return outcome.ok;
  };
  return { save, state };
}

function AddQuestion({ survey }: { survey: Survey }) {
  const t = useText('core');
  const { save, state } = useSaveQuestions(survey);
  const kept = survey.questions.map(questionInput);
  return (
    <FormDialog label={t('survey.addQuestion')}>
      {(close) => (
        <QuestionForm
          question={null}
          taken={kept.map(({ code }) => code)}
          at={kept.length}
          earlier={survey.questions}
          state={state}
          onSave={async (question) => {
            if (await save([...kept, question])) close();
          }}
          onCancel={close}
        />
      )}
    </FormDialog>
  );
}

function EditQuestion({ survey, question }: { survey: Survey; question: SurveyQuestionPartFragment }) {
  const t = useText('core');
  const { save, state } = useSaveQuestions(survey);
  const kept = survey.questions.map(questionInput);
  const at = kept.findIndex(({ code }) => code === question.code);
  return (
    <FormDialog label={t('edit.edit')} title={t('survey.editQuestion')} variant="default">
      {(close) => (
        <QuestionForm
          question={question}
          taken={kept.map(({ code }) => code)}
          at={at}
          earlier={survey.questions.slice(0, at)}
          state={state}
          onSave={async (changed) => {
            if (await save(kept.map((other, index) => (index === at ? changed : other)))) close();
          }}
          onCancel={close}
        />
      )}
    </FormDialog>
  );
}
