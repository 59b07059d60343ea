import {
  DataTable,
  EmptyState,
  ExportMenu,
  exportTable,
  QueryState,
  Section,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { BscFormerRankingDocument } from '../../gql/graphql';
import { BasisChanges } from './basis-changes';
import { useFormerColumns } from './former-columns';

/** What the ranking would be, had targets and rules stayed as they were first confirmed; and what was changed. */
export function Former({ year }: { year: number }) {
  const t = useText('bsc');
  const columns = useFormerColumns();
  const result = useQuery(BscFormerRankingDocument, { variables: { year }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ rankingUnderFormer: { rows } }) =>
        rows.every(({ changes }) => changes.length === 0) ? (
          <EmptyState title={t('formerRanking.unchanged')} hint={t('formerRanking.unchangedHint')} />
        ) : (
          <>
            <p className="muted">{t('formerRanking.purpose')}</p>
            <Section
              title={t('formerRanking.ranks', { count: rows.filter(({ differs }) => differs).length })}
              aside={<ExportMenu table={() => exportTable(`${t('rankingView.former')} ${year}`, columns, rows)} />}
            >
              <DataTable
                caption={t('rankingView.former')}
                captionHidden
                columns={columns}
                rows={rows}
                rowKey={({ department }) => department.id}
              />
            </Section>
            <BasisChanges rows={rows} />
          </>
        )
      }
    </QueryState>
  );
}
