import { DataTable, formatNumber, Section, type StatusKind, StatusMark, useText } from '@yeondong/client/kit';
import type { SurveyPageQuery } from './gql/graphql';

type Survey = NonNullable<SurveyPageQuery['survey']>;
type Trend = Survey['trends'][number];

const KINDS: Record<Trend['verdict'], StatusKind> = { ROSE: 'early', FELL: 'caution', NO_DIFFERENCE: 'reference' };

/** Means and shares stand in one table. */
const PLACES = 2;

/** What changed since the wave before, with the interval of each difference. */
export function TrendSection({ survey }: { survey: Survey }) {
  const t = useText('core');
  if (survey.trends.length === 0) return null;
  const titleOf = ({ question, option }: Trend) => {
    const asked = survey.questions.find(({ code }) => code === question);
    const title = asked?.title ?? '';
    if (option === null) return t('survey.meanTitle', { title });
    return t('survey.shareTitle', { title, option: asked?.choices.find(({ code }) => code === option)?.title ?? '' });
  };
  return (
    <Section title={t('survey.trends')}>
      <DataTable
        caption={t('survey.trends')}
        captionHidden
        rows={survey.trends}
        rowKey={({ question, option }) => `${question} ${option}`}
        columns={[
          { key: 'figure', title: t('survey.figure'), rowHead: true, render: titleOf },
          {
            key: 'earlier',
            title: t('survey.earlier'),
            numeric: true,
            render: (row) => formatNumber(row.earlier, PLACES),
          },
          { key: 'later', title: t('survey.later'), numeric: true, render: (row) => formatNumber(row.later, PLACES) },
          {
            key: 'difference',
            title: t('survey.difference'),
            numeric: true,
            render: ({ difference, low, high }) =>
              t('survey.differenceOf', {
                value: formatNumber(difference, PLACES),
                low: formatNumber(low, PLACES),
                high: formatNumber(high, PLACES),
              }),
          },
          {
            key: 'verdict',
            title: t('survey.verdict'),
            render: ({ verdict }) => <StatusMark kind={KINDS[verdict]} label={t(`survey.verdictOf.${verdict}`)} />,
          },
        ]}
      />
    </Section>
  );
}
