import { useQuery } from '@apollo/client/react';
import {
  Button,
  type ContractError,
  ErrorState,
  formatDate,
  readError,
  useContractMutation,
  useLang,
  useParam,
  useText,
} from '@yeondong/client/kit';
import { type ReactNode, type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { AnswerSurveyDocument, SurveySheetDocument } from '../parts/survey/gql/graphql';
import classes from '../parts/survey/sheet.module.css';
import { missingIn, type Sheet, type SheetValues, sentAnswers, unclearIn } from '../parts/survey/sheet-answers';
import { anchorOf, SheetField } from '../parts/survey/sheet-question';
import { ContrastButton, LanguageButton } from '../shell/display-buttons';

/** The answer sheet that an invitation opens: without signing in, on a phone, by keyboard, with a screen reader. */
export default function SurveySheetPage() {
  const t = useText('core');
  const lang = useLang();
  const token = useParam('token');
  const { data, error, refetch } = useQuery(SurveySheetDocument, { variables: { token }, fetchPolicy: 'network-only' });
  const [done, setDone] = useState(false);
  if (done) return <Notice title={t('survey.sheet.done')} hint={t('survey.sheet.doneHint')} moved />;
  if (error)
    return (
      <Frame title={t('survey.title')}>
        <ErrorState error={readError(error)} onRetry={() => void refetch()} />
      </Frame>
    );
  if (!data) return <Notice title={t('survey.sheet.loading')} />;
  const sheet = data.surveySheet;
  if (!sheet) return <Notice title={t('survey.sheet.unknown')} hint={t('survey.sheet.unknownHint')} />;
  if (sheet.state === 'USED') return <Notice title={t('survey.sheet.used')} hint={t('survey.sheet.usedHint')} />;
  if (sheet.state === 'OVER') return <Notice title={t('survey.sheet.over')} hint={t('survey.sheet.overHint')} />;
  if (sheet.state === 'NOT_YET') {
    const day = formatDate(sheet.opensOn, lang);
    const hint = sheet.opensOn ? t('survey.sheet.notYetHint', { day }) : t('survey.sheet.notYetOpen');
    return <Notice title={t('survey.sheet.notYet')} hint={hint} />;
  }
  return (
    <Frame title={sheet.title}>
      {sheet.introduction && <p className={classes.introduction}>{sheet.introduction}</p>}
      <p className="muted">
        {sheet.closesOn && `${t('survey.sheet.until', { day: formatDate(sheet.closesOn, lang) })} `}
        {t('survey.sheet.privacy')}
      </p>
      <SheetForm token={token} sheet={sheet} onDone={() => setDone(true)} />
    </Frame>
  );
}

function Frame({ title, children, moved }: { title: string; children?: ReactNode; moved?: boolean }) {
  const t = useText('core');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    // What stood under the reader's eyes is gone: the new heading is where to go on.
    if (moved) heading.current?.focus();
  }, [title, moved]);
  return (
    <main className={classes.page}>
      <div className={classes.head}>
        <p className={classes.brand}>
          <img src="/favicon.svg" width="26" height="26" alt="" />
          {t('shell.product')}
        </p>
        <div className={classes.display}>
          <LanguageButton />
          <ContrastButton />
        </div>
      </div>
      <h1 className={classes.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </main>
  );
}

function Notice({ title, hint, moved = false }: { title: string; hint?: string; moved?: boolean }) {
  return (
    <Frame title={title} moved={moved}>
      {hint && <p>{hint}</p>}
    </Frame>
  );
}

interface SheetFormProps {
  token: string;
  sheet: Sheet;
  onDone: () => void;
}

/** What the server refused, at its questions; the whole refusal where it names none. */
function messagesOf(error: ContractError | null): Record<string, string> {
  const own = (error?.issues ?? []).filter(({ path }) => path.startsWith('answers.'));
  return Object.fromEntries(own.map(({ path, message }) => [path.slice('answers.'.length), message]));
}

function SheetForm({ token, sheet, onDone }: SheetFormProps) {
  const t = useText('core');
  const [values, setValues] = useState<SheetValues>({});
  const [tried, setTried] = useState(0);
  const [answer, state] = useContractMutation(AnswerSurveyDocument);
  const summary = useRef<HTMLDivElement>(null);
  const { questions } = sheet;
  const refused = messagesOf(state.error);
  const errors: Record<string, string> = { ...refused };
  if (tried > 0) {
    for (const { code } of missingIn(questions, values)) errors[code] = t('survey.sheet.missing');
    for (const { code } of unclearIn(questions, values)) errors[code] = t('survey.sheet.unclear');
  }
  const faulty = questions.filter(({ code }) => errors[code] !== undefined);
  useEffect(() => {
    if (tried > 0) summary.current?.focus();
  }, [tried]);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    state.clear();
    const ready = missingIn(questions, values).length === 0 && unclearIn(questions, values).length === 0;
    const outcome = ready && (await answer({ input: { token, answers: sentAnswers(questions, values) } }));
    if (outcome !== false && outcome.ok) onDone();
    else setTried((before) => before + 1);
  };
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      {questions.map((question, at) => (
        <SheetField
          key={question.code}
          question={question}
          number={at + 1}
          values={values[question.code] ?? []}
          error={errors[question.code]}
          onChange={(next) => setValues((before) => ({ ...before, [question.code]: next }))}
        />
      ))}
      {tried > 0 && (faulty.length > 0 || state.error) && (
        <div ref={summary} tabIndex={-1} role="alert" className={classes.summary}>
          <p>{faulty.length > 0 ? t('survey.sheet.fix', { count: faulty.length }) : failureOf(state.error, t)}</p>
          <ul>
            {faulty.map(({ code, title }) => (
              <li key={code}>
                <a href={`#${anchorOf(code)}`}>{title}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <Button type="submit" size="md" className={classes.send} loading={state.busy}>
        {t('survey.sheet.send')}
      </Button>
    </form>
  );
}

/** An invitation that was used or is over says so; anything else keeps what was written, to be sent again. */
function failureOf(error: ContractError | null, t: ReturnType<typeof useText>): string {
  const [issue] = error?.issues ?? [];
  return issue?.message ?? t('survey.sheet.failed');
}
