import {
  Choice,
  exportTable,
  FilterBar,
  FormDialog,
  Group,
  PageFrame,
  QueryState,
  Section,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { PlanSyncLevelItemsDocument, PlanSyncLinksDocument } from '../gql/graphql';
import { TableExchange } from '../parts/exchange/table-exchange';
import { LinkForm } from '../parts/link-form';
import { LinkList, useLinkColumns } from '../parts/link-list';
import { LinkMatrix } from '../parts/link-matrix';
import { LEVELS, linksSearch } from '../searches';

/** Which items of one level are linked to which of another; what waits for a side comes first. */
export default function LinksPage() {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const mayPropose = useHasRole('planner', 'head', 'staff');
  const [{ from, to }, patch] = useView(linksSearch);
  const links = useQuery(PlanSyncLinksDocument);
  const rows = useQuery(PlanSyncLevelItemsDocument, { variables: { level: from, year } });
  const columns = useQuery(PlanSyncLevelItemsDocument, { variables: { level: to, year } });
  const [down, across] = [rows.data?.planItems.nodes ?? [], columns.data?.planItems.nodes ?? []];
  const linkColumns = useLinkColumns();
  const options = LEVELS.map((value) => ({ value, label: t(`level.${value}`) }));
  return (
    <PageFrame
      title={t('links.title')}
      purpose={t('links.purpose')}
      table={
        links.data && (() => exportTable(`${t('links.title')} ${year}`, linkColumns, links.data?.planLinks.nodes ?? []))
      }
      primary={
        <Group gap="xs">
          <TableExchange
            kind="LINKS"
            name={t('exchange.name.LINKS')}
            into={mayPropose ? {} : null}
            holder={t('exchange.holder')}
            refetch={['PlanSyncLinks']}
          />
          {mayPropose && (
            <FormDialog label={t('links.propose')} width="lg">
              {(close) => <LinkForm from={down} to={across} onDone={close} />}
            </FormDialog>
          )}
        </Group>
      }
      filters={
        <FilterBar>
          <Choice
            width={180}
            label={t('field.from')}
            value={from}
            options={options}
            onChange={(next) => patch({ from: next })}
          />
          <Choice
            width={180}
            label={t('field.to')}
            value={to}
            options={options}
            onChange={(next) => patch({ to: next })}
          />
        </FilterBar>
      }
    >
      <QueryState result={links}>
        {({ planLinks }) => (
          <>
            <Section title={t('links.waiting')}>
              <LinkList links={planLinks.nodes.filter(({ status }) => status === 'PROPOSED')} />
            </Section>
            <Section title={t('links.matrix', { from: t(`level.${from}`), to: t(`level.${to}`) })}>
              {down.length === 0 || across.length === 0 ? (
                <p className="muted">{t('links.empty')}</p>
              ) : (
                <LinkMatrix
                  caption={t('links.matrix', { from: t(`level.${from}`), to: t(`level.${to}`) })}
                  rows={down}
                  columns={across}
                  links={planLinks.nodes.flatMap(({ from: one, to: other, status }) =>
                    one && other ? [{ from: one.lineageId, to: other.lineageId, status }] : [],
                  )}
                />
              )}
            </Section>
          </>
        )}
      </QueryState>
    </PageFrame>
  );
}
