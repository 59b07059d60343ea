import {
  type Column,
  DataTable,
  FormDialog,
  formatNumber,
  RecordForm,
  StatusMark,
  useText,
} from '@yeondong/client/kit';
import { PolicyRndChooseAlternativeDocument, type PolicyWholeFragment } from '../gql/graphql';
import { useMayDraft } from './policy-acts';

type Alternative = PolicyWholeFragment['alternatives'][number];

/** The alternatives side by side, with the one that was chosen. */
export function AlternativeTable({ policy }: { policy: PolicyWholeFragment }) {
  const t = useText('policy-rnd');
  const mayDraft = useMayDraft(policy);
  const score = (key: 'effect' | 'economy' | 'feasibility'): Column<Alternative> => ({
    ...{ key, title: t(`field.alternative_${key}`), numeric: true },
    value: (row) => row[key],
  });
  const columns: Column<Alternative>[] = [
    { key: 'content', title: t('field.alternative'), rowHead: true, value: ({ content }) => content },
    {
      ...{ key: 'cost', title: t('field.cost'), unit: t('unit.won'), numeric: true },
      value: ({ cost }) => cost,
      render: ({ cost }) => formatNumber(cost),
    },
    ...[score('effect'), score('economy'), score('feasibility')],
    { key: 'total', title: t('field.total'), numeric: true, value: ({ total }) => total },
    {
      key: 'chosen',
      title: t('field.chosen'),
      value: ({ chosen }) => (chosen ? t('policies.chosen') : ''),
      render: (row) => {
        if (row.chosen) return <StatusMark kind="normal" label={t('policies.chosen')} />;
        return mayDraft ? <Choosing alternative={row} /> : null;
      },
    },
  ];
  return (
    <DataTable
      caption={t('policies.alternatives')}
      captionHidden
      columns={columns}
      rows={policy.alternatives}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('policies.noAlternatives')}</p>}
    />
  );
}

function Choosing({ alternative: { id, version, content } }: { alternative: Alternative }) {
  const t = useText('policy-rnd');
  return (
    <FormDialog label={t('policies.act.choose')} size="compact-xs" variant="default">
      {(close) => (
        <RecordForm
          mutation={PolicyRndChooseAlternativeDocument}
          refetch={['PolicyRndPolicy']}
          onDone={close}
          fields={[]}
          toInput={() => ({ id, version })}
        >
          <p>{t('policies.chooseHint', { content })}</p>
        </RecordForm>
      )}
    </FormDialog>
  );
}
