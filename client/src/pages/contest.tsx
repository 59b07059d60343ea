import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  Badge,
  formatDate,
  formatNumber,
  PageFrame,
  QueryState,
  useLang,
  useParam,
  usePlan,
  useSlot,
  useText,
} from '@yeondong/client/kit';
import { ContestActs } from '../parts/contest/contest-acts';
import { ContestStageMark } from '../parts/contest/contest-stage';
import { criterionLine } from '../parts/contest/contest-words';
import { EntriesSection } from '../parts/contest/entries-section';
import { type ContestCoreFragment, ContestPageDocument, type ContestPageQuery } from '../parts/contest/gql/graphql';
import { JudgesSection } from '../parts/contest/judges-section';
import { ResultsSection, useResultTable } from '../parts/contest/results-section';
import { SheetSection } from '../parts/contest/sheet-section';
import { ModuleSections } from '../parts/module-sections';
import classes from './facts.module.css';

type Contest = NonNullable<ContestPageQuery['contest']>;

/** A contest: what is asked for, what was entered, who judges it and what came of it. */
export default function ContestPage() {
  const code = useParam('code');
  const result = useQuery(ContestPageDocument, { variables: { code } });
  const shown = result.data ?? result.previousData;
  return (
    <QueryState result={{ ...result, data: shown }}>
      {({ contest }) => (contest ? <Content contest={contest} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ contest }: { contest: Contest }) {
  const t = useText('core');
  const facts = useFacts(contest);
  const table = useResultTable(contest);
  const { year } = usePlan();
  const { id, title, code, kind, stage, sample, mayRun, judges, entries } = contest;
  const takenByModule = useSlot('contest.section').length > 0 && kind === 'IDEA';
  const sheets = judges.filter(({ mine, person, scores }) => scores.length > 0 && (mine || (mayRun && !person)));
  return (
    <PageFrame
      title={title}
      path={[
        { title: t('contest.listTitle'), to: '/contests' },
        { title, to: `/contests/${code}` },
      ]}
      table={table}
      primary={mayRun && <ContestActs contest={contest} />}
      aside={
        <>
          <ContestStageMark stage={stage} />
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
      <ResultsSection contest={contest} />
      {stage === 'JUDGING' &&
        sheets.map((judge) => (
          <SheetSection key={`${judge.id} ${judge.scores.length}`} contest={contest} judge={judge} />
        ))}
      {(!takenByModule || entries.nodes.length > 0) && <EntriesSection contest={contest} />}
      {takenByModule && <ModuleSections at="contest.section" id={id} code={code} year={year} />}
      {(mayRun || judges.length > 0) && <JudgesSection contest={contest} judges={judges} />}
    </PageFrame>
  );
}

function useFacts(contest: ContestCoreFragment): [string, string][] {
  const t = useText('core');
  const lang = useLang();
  const { criteria, prizes, prizeBudget, staffVoteWeight, activity } = contest;
  const named = ({ titleKo, titleEn }: { titleKo: string; titleEn: string }) => (lang === 'en' ? titleEn : titleKo);
  const won = (amount: number) => t('contest.amount', { amount: formatNumber(amount) });
  const prizeText = prizes.map((prize) =>
    [named(prize), t('contest.pieces', { count: prize.quantity }), prize.amount == null ? '' : won(prize.amount)].join(
      ' ',
    ),
  );
  const criteriaText = criteria.map((one) =>
    criterionLine({ ...one, titleKo: named(one), titleEn: named(one) }).replace(' = ', ' '),
  );
  return [
    [t('contest.kind'), t(`contest.kindOf.${contest.kind}`)],
    [t('contest.topic'), contest.topic],
    [t('field.department'), contest.department?.name ?? '–'],
    [t('contest.days'), `${formatDate(contest.opensOn, lang)} – ${formatDate(contest.closesOn, lang)}`],
    [t('contest.criteria'), criteriaText.join(', ') || '–'],
    [t('contest.prizes'), prizeText.join(', ') || '–'],
    [t('contest.prizeBudget'), prizeBudget == null ? '–' : won(prizeBudget)],
    [t('contest.judging'), t(contest.blind ? 'contest.blind' : 'contest.open')],
    ...(staffVoteWeight > 0 ? [[t('contest.voteWeight'), `${staffVoteWeight}%`] as [string, string]] : []),
    ...(activity ? [[t('contest.activity'), activity.title] as [string, string]] : []),
  ];
}
