import { DataTable, formatDate, formatNumber, Section, useLang, useText } from '@yeondong/client/kit';
import type { BscPublicQuery } from '../../gql/graphql';
import { Verify } from './verify';

type Survey = BscPublicQuery['publishedSurveys'][number];
type Question = Survey['questions'][number];

/** Surveys of citizens and customers, each with what has to be told beside its figures. */
export function PublicSurveys({ surveys }: { surveys: readonly Survey[] }) {
  const t = useText('bsc');
  return (
    <Section title={t('public.surveys')}>
      {surveys.length === 0 && <p className="muted">{t('public.noSurveys')}</p>}
      {surveys.map((survey) => (
        <SurveyResult key={survey.code} survey={survey} />
      ))}
    </Section>
  );
}

function SurveyResult({ survey }: { survey: Survey }) {
  const t = useText('bsc');
  const lang = useLang();
  const { code, title, questions, asked, answered, margin, opensOn, closesOn, responseRate, modes } = survey;
  const interval = (value: string | null, low: string | null, high: string | null, places: number) =>
    value === null
      ? '–'
      : `${formatNumber(value, places)} (${formatNumber(low, places)}–${formatNumber(high, places)})`;
  const figures = ({ mean, low, high, options }: Question): string =>
    mean !== null
      ? interval(mean, low, high, 2)
      : options
          .map((option) => `${option.title ?? option.code} ${interval(option.share, option.low, option.high, 1)}%`)
          .join(' · ') || '–';
  return (
    <Section title={title}>
      <p>
        {t('public.surveyBasis', {
          from: formatDate(opensOn, lang),
          to: formatDate(closesOn, lang),
          asked: formatNumber(asked),
          answered: formatNumber(answered),
          rate: formatNumber(responseRate, 1),
          margin: formatNumber(margin, 2),
          modes: modes.map(({ mode }) => t(`public.mode.${mode}`)).join(', '),
        })}
      </p>
      <DataTable
        caption={title}
        captionHidden
        rows={questions}
        rowKey={(question) => question.code}
        columns={[
          { key: 'title', title: t('public.question'), rowHead: true, render: (question) => question.title },
          {
            key: 'answered',
            title: t('public.answered'),
            numeric: true,
            render: (question) => formatNumber(question.answered),
          },
          { key: 'figures', title: t('public.figures'), render: figures },
        ]}
      />
      <Verify name={code} content={survey.content} hash={survey.hash} />
    </Section>
  );
}
