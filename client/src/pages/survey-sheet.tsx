import { useQuery } from '@apollo/client/react';
import { ErrorState, formatDate, readError, useLang, useParam, useText } from '@yeondong/client/kit';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { SurveySheetDocument } from '../parts/survey/gql/graphql';
import classes from '../parts/survey/sheet.module.css';
import { SheetForm } from '../parts/survey/sheet-form';
import { PublicFrame } from '../shell/public-frame';

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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title;
    // What stood under the reader's eyes is gone: the new heading is where to go on.
    if (moved) heading.current?.focus();
  }, [title, moved]);
  return (
    <PublicFrame>
      <h1 className={classes.title} ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </PublicFrame>
  );
}

function Notice({ title, hint, moved = false }: { title: string; hint?: string; moved?: boolean }) {
  return (
    <Frame title={title} moved={moved}>
      {hint && <p>{hint}</p>}
    </Frame>
  );
}
