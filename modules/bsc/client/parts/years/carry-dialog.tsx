import {
  Button,
  DataTable,
  formatNumber,
  Group,
  Modal,
  PageLink,
  QueryState,
  StatusMark,
  useContractMutation,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { BscCarryKpisDocument, BscKpiCarryDocument, type CarryPartsFragment } from '../../gql/graphql';

/** Carries the KPIs of a year into the next: first what would change, then the drafts. */
export function CarryDialog({ year, onClose }: { year: number; onClose: () => void }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const result = useQuery(BscKpiCarryDocument, { variables: { year }, fetchPolicy: 'network-only' });
  const [carry, { busy, error }] = useContractMutation(BscCarryKpisDocument, { refetch: ['BscKpiCarry'] });
  const submit = async () => {
    const outcome = await carry({ year });
    if (outcome.ok) toasts.done(t('carry.done', { count: outcome.data.carryKpis.scorecards }));
  };
  return (
    <Modal
      opened
      size="xl"
      onClose={onClose}
      title={t('carry.title', { year })}
      closeButtonProps={{ 'aria-label': t('entry.close') }}
    >
      <QueryState result={result}>
        {({ kpiCarry }) => (
          <>
            <p>
              {t('carry.summary', {
                carried: kpiCarry.carried,
                retired: kpiCarry.retired.length,
                added: kpiCarry.added.length,
              })}
            </p>
            <p className="muted">{t('carry.hint')}</p>
            <Kpis title={t('carry.retired')} kpis={kpiCarry.retired} />
            <Kpis title={t('carry.added')} kpis={kpiCarry.added} />
            <Cards cards={kpiCarry.cards} />
            {error && <p role="alert">{error.message}</p>}
            <Group mt="md" justify="flex-end">
              <Button variant="default" onClick={onClose}>
                {t('entry.close')}
              </Button>
              <Button loading={busy} disabled={kpiCarry.scorecards === 0} onClick={() => void submit()}>
                {t('carry.make', { count: kpiCarry.scorecards })}
              </Button>
            </Group>
          </>
        )}
      </QueryState>
    </Modal>
  );
}

function Kpis({ title, kpis }: { title: string; kpis: CarryPartsFragment['retired'] }) {
  if (kpis.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {kpis.map(({ id, code, title: name }) => (
          <li key={id}>
            <PageLink to={`/m/bsc/kpis/${code}`}>{name}</PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}

function Cards({ cards }: { cards: CarryPartsFragment['cards'] }) {
  const t = useText('bsc');
  return (
    <DataTable
      caption={t('carry.cards')}
      maxHeight="22rem"
      rows={cards}
      rowKey={({ department }) => department.id}
      empty={<p className="muted">{t('carry.none')}</p>}
      columns={[
        { key: 'department', title: t('field.department'), rowHead: true, render: ({ department }) => department.name },
        { key: 'carried', title: t('carry.kpis'), numeric: true, render: ({ carried }) => carried },
        { key: 'weight', title: t('carry.weight'), numeric: true, render: ({ weight }) => formatNumber(weight) },
        { key: 'state', title: t('field.status'), render: (card) => <CardState card={card} /> },
      ]}
    />
  );
}

function CardState({ card: { known, weight } }: { card: CarryPartsFragment['cards'][number] }) {
  const t = useText('bsc');
  if (known) return <StatusMark kind="normal" label={t('carry.known')} />;
  return weight === '100' ? (
    <StatusMark kind="normal" label={t('carry.ready')} />
  ) : (
    <StatusMark kind="caution" label={t('carry.unbalanced')} />
  );
}
