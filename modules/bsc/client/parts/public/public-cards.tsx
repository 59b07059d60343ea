import {
  type Column,
  DataTable,
  ExportMenu,
  exportTable,
  formatNumber,
  PageLink,
  Section,
  useText,
} from '@yeondong/client/kit';
import type { BscPublicQuery } from '../../gql/graphql';

type Card = BscPublicQuery['publishedScorecards'][number];
interface Row {
  code: string;
  name: string;
  scores: ReadonlyMap<number, string | null>;
}

/** The cards of each department, the newest name first, with its scores by year. */
function rowsOf(cards: readonly Card[]): Row[] {
  const codes = [...new Set(cards.map(({ code }) => code))];
  return codes.map((code) => {
    const own = cards.filter((card) => card.code === code);
    return { code, name: own[0]?.name ?? code, scores: new Map(own.map(({ year, score }) => [year, score])) };
  });
}

/** The published scores of departments, up to three years side by side. */
export function PublicCards({ cards }: { cards: readonly Card[] }) {
  const t = useText('bsc');
  const years = [...new Set(cards.map(({ year }) => year))].sort((one, other) => other - one);
  const columns: readonly Column<Row>[] = [
    {
      key: 'name',
      title: t('field.department'),
      rowHead: true,
      value: ({ name }) => name,
      render: ({ code, name }) => <PageLink to={`/public/bsc/${code}`}>{name}</PageLink>,
    },
    ...years.map((year) => ({
      key: String(year),
      title: t('public.scoreOf', { year }),
      numeric: true,
      value: ({ scores }: Row) => (scores.get(year) == null ? null : Number(scores.get(year))),
      render: ({ scores }: Row) => formatNumber(scores.get(year) ?? null, 2),
    })),
  ];
  const rows = rowsOf(cards);
  return (
    <Section
      title={t('public.cards')}
      aside={rows.length > 0 && <ExportMenu table={() => exportTable(t('public.cards'), columns, rows)} />}
    >
      <DataTable
        caption={t('public.cards')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        empty={<p className="muted">{t('public.noCards')}</p>}
      />
    </Section>
  );
}
