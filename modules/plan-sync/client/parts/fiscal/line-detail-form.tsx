import { RecordForm, useQuery, useText } from '@yeondong/client/kit';
import {
  type FiscalAccount,
  type FiscalLineRowFragment,
  type FiscalSpending,
  PlanSyncClassesDocument,
  PlanSyncFiscalItemsDocument,
  PlanSyncSchemesDocument,
  PlanSyncUpdateLineDocument,
} from '../../gql/graphql';
import { useWonField } from '../use-won-field';
import { wonIn } from '../won-in';

const ACCOUNTS = ['GENERAL', 'SPECIAL', 'PUBLIC_ENTERPRISE', 'FUND'] as const;
const SPENDINGS = ['PROJECT', 'MANDATORY', 'CURRENT'] as const;
const MILLION = 1_000_000;

const inMillion = (won: number | null | undefined): string => (won == null ? '' : String(won / MILLION));

interface LineDetailFormProps {
  line: FiscalLineRowFragment;
  planVersion: string;
  onDone: () => void;
}

/** Account, class, plan item and costs of a line. */
export function LineDetailForm({ line, planVersion, onDone }: LineDetailFormProps) {
  const t = useText('plan-sync');
  const money = useWonField();
  const items = useQuery(PlanSyncFiscalItemsDocument, { variables: { planVersion } }).data?.planItems.nodes ?? [];
  const classes = useQuery(PlanSyncClassesDocument).data?.fiscalClasses.nodes ?? [];
  const schemes = useQuery(PlanSyncSchemesDocument).data?.fiscalSchemes.nodes ?? [];
  const schemeOf = (id: string) => schemes.find((scheme) => scheme.id === id)?.title ?? '';
  return (
    <RecordForm
      mutation={PlanSyncUpdateLineDocument}
      refetch={['PlanSyncFiscalLines', 'PlanSyncFiscalFindings']}
      done={t('fiscal.lineSaved')}
      onDone={onDone}
      fields={[
        {
          ...{ name: 'item', label: t('field.item'), initial: line.item?.id ?? '' },
          options: items.map(({ id, title }) => ({ value: id, label: title })),
        },
        {
          ...{ name: 'account', label: t('grouping.ACCOUNT'), required: true, initial: line.account },
          options: ACCOUNTS.map((value) => ({ value, label: t(`account.${value}`) })),
        },
        {
          ...{ name: 'fiscalClass', label: t('classes.class'), initial: line.fiscalClass?.id ?? '' },
          options: classes.map(({ id, title, scheme }) => ({ value: id, label: `${title} · ${schemeOf(scheme.id)}` })),
        },
        {
          ...{ name: 'spending', label: t('field.spending'), required: true, initial: line.spending },
          options: SPENDINGS.map((value) => ({ value, label: t(`spending.${value}`) })),
        },
        {
          ...{ name: 'totalCost', label: t('fiscal.totalCost'), ...money },
          initial: inMillion(line.totalCost),
        },
        {
          ...{ name: 'spentBefore', label: t('fiscal.spentBefore'), ...money },
          initial: inMillion(line.spentBefore),
        },
      ]}
      toInput={(values) => ({
        ...{ id: line.id, version: line.version, item: values.item ?? null, fiscalClass: values.fiscalClass ?? null },
        ...{ account: values.account as FiscalAccount, spending: values.spending as FiscalSpending },
        ...{ totalCost: wonIn(values.totalCost), spentBefore: wonIn(values.spentBefore) },
      })}
    />
  );
}
