import { Badge, Choice, DataTable, EmptyState, formatNumber, Section, useText } from '@yeondong/client/kit';
import type { SurveyFigurePartFragment, SurveyPageQuery } from './gql/graphql';
import classes from './survey.module.css';
import { FACETS } from './survey-words';

type Survey = NonNullable<SurveyPageQuery['survey']>;
type Results = NonNullable<Survey['results']>;
type By = '' | (typeof FACETS)[number];

interface ResultsProps {
  survey: Survey;
  by: By;
  onBy: (by: By) => void;
}

/** What the survey found, question by question, with the interval of each figure. */
export function ResultsSection({ survey, by, onBy }: ResultsProps) {
  const t = useText('core');
  const { results, strata } = survey;
  if (!results)
    return (
      <Section title={t('survey.results')}>
        <EmptyState title={t('survey.resultsLater')} hint={t('survey.resultsLaterHint')} />
      </Section>
    );
  const facets = FACETS.filter((facet) => strata.some(({ traits }) => traits.some((trait) => trait.facet === facet)));
  const weighting = results.weighted
    ? t(`survey.weightedBy.${survey.weighting}`, { effect: formatNumber(results.designEffect, 2) })
    : t('survey.unweighted');
  return (
    <Section
      title={t('survey.results')}
      aside={
        facets.length > 0 && (
          <Choice
            label={t('survey.by')}
            value={by}
            options={[
              { value: '' as By, label: t('survey.byNone') },
              ...facets.map((facet) => ({ value: facet as By, label: t(`survey.facetOf.${facet}`) })),
            ]}
            onChange={onBy}
          />
        )
      }
    >
      <p>
        {t('survey.basis', { answered: formatNumber(results.answered) })} · {weighting}
      </p>
      <p className="muted">
        {results.modes
          .map(({ mode, answered }) => t('survey.modeCount', { mode: t(`survey.modeOf.${mode}`), answered }))
          .join(' · ')}
        {results.modes.length > 0 && '. '}
        {t('survey.method')}
      </p>
      {results.straightLined + results.hasty > 0 && (
        <p className="muted">{t('survey.quality', { straight: results.straightLined, hasty: results.hasty })}</p>
      )}
      {results.questions.map((result) => (
        <QuestionFigure key={result.question} survey={survey} result={result} />
      ))}
    </Section>
  );
}

function QuestionFigure({ survey, result }: { survey: Survey; result: Results['questions'][number] }) {
  const t = useText('core');
  const question = survey.questions.find(({ code }) => code === result.question);
  const { total, groups, texts } = result;
  return (
    <section className={classes.figure}>
      <h3>{question?.title}</h3>
      <FigureLine figure={total} counted={question?.kind !== 'TEXT'} />
      {total.shares.length > 0 && <ShareBars figure={total} />}
      {groups.length > 0 && question?.kind !== 'TEXT' && <GroupTable title={question?.title ?? ''} groups={groups} />}
      {texts.length > 0 && (
        <ul className={classes.words} aria-label={t('survey.words')}>
          {texts.map((text, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice, and the list never changes
            <li key={at}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

const percents = (...[value, low, high]: (string | null | undefined)[]) => ({
  value: formatNumber(value, 1),
  low: formatNumber(low, 1),
  high: formatNumber(high, 1),
});

const means = (...[value, low, high]: (string | null | undefined)[]) => ({
  value: formatNumber(value, 2),
  low: formatNumber(low, 2),
  high: formatNumber(high, 2),
});

/** How many answered; of what can be counted the margin, or the mean with its interval. */
function FigureLine({ figure, counted }: { figure: SurveyFigurePartFragment; counted: boolean }) {
  const t = useText('core');
  if (figure.hidden) return <p className="muted">{t('survey.hidden')}</p>;
  if (figure.answered === 0) return <p className="muted">{t('survey.noAnswers')}</p>;
  const { mean: value, low, high, score, margin } = figure;
  return (
    <p>
      {t('survey.basis', { answered: formatNumber(figure.answered) })}{' '}
      {figure.few && <Badge color="warning">{t('survey.few')}</Badge>}
      {counted &&
        value === null &&
        ` · ${t('survey.margin')} ${t('survey.plusMinus', { value: formatNumber(margin, 1) })}`}
      {value !== null && ` · ${t('survey.mean')} ${t('survey.meanOf', means(value, low, high))}`}
      {score !== null && ` · ${t('survey.score')} ${formatNumber(score, 1)}`}
      {figure.dontKnow !== null && ` · ${t('survey.dontKnowCount', { count: figure.dontKnow })}`}
    </p>
  );
}

/** Bars over the whole of 0 to 100 %, with the interval as a line over each. */
function ShareBars({ figure }: { figure: SurveyFigurePartFragment }) {
  const t = useText('core');
  return (
    <ul className={classes.bars}>
      {figure.shares.map(({ option, title, hidden, share, low, high }) => (
        <li key={option} className={classes.bar}>
          <span>{title}</span>
          <span className={classes.track} aria-hidden="true">
            {!hidden && share !== null && (
              <>
                <span className={classes.share} style={{ width: `${share}%` }} />
                <span
                  className={classes.interval}
                  style={{ left: `${low}%`, width: `${Number(high) - Number(low)}%` }}
                />
              </>
            )}
          </span>
          <span className={classes.number}>
            {hidden || share === null ? t('survey.hidden') : t('survey.intervalOf', percents(share, low, high))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function GroupTable({ title, groups }: { title: string; groups: readonly SurveyFigurePartFragment[] }) {
  const t = useText('core');
  const hasMean = groups.some(({ mean }) => mean !== null);
  const options = groups[0]?.shares ?? [];
  const shareOf = (row: SurveyFigurePartFragment, option: string) => {
    const found = row.shares.find((share) => share.option === option);
    if (!found || found.hidden || found.share === null) return t('survey.hidden');
    return t('survey.intervalOf', percents(found.share, found.low, found.high));
  };
  return (
    <DataTable
      caption={title}
      captionHidden
      rows={groups}
      rowKey={({ group }) => group ?? ''}
      columns={[
        { key: 'group', title: t('survey.group'), rowHead: true, render: (row) => row.title },
        {
          key: 'answered',
          title: t('survey.answered'),
          numeric: true,
          render: (row) => (
            <>
              {row.hidden ? t('survey.hidden') : formatNumber(row.answered)}{' '}
              {!row.hidden && row.few && <Badge color="warning">{t('survey.few')}</Badge>}
            </>
          ),
        },
        ...(hasMean
          ? [
              {
                key: 'mean',
                title: t('survey.mean'),
                numeric: true,
                render: ({ mean: value, low, high }: SurveyFigurePartFragment) =>
                  value === null ? t('survey.hidden') : t('survey.meanOf', means(value, low, high)),
              },
              {
                key: 'verdict',
                title: t('survey.verdictBeside'),
                render: ({ verdict }: SurveyFigurePartFragment) =>
                  verdict === null ? '–' : t(`survey.besideOf.${verdict}`),
              },
            ]
          : options.map(({ option, title: name }) => ({
              key: option,
              title: name,
              numeric: true,
              render: (row: SurveyFigurePartFragment) => shareOf(row, option),
            }))),
      ]}
    />
  );
}
