import {
  type Column,
  DataTable,
  exportTable,
  formatNumber,
  formatPeriod,
  PageFrame,
  QueryState,
  Section,
  StatusMark,
  useLang,
  useParam,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { BscPublicDepartmentDocument, type BscPublicDepartmentQuery, BscPublicTodayDocument } from '../gql/graphql';
import { CardEditions } from '../parts/public/card-editions';
import { YearChoice } from '../parts/public/year-choice';
import { publicSearch } from '../searches';

type Card = BscPublicDepartmentQuery['publishedScorecards'][number];
type Promised = Card['promises'][number];
interface Row {
  code: string;
  title: string;
  unit: string;
  of: ReadonlyMap<number, Promised>;
}

/** The KPIs of all years, those of the newest first. */
function rowsOf(cards: readonly Card[]): Row[] {
  const all = cards.flatMap(({ year, promises }) => promises.map((promise) => ({ year, promise })));
  return [...new Set(all.map(({ promise }) => promise.code))].map((code) => {
    const own = all.filter(({ promise }) => promise.code === code);
    const { title = '', unit = '' } = own[0]?.promise ?? {};
    return { code, title, unit, of: new Map(own.map(({ year, promise }) => [year, promise])) };
  });
}

/** What a department promised, did and got, up to three years side by side, and the months of the year. */
export default function PublicDepartmentPage() {
  const t = useText('bsc');
  const code = useParam('department');
  const [view, patch] = useView(publicSearch);
  const today = useQuery(BscPublicTodayDocument).data?.settings.businessDate;
  const year = view.year ?? Number(today?.slice(0, 4));
  const result = useQuery(BscPublicDepartmentDocument, { variables: { code, year }, skip: !year });
  const cards = result.data?.publishedScorecards ?? [];
  const months = (result.data?.publishedMonths ?? []).flatMap(({ scores, ...month }) =>
    scores.filter((score) => score.code === code).map(({ name, score, status }) => ({ ...month, name, score, status })),
  );
  const columns = usePromiseColumns(cards);
  const rows = rowsOf(cards);
  return (
    <PageFrame
      title={cards[0]?.name ?? months.at(-1)?.name ?? t('public.title')}
      purpose={t('public.departmentPurpose')}
      path={[
        { title: t('public.title'), to: '/public/bsc' },
        { title: cards[0]?.name ?? months.at(-1)?.name ?? code, to: `/public/bsc/${code}` },
      ]}
      table={rows.length > 0 ? () => exportTable(t('public.promises'), columns, rows) : null}
      filters={year > 0 && <YearChoice year={year} onYear={(next) => patch({ year: next })} />}
    >
      <QueryState result={result}>
        {() => (
          <>
            <Section title={t('public.promises')}>
              <DataTable
                caption={t('public.promises')}
                captionHidden
                columns={columns}
                rows={rows}
                rowKey={(row) => row.code}
                empty={<p className="muted">{t('public.noCards')}</p>}
              />
              {cards.map((card) => (
                <Section key={card.year} title={t('public.editionOf', { year: card.year, count: card.sequence })}>
                  <CardEditions code={code} card={card} />
                </Section>
              ))}
            </Section>
            <MonthScores months={months} />
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function usePromiseColumns(cards: readonly Card[]): readonly Column<Row>[] {
  const t = useText('bsc');
  return [
    { key: 'title', title: t('public.promise'), rowHead: true, value: ({ title }) => title },
    { key: 'unit', title: t('public.unit'), value: ({ unit }) => unit },
    ...cards.flatMap(({ year }) =>
      (['target', 'actual', 'score'] as const).map((name) => ({
        key: `${year}.${name}`,
        title: t(`public.${name}Of`, { year }),
        numeric: true,
        value: ({ of }: Row) => (of.get(year)?.[name] == null ? null : Number(of.get(year)?.[name])),
        render: ({ of }: Row) => formatNumber(of.get(year)?.[name] ?? null, 2),
      })),
    ),
  ];
}

interface MonthScore {
  month: string;
  sequence: number;
  provisional: boolean;
  score: string | null;
  status: string;
}

function MonthScores({ months }: { months: readonly MonthScore[] }) {
  const t = useText('bsc');
  const lang = useLang();
  return (
    <Section title={t('public.monthScores')}>
      <DataTable
        caption={t('public.monthScores')}
        captionHidden
        rows={months}
        rowKey={({ month, sequence }) => `${month}.${sequence}`}
        empty={<p className="muted">{t('publication.none')}</p>}
        columns={[
          {
            key: 'month',
            title: t('field.period'),
            rowHead: true,
            render: ({ month, sequence }) =>
              `${formatPeriod(month, lang)}${sequence > 1 ? ` · ${t('publication.correction', { count: sequence })}` : ''}`,
          },
          { key: 'score', title: t('field.score'), numeric: true, render: ({ score }) => formatNumber(score, 2) },
          { key: 'status', title: t('field.status'), render: ({ status }) => t(`scoreStatus.${status}`) },
          {
            key: 'kind',
            title: t('field.kind'),
            render: ({ provisional }) => (
              <StatusMark
                kind={provisional ? 'reference' : 'normal'}
                label={t(provisional ? 'public.provisional' : 'public.confirmed')}
              />
            ),
          },
        ]}
      />
    </Section>
  );
}
