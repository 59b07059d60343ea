import {
  type Column,
  DataTable,
  FormDialog,
  formatDate,
  formatNumber,
  Group,
  RecordForm,
  Section,
  type StatusKind,
  StatusMark,
  useHasRole,
  useLang,
  useText,
} from '@yeondong/client/kit';
import {
  PolicyRndReviewQualityDocument,
  type PolicyWholeFragment,
  type QualityAnswerWord,
  type QualityGate,
  type QualityStage,
  type QualityQuestionFragment as Question,
} from '../gql/graphql';
import { useOptions } from './choices';
import type { PolicyFormProps } from './policy-acts';

type Review = PolicyWholeFragment['qualityReviews'][number];
const STAGES = ['FORMATION', 'PUBLICITY', 'EXECUTION', 'EVALUATION'] as const;
const WORDS = ['YES', 'NO', 'NOT_APPLICABLE'] as const;
export const GATE_MARKS: Readonly<Record<QualityGate, StatusKind>> = {
  PASS: 'normal',
  CONDITIONAL: 'caution',
  FAIL: 'poor',
};

interface CardProps {
  policy: PolicyWholeFragment;
  questions: readonly Question[];
}

/** 정책품질관리카드: the checklist of each stage with the answers of every review, and its gate. */
export function QualityCard({ policy, questions }: CardProps) {
  const t = useText('policy-rnd');
  const office = useHasRole('planner', 'policy');
  return STAGES.map((stage) => {
    const reviews = policy.qualityReviews.filter((review) => review.stage === stage);
    const open = office && (stage !== 'FORMATION' || policy.status === 'DRAFT');
    return (
      <Section key={stage} title={t('policies.quality', { stage: t(`qualityStage.${stage}`) })}>
        {reviews.length === 0 ? (
          <p className="muted">{t('policies.noReview')}</p>
        ) : (
          <StageTable stage={stage} questions={questions} reviews={reviews} />
        )}
        {open && (
          <Group mt={8}>
            <FormDialog
              label={t('policies.act.review', { stage: t(`qualityStage.${stage}`) })}
              variant="default"
              width="lg"
            >
              {(close) => <ReviewForm policy={policy} stage={stage} questions={questions} onDone={close} />}
            </FormDialog>
          </Group>
        )}
      </Section>
    );
  });
}

interface StageTableProps {
  stage: QualityStage;
  questions: readonly Question[];
  reviews: readonly Review[];
}

function StageTable({ stage, questions, reviews }: StageTableProps) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const answerOf = (review: Review, item: string) => review.answers.find((one) => one.item === item)?.answer;
  const columns: Column<Question>[] = [
    {
      key: 'item',
      title: t('field.qualityItem'),
      rowHead: true,
      value: ({ title, required }) => (required ? t('policies.required', { title }) : title),
    },
    ...reviews.map(
      (review): Column<Question> => ({
        key: review.id,
        title: t('policies.reviewOf', { day: formatDate(review.reviewedOn, lang), name: review.reviewer.name }),
        value: ({ code }) => {
          const answer = answerOf(review, code);
          return answer ? t(`qualityAnswer.${answer}`) : '–';
        },
      }),
    ),
  ];
  return (
    <>
      <DataTable
        caption={t('policies.quality', { stage: t(`qualityStage.${stage}`) })}
        captionHidden
        columns={columns}
        rows={questions.filter((question) => question.stage === stage)}
        rowKey={({ id }) => id}
      />
      {reviews.map((review) => (
        <GateLine key={review.id} review={review} />
      ))}
    </>
  );
}

function GateLine({ review: { gate, score, conditions, conditionsDue, reviewedOn } }: { review: Review }) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const points = score === null || score === undefined ? '–' : formatNumber(Number(score));
  return (
    <p>
      {formatDate(reviewedOn, lang)} <StatusMark kind={GATE_MARKS[gate]} label={t(`gate.${gate}`)} />{' '}
      {t('policies.met', { percent: points })}
      {conditions && conditionsDue && (
        <> {t('policies.conditions', { conditions, day: formatDate(conditionsDue, lang) })}</>
      )}
    </p>
  );
}

interface ReviewFormProps extends PolicyFormProps {
  stage: QualityStage;
  questions: readonly Question[];
}

/** Fields are named as the server's issues name them: `answers.0.answer`. */
function ReviewForm({ policy, stage, questions, onDone }: ReviewFormProps) {
  const t = useText('policy-rnd');
  const words = useOptions(WORDS, 'qualityAnswer');
  const asked = questions.filter((question) => question.stage === stage);
  return (
    <RecordForm
      mutation={PolicyRndReviewQualityDocument}
      refetch={[]}
      onDone={onDone}
      fields={[
        ...asked.map(({ title, required }, at) => ({
          name: `answers.${at}.answer`,
          label: required ? t('policies.required', { title }) : title,
          ...{ options: words, initial: 'YES', required: true },
        })),
        {
          name: 'conditions',
          label: t('field.conditions'),
          kind: 'lines' as const,
          hint: t('policies.conditionsHint'),
        },
        { name: 'conditionsDue', label: t('field.conditionsDue'), kind: 'date' as const },
      ]}
      toInput={(v) => ({
        ...{ policy: policy.id, stage, conditions: v.conditions ?? null, conditionsDue: v.conditionsDue ?? null },
        answers: asked.map(({ code }, at) => ({ item: code, answer: v[`answers.${at}.answer`] as QualityAnswerWord })),
      })}
    />
  );
}
