import {
  type Column,
  DataTable,
  PageLink,
  QueryState,
  useHasRole,
  usePlan,
  useQuery,
  useText,
} from '@yeondong/client/kit';
import { type LinkEndFragment, PlanSyncPairItemsDocument, type PlanSyncPairQuery } from '../../gql/graphql';
import { LinkForm } from './link-form';
import { LinkHere } from './link-here';
import type { PairRow } from './plan-matrix';

type Pair = NonNullable<PlanSyncPairQuery['planPair']>;
type Lone = Pair['orphansFrom']['nodes'][number];

interface LoneItemsProps {
  title: string;
  /** Which side of the pair they stand on. */
  side: 'from' | 'to';
  from: PairRow['from'];
  to: PairRow['to'];
  found: Pair['orphansFrom'];
}

/** Items of one side that nothing of the other is linked to, each with the way to link it. */
export function LoneItems({ title, side, from, to, found }: LoneItemsProps) {
  const t = useText('plan-sync');
  const mayPropose = useHasRole('planner', 'head', 'staff');
  const annual = (side === 'from' ? from : to).level === 'ANNUAL';
  const columns: readonly Column<Lone>[] = [
    {
      key: 'title',
      title: t('field.item'),
      rowHead: true,
      value: (row) => row.title,
      render: (row) => <PageLink to={`/m/plan-sync/items/${row.id}`}>{row.title}</PageLink>,
    },
    { key: 'department', title: t('field.department'), value: (row) => row.department.name },
    {
      key: 'acts',
      title: t('field.acts'),
      render: (row) =>
        mayPropose && (
          <LinkHere item={row} annual={annual}>
            {(close) => <LinkLone lone={row} side={side} from={from.id} to={to.id} onDone={close} />}
          </LinkHere>
        ),
    },
  ];
  const more = found.totalCount - found.nodes.length;
  return (
    <>
      <DataTable
        caption={`${title} (${found.totalCount})`}
        columns={columns}
        rows={found.nodes}
        rowKey={({ id }) => id}
        maxHeight="22rem"
        empty={<p className="muted">{t('links.noLone', { title })}</p>}
      />
      {more > 0 && <p className="muted">{t('links.more', { count: more })}</p>}
    </>
  );
}

interface LinkLoneProps {
  lone: LinkEndFragment;
  side: 'from' | 'to';
  from: string;
  to: string;
  onDone: () => void;
}

/** Links an item that stands alone to one of the other side. */
function LinkLone({ lone, side, from, to, onDone }: LinkLoneProps) {
  const { year } = usePlan();
  const result = useQuery(PlanSyncPairItemsDocument, { variables: { from, to, year } });
  return (
    <QueryState result={result}>
      {({ planPair }) => {
        const others = (side === 'from' ? planPair?.toItems : planPair?.fromItems)?.nodes ?? [];
        const [one, other] = side === 'from' ? [[lone], others] : [others, [lone]];
        return <LinkForm from={one} to={other} onDone={onDone} />;
      }}
    </QueryState>
  );
}
