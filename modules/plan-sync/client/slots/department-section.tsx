import { Figures, PageLink, QueryState, type RecordSlot, useQuery, useText } from '@yeondong/client/kit';
import { PlanSyncDepartmentDocument } from '../gql/graphql';
import { Rate } from '../parts/rate';

/** How the department's plans are tied to plans above and to money. */
export function DepartmentSection({ code, year }: RecordSlot) {
  const t = useText('plan-sync');
  const result = useQuery(PlanSyncDepartmentDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>
      {({ department }) => {
        const found = department?.alignment;
        if (!found) return null;
        return (
          <>
            <Figures
              label={t('slot.department')}
              figures={[
                {
                  name: t('alignment.linkedRate'),
                  value: <Rate rate={found.linkedRate} />,
                  note: t('board.of', { linked: found.linkedItems, total: found.items }),
                },
                {
                  name: t('alignment.fundedRate'),
                  value: <Rate rate={found.fundedRate} />,
                  note: t('board.of', { linked: found.fundedInitiatives, total: found.budgetInitiatives }),
                },
              ]}
            />
            <p>
              <PageLink to="/m/plan-sync/alignment">{t('alignment.title')}</PageLink>
            </p>
          </>
        );
      }}
    </QueryState>
  );
}
