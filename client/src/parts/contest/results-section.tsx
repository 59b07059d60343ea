import { type Column, DataTable, exportTable, formatNumber, Section, useLang, useText } from '@yeondong/client/kit';
import type { ContestCoreFragment } from './gql/graphql';

type Place = ContestCoreFragment['standing'][number];

const PLACES = 2;

/** Columns of the result: how many judged, their means, the rank and what set it apart. */
function useColumns({ prizes, staffVoteWeight }: ContestCoreFragment): readonly Column<Place>[] {
  const t = useText('core');
  const lang = useLang();
  const titleOf = (grade: string | null | undefined): string => {
    const found = prizes.find((prize) => prize.grade === grade);
    return found ? (lang === 'en' ? found.titleEn : found.titleKo) : '–';
  };
  const number = (key: 'plainMean' | 'trimmedMean' | 'median' | 'result'): Column<Place> => ({
    ...{ key, title: t(`contest.${key}`), numeric: true, value: (row) => row[key] },
    render: (row) => formatNumber(row[key], PLACES),
  });
  return [
    { key: 'rank', title: t('contest.rank'), numeric: true, value: ({ rank }) => rank },
    {
      key: 'entry',
      title: t('contest.entry'),
      rowHead: true,
      value: ({ entry }) => (entry ? `${entry.receiptNo}. ${entry.title}` : '–'),
    },
    { key: 'n', title: t('contest.counted'), numeric: true, value: ({ counted }) => counted },
    { key: 'recused', title: t('contest.recused'), numeric: true, value: ({ recused }) => recused },
    ...(['plainMean', 'trimmedMean', 'median'] as const).map(number),
    ...(staffVoteWeight > 0
      ? [{ key: 'votes', title: t('contest.votes'), numeric: true, value: ({ votes }: Place) => votes }]
      : []),
    number('result'),
    {
      key: 'tie',
      title: t('contest.decidedBy'),
      value: ({ decidedBy }) => (decidedBy ? t(`contest.tieStep.${decidedBy}`) : '–'),
    },
    { key: 'prize', title: t('contest.prize'), value: ({ prize }) => titleOf(prize) },
  ];
}

export function useResultTable(contest: ContestCoreFragment) {
  const columns = useColumns(contest);
  return contest.standing.length > 0 ? () => exportTable(contest.title, columns, contest.standing) : null;
}

/** Who is placed how, with the number of judges and what decided ties. */
export function ResultsSection({ contest }: { contest: ContestCoreFragment }) {
  const t = useText('core');
  const columns = useColumns(contest);
  const { standing, stage, agreement, tieChain, quorum } = contest;
  if (standing.length === 0) return null;
  const chain = tieChain.map((step) => t(`contest.tieStep.${step}`)).join(' → ');
  return (
    <Section title={t(stage === 'JUDGING' ? 'contest.standing' : 'contest.results')}>
      <DataTable
        caption={t('contest.results')}
        captionHidden
        rows={standing}
        rowKey={(place) => place.entry?.id ?? ''}
        columns={columns}
        empty={null}
      />
      <p className="muted">{t('contest.trimHint', { quorum })}</p>
      <p className="muted">{t('contest.chain', { chain })}</p>
      {agreement.value && <p className="muted">{t('contest.agreement', { value: agreement.value })}</p>}
    </Section>
  );
}
