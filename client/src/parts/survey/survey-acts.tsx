import type { TypedDocumentNode } from '@apollo/client';
import { FormBody, FormDialog, useContractMutation, useHasRole, useText, useToasts } from '@yeondong/client/kit';
import {
  CloseSurveyDocument,
  type CloseSurveyMutation,
  type CloseSurveyMutationVariables,
  OpenSurveyDocument,
  PublishSurveyDocument,
  type SurveyPageQuery,
} from './gql/graphql';
import { LastDayForm, SurveyEditForm, WaveForm } from './survey-edit';

type Survey = NonNullable<SurveyPageQuery['survey']>;

const RUNNERS = ['planner', 'bsc', 'policy', 'innovation', 'statistician', 'head'] as const;

/** What comes next of each state: the words of the act, and its mutation. */
const MOVES = {
  DRAFT: { act: 'open', done: 'opened', document: OpenSurveyDocument },
  OPEN: { act: 'close', done: 'closed', document: CloseSurveyDocument },
  CLOSED: { act: 'publish', done: 'published', document: PublishSurveyDocument },
  PUBLISHED: null,
} as const;

/** Opening, closing and publishing need the head or an officer; the rest is for whoever prepares the survey. */
export function SurveyActs({ survey }: { survey: Survey }) {
  const t = useText('core');
  const mayRun = useHasRole(...RUNNERS);
  const move = MOVES[survey.state];
  return (
    <>
      {survey.state === 'DRAFT' && (
        <FormDialog label={t('edit.edit')} title={survey.title} variant="default">
          {(close) => <SurveyEditForm survey={survey} onDone={close} />}
        </FormDialog>
      )}
      {survey.state === 'OPEN' && (
        <FormDialog label={t('survey.closesOn')} variant="default">
          {(close) => <LastDayForm survey={survey} onDone={close} />}
        </FormDialog>
      )}
      {survey.state !== 'DRAFT' && (
        <FormDialog label={t('survey.nextWave')} variant="default">
          {(close) => <WaveForm survey={survey} onDone={close} />}
        </FormDialog>
      )}
      {mayRun && move && (
        <FormDialog label={t(`survey.${move.act}`)}>
          {(close) => <MoveForm survey={survey} move={move} onDone={close} />}
        </FormDialog>
      )}
    </>
  );
}

interface MoveProps {
  survey: Survey;
  move: NonNullable<(typeof MOVES)[keyof typeof MOVES]>;
  onDone: () => void;
}

function MoveForm({ survey, move, onDone }: MoveProps) {
  const t = useText('core');
  const toasts = useToasts();
  const document = move.document as unknown as TypedDocumentNode<CloseSurveyMutation, CloseSurveyMutationVariables>;
  const [run, state] = useContractMutation(document, { refetch: ['SurveyPage'] });
  const submit = async () => {
    const outcome = await run({ input: { id: survey.id, version: survey.version } });
    if (!outcome.ok) return;
    onDone();
    toasts.done(t(`survey.${move.done}`));
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t(`survey.${move.act}`)}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <p>{t(`survey.${move.act}Hint`)}</p>
    </FormBody>
  );
}
