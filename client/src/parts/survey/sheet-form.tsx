import { Button, type ContractError, useContractMutation, useText } from '@yeondong/client/kit';
import { type SyntheticEvent, useEffect, useRef, useState } from 'react';
import { AnswerSurveyDocument, SaveSurveyAnswersDocument } from './gql/graphql';
import classes from './sheet.module.css';
import {
  askedIn,
  missingIn,
  pagesOf,
  type Sheet,
  type SheetQuestion,
  type SheetValues,
  savedValues,
  sentAnswers,
  unclearIn,
} from './sheet-answers';
import { anchorOf, SheetField } from './sheet-question';

interface SheetFormProps {
  token: string;
  sheet: Sheet;
  onDone: () => void;
}

/** What the server refused, at its questions; the whole refusal where it names none. */
export function messagesOf(error: ContractError | null): Record<string, string> {
  const own = (error?.issues ?? []).filter(({ path }) => path.startsWith('answers.'));
  return Object.fromEntries(own.map(({ path, message }) => [path.slice('answers.'.length), message]));
}

/** Where somebody goes on who comes back: at the first page that is not complete. */
function firstOpen(questions: readonly SheetQuestion[], values: SheetValues): number {
  const pages = pagesOf(questions, values);
  const open = pages.findIndex((page) => missingIn(page, values).length > 0);
  return Object.keys(values).length === 0 ? 0 : open < 0 ? pages.length - 1 : open;
}

/** The questions page by page; each page is saved on the way to the next, so that one may go on another time. */
export function SheetForm({ token, sheet, onDone }: SheetFormProps) {
  const { questions } = sheet;
  const [values, setValues] = useState<SheetValues>(() => savedValues(sheet.saved));
  const [at, setAt] = useState(() => firstOpen(questions, savedValues(sheet.saved)));
  const [begun] = useState(Date.now);
  const [answer, sending] = useContractMutation(AnswerSurveyDocument);
  const [keep, saving] = useContractMutation(SaveSurveyAnswersDocument);
  const pages = pagesOf(questions, values);
  const page = Math.min(at, pages.length - 1);
  const last = page === pages.length - 1;
  const input = () => ({
    token,
    answers: sentAnswers(askedIn(questions, values), values),
    seconds: sheet.seconds + Math.round((Date.now() - begun) / 1000),
  });
  const forward = async () => {
    const outcome = await (last ? answer({ input: input() }) : keep({ input: input() }));
    if (outcome.ok && last) onDone();
    else if (outcome.ok) setAt(page + 1);
    return outcome.ok;
  };
  return (
    <SheetPage
      key={page}
      questions={pages[page] ?? []}
      first={pages.slice(0, page).flat().length + 1}
      page={page}
      pages={pages.length}
      moved={page !== at || at > 0}
      values={values}
      error={sending.error ?? saving.error}
      busy={sending.busy || saving.busy}
      onChange={(code, next) => setValues((before) => ({ ...before, [code]: next }))}
      onForward={() => {
        sending.clear();
        saving.clear();
        return forward();
      }}
      onBack={() => setAt(page - 1)}
    />
  );
}

interface SheetPageProps {
  questions: readonly SheetQuestion[];
  first: number;
  page: number;
  pages: number;
  moved: boolean;
  values: SheetValues;
  error: ContractError | null;
  busy: boolean;
  onChange: (code: string, values: readonly string[]) => void;
  onForward: () => Promise<boolean>;
  onBack: () => void;
}

function SheetPage({ questions, first, page, pages, moved, values, error, busy, ...acts }: SheetPageProps) {
  const t = useText('core');
  const [tried, setTried] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const errors: Record<string, string> = { ...messagesOf(error) };
  if (tried > 0) {
    for (const { code } of missingIn(questions, values)) errors[code] = t('survey.sheet.missing');
    for (const { code } of unclearIn(questions, values)) errors[code] = t('survey.sheet.unclear');
  }
  const faulty = questions.filter(({ code }) => errors[code] !== undefined);
  useEffect(() => {
    if (tried > 0) summary.current?.focus();
  }, [tried]);
  // What stood under the reader's eyes is gone: the new page's heading is where to go on.
  useEffect(() => {
    if (moved) heading.current?.focus();
  }, [moved]);
  const submit = async (event: SyntheticEvent) => {
    event.preventDefault();
    const ready = missingIn(questions, values).length === 0 && unclearIn(questions, values).length === 0;
    if (!ready || !(await acts.onForward())) setTried((before) => before + 1);
  };
  const last = page === pages - 1;
  return (
    <form noValidate className={classes.form} onSubmit={(event) => void submit(event)}>
      {pages > 1 && (
        <h2 className={classes.pageTitle} ref={heading} tabIndex={-1}>
          {t('survey.sheet.page', { page: page + 1, pages })}
        </h2>
      )}
      {questions.map((question, index) => (
        <SheetField
          key={question.code}
          question={question}
          number={first + index}
          values={values[question.code] ?? []}
          error={errors[question.code]}
          onChange={(next) => acts.onChange(question.code, next)}
        />
      ))}
      {tried > 0 && (faulty.length > 0 || error) && (
        <div ref={summary} tabIndex={-1} role="alert" className={classes.summary}>
          <p>{faulty.length > 0 ? t('survey.sheet.fix', { count: faulty.length }) : failureOf(error, t)}</p>
          <FaultLinks questions={faulty} />
        </div>
      )}
      <div className={classes.moves}>
        {page > 0 && (
          <Button size="md" variant="default" className={classes.send} onClick={acts.onBack}>
            {t('survey.sheet.back')}
          </Button>
        )}
        <Button type="submit" size="md" className={classes.send} loading={busy}>
          {t(last ? 'survey.sheet.send' : 'survey.sheet.next')}
        </Button>
      </div>
    </form>
  );
}

/** What has to be mended, each with the way to its question. */
export function FaultLinks({ questions }: { questions: readonly SheetQuestion[] }) {
  return (
    <ul>
      {questions.map(({ code, title }) => (
        <li key={code}>
          <a href={`#${anchorOf(code)}`}>{title}</a>
        </li>
      ))}
    </ul>
  );
}

/** An invitation that was used or is over says so; anything else keeps what was written, to be sent again. */
function failureOf(error: ContractError | null, t: ReturnType<typeof useText>): string {
  const [issue] = error?.issues ?? [];
  return issue?.message ?? t('survey.sheet.failed');
}
