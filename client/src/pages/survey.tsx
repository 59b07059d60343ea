import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  Badge,
  formatCount,
  formatDate,
  formatNumber,
  PageFrame,
  PageLink,
  QueryState,
  useLang,
  useParam,
  useText,
  useView,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { useMayWriteFor } from '../parts/may-write';
import { FieldSection } from '../parts/survey/field-section';
import { SurveyPageDocument, type SurveyPageQuery } from '../parts/survey/gql/graphql';
import { PublicationSection } from '../parts/survey/publication-section';
import { QuestionList } from '../parts/survey/question-list';
import { ResultsSection } from '../parts/survey/results-section';
import { InvitationSection, StrataSection } from '../parts/survey/sample-sections';
import { SurveyActs } from '../parts/survey/survey-acts';
import { SurveyStateMark } from '../parts/survey/survey-state';
import { TrendSection } from '../parts/survey/trend-section';
import classes from './facts.module.css';
import { surveySearch } from './searches';

type Survey = NonNullable<SurveyPageQuery['survey']>;

/** A survey: what it asks whom, how many answered, and what it found. */
export default function SurveyPage() {
  const code = useParam('code');
  const [{ by }, patch] = useView(surveySearch);
  const result = useQuery(SurveyPageDocument, { variables: { code, by: by === '' ? null : by } });
  const shown = result.data ?? result.previousData;
  return (
    <QueryState result={{ ...result, data: shown }}>
      {({ survey }) =>
        survey ? <Content survey={survey} by={by} onBy={(next) => patch({ by: next })} /> : <AbsentState />
      }
    </QueryState>
  );
}

interface ContentProps {
  survey: Survey;
  by: Parameters<typeof ResultsSection>[0]['by'];
  onBy: Parameters<typeof ResultsSection>[0]['onBy'];
}

function Content({ survey, by, onBy }: ContentProps) {
  const t = useText('core');
  const facts = useFacts(survey);
  const mayWrite = useMayWriteFor(survey.department.id);
  const { title, code, state, sample } = survey;
  const over = state === 'CLOSED' || state === 'PUBLISHED';
  const results = <ResultsSection survey={survey} by={by} onBy={onBy} />;
  return (
    <PageFrame
      title={title}
      path={[
        { title: t('survey.listTitle'), to: '/surveys' },
        { title, to: `/surveys/${code}` },
      ]}
      primary={mayWrite && <SurveyActs survey={survey} />}
      aside={
        <>
          <SurveyStateMark state={state} />
          {sample && <Badge variant="default">{t('common.sample')}</Badge>}
        </>
      }
    >
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {over && results}
      {survey.publications.map((publication) => (
        <PublicationSection key={publication.id} publication={publication} />
      ))}
      {over && <TrendSection survey={survey} />}
      <QuestionList survey={survey} mayWrite={mayWrite} />
      <StrataSection survey={survey} mayWrite={mayWrite} />
      {mayWrite && <InvitationSection survey={survey} />}
      {mayWrite && <FieldSection survey={survey} />}
      {!over && results}
    </PageFrame>
  );
}

function useFacts(survey: Survey): [string, ReactNode][] {
  const t = useText('core');
  const lang = useLang();
  const { activity, initiative, previous, program, plannedMargin, responseRate, refusalRate, overTarget } = survey;
  const people = (count: number | null | undefined) => formatCount(count, '명', lang);
  const link = (name: string, to: string, title: string): [string, ReactNode] => [
    name,
    <PageLink key={to} to={to}>
      {title}
    </PageLink>,
  ];
  return [
    [t('survey.for'), t(`survey.purposeOf.${survey.purpose}`)],
    [t('survey.whom'), t(`survey.populationOf.${survey.population}`)],
    [t('field.department'), survey.department.name],
    [t('survey.period'), `${formatDate(survey.opensOn, lang)} – ${formatDate(survey.closesOn, lang)}`],
    [
      t('survey.populationSize'),
      survey.populationOn
        ? t('survey.populationAt', {
            people: people(survey.populationSize),
            day: formatDate(survey.populationOn, lang),
          })
        : people(survey.populationSize),
    ],
    [t('survey.target'), people(survey.targetSize)],
    [t('survey.plannedMargin'), plannedMargin === null ? '–' : t('survey.plusMinus', { value: plannedMargin })],
    [t('survey.invited'), people(survey.invited)],
    [
      t('survey.answered'),
      <>
        {people(survey.answered)} {overTarget > 0 && t('survey.overTarget', { people: people(overTarget) })}
      </>,
    ],
    [t('survey.rate'), responseRate.value === null ? '–' : `${formatNumber(responseRate.value, 1)}%`],
    ...(survey.contacted === null ? [] : [[t('survey.contacted'), people(survey.contacted)] as [string, ReactNode]]),
    ...(refusalRate.value === null
      ? []
      : [
          [t('survey.refused'), `${people(survey.refused)} (${formatNumber(refusalRate.value, 1)}%)`] as [
            string,
            ReactNode,
          ],
        ]),
    [t('survey.weighting'), t(`survey.weightingOf.${survey.weighting}`)],
    ...(program ? [link(t('field.program'), `/programs/${program.code}`, program.title)] : []),
    ...(activity ? [[t('survey.activity'), activity.title] as [string, ReactNode]] : []),
    ...(initiative ? [link(t('field.initiative'), `/initiatives/${initiative.code}`, initiative.title)] : []),
    [t('survey.wave'), t('survey.waveOf', { wave: survey.wave })],
    ...(previous ? [link(t('survey.previous'), `/surveys/${previous.code}`, previous.title)] : []),
  ];
}
