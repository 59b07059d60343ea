import {
  Button,
  type Column,
  DataTable,
  exportTable,
  PageFrame,
  PageLink,
  QueryState,
  StatusMark,
  useHasRole,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { useMemo } from 'react';
import { SocialBoardDocument } from '../gql/graphql';
import { type Cell, type MatrixRow, matrixOf } from '../parts/matrix-rows';

/** The classification: how many indicators stand in each cell of domain × field, and where none does. */
export default function BoardPage() {
  const t = useText('social-indicators');
  const { year } = usePlan();
  const officer = useHasRole('planner', 'statistician');
  const result = useQuery(SocialBoardDocument, { variables: { year } });
  const matrix = useMemo(() => matrixOf(result.data?.indicatorMatrix ?? []), [result.data]);
  const columns = useMatrixColumns(matrix);
  return (
    <PageFrame
      title={t('board.title')}
      purpose={t('board.purpose')}
      table={result.data && (() => exportTable(t('board.title'), columns, matrix.rows))}
      primary={
        officer && (
          <Button size="xs" renderRoot={(props) => <PageLink {...props} to="/m/social-indicators/import" />}>
            {t('import.title')}
          </Button>
        )
      }
    >
      <QueryState result={result}>
        {() => (
          <>
            <p>
              {t('board.summary', {
                count: matrix.count,
                fields: matrix.rows.length,
                domains: matrix.domains.length,
                empty: matrix.empty,
              })}{' '}
              <PageLink to="/m/social-indicators/indicators" search={{ vsNational: 'WORSE' }}>
                {t('board.worse', { count: matrix.worse })}
              </PageLink>
              {' · '}
              <PageLink to="/m/social-indicators/diagnosis" search={{ quadrant: 'DANGER' }}>
                {t('board.danger', { count: matrix.danger })}
              </PageLink>
            </p>
            <DataTable
              caption={t('board.caption')}
              columns={columns}
              rows={matrix.rows}
              rowKey={({ field }) => field.code}
              foot={{
                field: t('field.sum'),
                ...Object.fromEntries(matrix.domains.map(({ domain, count }) => [domain.code, count])),
                count: matrix.count,
              }}
            />
            <p className="muted">{t('board.legend')}</p>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}

function useMatrixColumns({ domains }: ReturnType<typeof matrixOf>): readonly Column<MatrixRow>[] {
  const t = useText('social-indicators');
  return [
    { key: 'field', title: t('field.field'), rowHead: true, value: ({ field }) => field.title },
    ...domains.map(
      ({ domain }, at): Column<MatrixRow> => ({
        key: domain.code,
        title: domain.title,
        numeric: true,
        value: ({ cells }) => cells[at]?.count,
        render: ({ cells }) => <Count cell={cells[at] as Cell} />,
      }),
    ),
    { key: 'count', title: t('field.sum'), numeric: true, value: ({ count }) => count },
  ];
}

/** The number leads to the indicators; a mark says how many are worse than the nation. */
function Count({ cell: { count, worse, domain, field } }: { cell: Cell }) {
  const t = useText('social-indicators');
  if (count === 0) return <span className="muted">{t('board.none')}</span>;
  return (
    <>
      {worse > 0 && <StatusMark kind="poor" label={String(worse)} />}{' '}
      <PageLink
        to="/m/social-indicators/indicators"
        search={{ domain: domain.code, field: field.code }}
        aria-label={t('board.cell', { domain: domain.title, field: field.title, count })}
      >
        {count}
      </PageLink>
    </>
  );
}
