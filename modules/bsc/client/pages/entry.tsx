import {
  EmptyState,
  FilterBar,
  formatDate,
  PageFrame,
  PageLink,
  QueryState,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { BscDepartmentsDocument, BscResultEntriesDocument } from '../gql/graphql';
import { DepartmentSelect, MonthSelect } from '../parts/controls';
import { entriesTable } from '../parts/entry-export';
import { EntrySheet } from '../parts/entry-sheet';
import { HelpLink } from '../parts/help-link';
import { useMonth } from '../parts/periods';
import type { DueDays } from '../parts/progress';
import { entrySearch } from '../searches';

/** Entry of a department's results for a month, and their way to the lock. */
export default function EntryPage() {
  const t = useText('bsc');
  const plan = usePlan();
  const [view, patch] = useView(entrySearch);
  const period = useMonth(view.period);
  const list = useQuery(BscDepartmentsDocument, { variables: { year: plan.year } });
  const departments = list.data?.scorecards.nodes.map((node) => node.department) ?? [];
  const asked = view.department ?? plan.department?.code ?? null;
  const found = departments.find(({ code }) => code === asked) ?? (view.department ? undefined : departments[0]);
  const result = useQuery(BscResultEntriesDocument, {
    variables: { department: found?.id ?? '', period },
    skip: !found,
    fetchPolicy: 'cache-and-network',
  });
  const entries = result.data?.resultEntries;
  const key = `${found?.code ?? ''} ${period}`;
  return (
    <PageFrame
      title={found ? t('entry.titleOf', { department: found.name }) : t('entry.title')}
      purpose={t('entry.purpose')}
      aside={<HelpLink topic="ENTRY" />}
      table={entries && found && (() => entriesTable(`${found.name} ${period}`, entries, t))}
      filters={
        <FilterBar>
          <DepartmentSelect
            value={found?.code ?? null}
            departments={departments}
            onChange={(code) => patch({ department: code })}
          />
          <MonthSelect value={period} onChange={(next) => patch({ period: next })} />
          {found && (
            <PageLink to={`/m/bsc/departments/${found.code}`} search={{ period }}>
              {t('entry.toScorecard')}
            </PageLink>
          )}
          {entries?.[0] && <Due due={entries[0].due} />}
        </FilterBar>
      }
    >
      <QueryState result={list}>
        {() =>
          found ? (
            <QueryState result={result}>
              {({ resultEntries }) =>
                resultEntries.length === 0 ? (
                  <EmptyState title={t('entry.emptyTitle')} hint={t('entry.emptyHint')} />
                ) : (
                  <EntrySheet
                    key={key}
                    department={found}
                    period={period}
                    entries={resultEntries}
                    reload={result.refetch}
                  />
                )
              }
            </QueryState>
          ) : (
            <EmptyState title={t('entry.noCardTitle')} hint={t('entry.noCardHint')} />
          )
        }
      </QueryState>
    </PageFrame>
  );
}

function Due({ due }: { due: DueDays }) {
  const t = useText('bsc');
  const lang = useLang();
  const day = (iso: string) => formatDate(iso, lang);
  return (
    <span className="muted">
      {t('entry.due', {
        enter: day(due.enter),
        confirm: day(due.confirm),
        evaluate: day(due.evaluate),
        publish: day(due.publish),
      })}
    </span>
  );
}
