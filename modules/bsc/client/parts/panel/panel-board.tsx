import {
  Button,
  Choice,
  DataTable,
  EmptyState,
  exportTable,
  FilterBar,
  formatPeriod,
  PageFrame,
  QueryState,
  useHasRole,
  useLang,
  usePlan,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscPanelItemsDocument, BscPanelRoundsDocument, type PanelKind } from '../../gql/graphql';
import { panelSearch } from '../../searches';
import { OpenDialog } from './open-dialog';
import { PanelActs } from './panel-acts';
import { usePanelColumns } from './panel-columns';
import { PanelHead } from './panel-head';
import { PanelMembers } from './panel-members';
import type { Item, Round } from './panel-nodes';
import { PanelSheet } from './panel-sheet';

/** Rounds of a panel in a year: a member's own sheet, and what was found of each KPI. */
export function PanelBoard({ kind }: { kind: PanelKind }) {
  const t = useText('bsc');
  const lang = useLang();
  const { year } = usePlan();
  const officer = useHasRole('planner', 'bsc');
  const [view, patch] = useView(panelSearch);
  const [opening, setOpening] = useState(false);
  const rounds = useQuery(BscPanelRoundsDocument, { variables: { year, kind }, fetchPolicy: 'cache-and-network' });
  const nodes = rounds.data?.panelRounds.nodes ?? [];
  const round = nodes.find(({ period }) => period === view.period) ?? nodes.at(-1);
  const items = useQuery(BscPanelItemsDocument, {
    variables: { round: round?.id ?? '' },
    skip: !round,
    fetchPolicy: 'cache-and-network',
  });
  const columns = usePanelColumns(round);
  const rows = items.data?.panelItems.nodes;
  const title = t(`panel.title.${kind}`);
  return (
    <PageFrame
      title={title}
      purpose={t(`panel.purpose.${kind}`)}
      table={round && rows && (() => exportTable(`${title} ${round.period}`, columns, rows))}
      primary={
        officer && (
          <Button size="xs" variant={round ? 'default' : 'filled'} onClick={() => setOpening(true)}>
            {t(`panel.open.${kind}`)}
          </Button>
        )
      }
      filters={
        round && (
          <FilterBar>
            <Choice
              label={t('field.period')}
              value={round.period}
              options={nodes.map(({ period }) => ({ value: period, label: formatPeriod(period, lang) }))}
              onChange={(period) => patch({ period })}
            />
            {officer && rows && <PanelActs round={round} items={rows} />}
          </FilterBar>
        )
      }
    >
      <QueryState result={rounds}>
        {() =>
          round ? (
            <QueryState result={items}>
              {({ panelItems }) => (
                <RoundView round={round} items={panelItems.nodes} officer={officer} columns={columns} />
              )}
            </QueryState>
          ) : (
            <EmptyState title={t(`panel.none.${kind}`)} hint={t(`panel.noneHint.${kind}`)} />
          )
        }
      </QueryState>
      {opening && (
        <OpenDialog
          kind={kind}
          year={year}
          onClose={() => setOpening(false)}
          onOpened={(period) => {
            setOpening(false);
            patch({ period });
          }}
        />
      )}
    </PageFrame>
  );
}

interface RoundViewProps {
  round: Round;
  items: readonly Item[];
  officer: boolean;
  columns: ReturnType<typeof usePanelColumns>;
}

function RoundView({ round, items, officer, columns }: RoundViewProps) {
  const t = useText('bsc');
  const [view, patch] = useView(panelSearch);
  const judges = round.state === 'OPEN' && round.myMembership !== null && round.myMembership.leftOn === null;
  return (
    <>
      <PanelHead round={round} />
      {judges && <PanelSheet key={round.id} round={round} items={items} />}
      <DataTable
        caption={t('panel.overview')}
        columns={columns}
        rows={items}
        rowKey={({ id }) => id}
        sort={view.sort}
        onSort={(sort) => patch({ sort })}
      />
      <PanelMembers round={round} officer={officer} />
    </>
  );
}
