import {
  type Column,
  DataTable,
  FormBody,
  formatDate,
  NumberField,
  QueryState,
  TextField,
  useContractMutation,
  useForm,
  useLang,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { InnovationRulesDocument, type InnovationRulesQuery, InnovationSetRuleDocument } from '../gql/graphql';

type Rule = InnovationRulesQuery['mileageRules']['nodes'][number];

/** The rules in force on the business date. */
export function RuleTable() {
  const t = useText('innovation');
  const lang = useLang();
  const { businessDate } = usePlan();
  const result = useQuery(InnovationRulesDocument, { variables: { today: businessDate } });
  const cap = (value: string | null | undefined) => (value ? Number(value) : null);
  const columns: readonly Column<Rule>[] = [
    { key: 'title', title: t('field.rule'), rowHead: true, value: (row) => row.title },
    { key: 'code', title: t('field.code'), exportOnly: true, value: (row) => row.code },
    {
      key: 'points',
      title: t('field.pointsOf'),
      numeric: true,
      value: (row) => Number(row.points),
      render: (row) => t('mileage.perUnit', { points: row.points, unit: row.unit }),
    },
    { key: 'year', title: t('field.capPerYear'), numeric: true, value: (row) => cap(row.capPerYear) },
    { key: 'event', title: t('field.capPerEvent'), numeric: true, value: (row) => cap(row.capPerEvent) },
    {
      key: 'from',
      title: t('field.fromDate'),
      value: (row) => row.fromDate,
      render: (row) => formatDate(row.fromDate, lang),
    },
  ];
  return (
    <QueryState result={result}>
      {({ mileageRules }) => (
        <DataTable
          caption={t('mileage.rules')}
          captionHidden
          columns={columns}
          rows={mileageRules.nodes}
          rowKey={(row) => row.id}
          empty={<p className="muted">{t('mileage.noRules')}</p>}
        />
      )}
    </QueryState>
  );
}

/** Sets a new version of a rule; it begins after the business date, and looks back on nothing. */
export function RuleForm({ onDone }: { onDone: () => void }) {
  const t = useText('innovation');
  const toasts = useToasts();
  const [set, { busy, error, fieldErrors }] = useContractMutation(InnovationSetRuleDocument, {
    refetch: ['InnovationRules'],
  });
  const blank = { code: '', titleKo: '', points: '', unit: '', capPerYear: '', capPerEvent: '', fromDate: '' };
  const { values, field } = useForm(blank, fieldErrors);
  const onSubmit = async () => {
    const { capPerYear, capPerEvent } = values;
    const outcome = await set({
      input: { ...values, capPerYear: capPerYear || null, capPerEvent: capPerEvent || null },
    });
    if (!outcome.ok) return;
    toasts.done(t('mileage.ruleSet'));
    onDone();
  };
  return (
    <FormBody {...{ busy, error }} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <TextField {...field('code')} label={t('field.code')} hint={t('mileage.codeHint')} required />
      <TextField {...field('titleKo')} label={t('field.titleKo')} required />
      <NumberField {...field('points')} label={t('field.pointsOf')} required />
      <TextField {...field('unit')} label={t('field.unit')} required />
      <NumberField {...field('capPerYear')} label={t('field.capPerYear')} />
      <NumberField {...field('capPerEvent')} label={t('field.capPerEvent')} />
      <TextField {...field('fromDate')} label={t('field.fromDate')} hint={t('mileage.fromHint')} type="date" required />
    </FormBody>
  );
}
