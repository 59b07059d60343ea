import {
  Button,
  Choice,
  FormDialog,
  Group,
  QueryState,
  Section,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncDomainsDocument, PlanSyncPairDocument, PlanSyncPairItemsDocument } from '../../gql/graphql';
import { linksSearch } from '../../searches';
import { type Cell, CellDialog } from './cell-dialog';
import { LinkForm } from './link-form';
import { LoneItems } from './lone-items';
import { linksBetween, PairGrid } from './pair-grid';
import type { PairRow } from './plan-matrix';
import { useWindow, WindowMoves } from './window-moves';

const [ROWS, COLUMNS] = [20, 12];

/** Two plans item by item: the grid in windows, what stands alone on either side, and the way to link it. */
export function PairView({ pair: { from, to } }: { pair: PairRow }) {
  const t = useText('plan-sync');
  const { year } = usePlan();
  const [{ through, domain }] = useView(linksSearch);
  const domains = useQuery(PlanSyncDomainsDocument, { variables: { year } }).data?.domains.nodes ?? [];
  const chosen = domains.find(({ code }) => code === domain)?.id ?? null;
  const view = `${from.code} ${to.code} ${chosen}`;
  const [down, across] = [useWindow(view), useWindow(view)];
  const result = useQuery(PlanSyncPairDocument, {
    variables: {
      ...{ from: from.id, to: to.id, year, steps: through ? 2 : 1, domain: chosen },
      ...{ rows: ROWS, columns: COLUMNS, rowsAfter: down.after, columnsAfter: across.after },
    },
  });
  const [open, setOpen] = useState<Cell | null>(null);
  const title = t('links.matrix', { from: from.title, to: to.title });
  return (
    <Section title={title} aside={<Tools from={from.id} to={to.id} domains={domains} />}>
      <QueryState result={result}>
        {({ planPair }) => {
          if (!planPair) return <p className="muted">{t('links.empty')}</p>;
          const { fromItems, toItems, orphansFrom, orphansTo, coverage } = planPair;
          const row = open && fromItems.nodes.find(({ id }) => id === open.row.id);
          return (
            <>
              <p>{t('links.pairFacts', { ...coverage, lone: orphansFrom.totalCount, loneTo: orphansTo.totalCount })}</p>
              {fromItems.nodes.length === 0 || toItems.nodes.length === 0 ? (
                <p className="muted">{t('links.empty')}</p>
              ) : (
                <>
                  <p className="muted">{t('links.legend')}</p>
                  <Group gap="md">
                    <WindowMoves name={t('links.rows')} page={fromItems} size={ROWS} window={down} />
                    <WindowMoves name={t('links.columns')} page={toItems} size={COLUMNS} window={across} />
                  </Group>
                  <PairGrid
                    caption={title}
                    rows={fromItems.nodes}
                    columns={toItems.nodes}
                    year={year}
                    onOpen={setOpen}
                  />
                </>
              )}
              <LoneItems
                title={t('links.loneFrom', { from: from.title, to: to.title })}
                side="from"
                {...{ from, to }}
                found={orphansFrom}
              />
              <LoneItems
                title={t('links.loneFrom', { from: to.title, to: from.title })}
                side="to"
                {...{ from, to }}
                found={orphansTo}
              />
              {open && (
                <CellDialog
                  cell={row ? { ...open, links: linksBetween(row, open.column) } : open}
                  onClose={() => setOpen(null)}
                />
              )}
            </>
          );
        }}
      </QueryState>
    </Section>
  );
}

interface ToolsProps {
  from: string;
  to: string;
  domains: readonly { code: string; title: string }[];
}

/** One domain alone, and a link between any two items. */
function Tools({ from, to, domains }: ToolsProps) {
  const t = useText('plan-sync');
  const mayPropose = useHasRole('planner', 'head', 'staff');
  const [{ domain }, patch] = useView(linksSearch);
  return (
    <Group gap="xs">
      <Choice
        label={t('field.domain')}
        width={180}
        value={domain ?? ''}
        options={[
          { value: '', label: t('links.allDomains') },
          ...domains.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onChange={(next) => patch({ domain: next || null })}
      />
      {mayPropose && (
        <FormDialog label={t('links.propose')} width="lg">
          {(close) => <FreeLink from={from} to={to} onDone={close} />}
        </FormDialog>
      )}
      <Button size="xs" variant="subtle" onClick={() => patch({ from: null, to: null, domain: null })}>
        {t('links.closePair')}
      </Button>
    </Group>
  );
}

/** A link between any item of the one plan and any of the other. */
function FreeLink({ from, to, onDone }: { from: string; to: string; onDone: () => void }) {
  const { year } = usePlan();
  const result = useQuery(PlanSyncPairItemsDocument, { variables: { from, to, year } });
  return (
    <QueryState result={result}>
      {({ planPair }) => (
        <LinkForm from={planPair?.fromItems.nodes ?? []} to={planPair?.toItems.nodes ?? []} onDone={onDone} />
      )}
    </QueryState>
  );
}
