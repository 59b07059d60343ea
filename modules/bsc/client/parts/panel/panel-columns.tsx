import { type Column, formatNumber, PageLink, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { useMemo } from 'react';
import { type Item, type Round, titleIn } from './panel-nodes';

const meanOf = (item: Item, code: string): string | null =>
  item.criteria.find(({ criterion }) => criterion === code)?.mean ?? null;

/** What a panel found of each KPI; before it is closed only how many sheets are in. */
export function usePanelColumns(round: Round | undefined): readonly Column<Item>[] {
  const t = useText('bsc');
  const lang = useLang();
  return useMemo<readonly Column<Item>[]>(() => {
    if (!round) return [];
    const appraised = round.kind === 'APPRAISAL' && round.state === 'CLOSED';
    const present = round.members.filter(({ leftOn }) => leftOn === null).length;
    const number = (key: string, title: string, value: (item: Item) => string | null, decimals = 2): Column<Item> => ({
      ...{ key, title, numeric: true, value },
      render: (item) => formatNumber(value(item), decimals),
    });
    return [
      {
        ...{ key: 'kpi', title: t('field.kpi'), rowHead: true, value: ({ kpi }) => kpi.title },
        render: ({ kpi }) => <PageLink to={`/m/bsc/kpis/${kpi.code}`}>{kpi.title}</PageLink>,
      },
      { key: 'department', title: t('field.department'), width: '8rem', value: ({ kpi }) => kpi.department.name },
      {
        ...{ key: 'submitted', title: t('panel.sheets'), numeric: true, value: ({ submitted }) => submitted },
        render: ({ submitted }) => `${submitted}/${present}`,
      },
      ...(appraised
        ? round.criteria.map((each) => number(each.code, titleIn(lang, each), (item) => meanOf(item, each.code)))
        : []),
      ...(round.state === 'CLOSED' ? [number('mean', t('panel.mean'), ({ mean }) => mean ?? null)] : []),
      {
        ...{ key: 'grade', title: t('panel.grade'), value: (item: Item) => gradeTitle(item, round, lang) },
        render: (item) => <Grade item={item} round={round} />,
      },
      ...(appraised ? difficultyColumns(t('panel.proposed'), t('panel.current'), number) : []),
    ];
  }, [round, t, lang]);
}

const difficultyColumns = (
  proposed: string,
  current: string,
  number: (key: string, title: string, value: (item: Item) => string | null) => Column<Item>,
): Column<Item>[] => [
  number('difficulty', proposed, ({ difficulty }) => difficulty ?? null),
  number('current', current, ({ kpi }) => kpi.difficulty),
];

function gradeTitle({ grade }: Item, { grades }: Round, lang: string): string | null {
  const found = grades.find(({ code }) => code === grade);
  return found ? titleIn(lang, found) : null;
}

function Grade({ item, round }: { item: Item; round: Round }) {
  const t = useText('bsc');
  const lang = useLang();
  if (round.state === 'OPEN') return <StatusMark kind="unreported" label={t('panel.untilClosed')} />;
  if (item.mean === null) return <StatusMark kind="reference" label={t('panel.belowQuorum')} />;
  return gradeTitle(item, round, lang) ?? '–';
}
