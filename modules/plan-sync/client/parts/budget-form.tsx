import {
  FormBody,
  NumberField,
  SelectField,
  SimpleGrid,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { type FiscalLineRowFragment, type FundSource, PlanSyncSetBudgetDocument } from '../gql/graphql';
import { SOURCES } from './fiscal-sums';
import { useWonField } from './use-won-field';
import { wonIn } from './won-in';

const MILLION = 1_000_000;
const MONEY = [
  ...(['original', 'carriedIn', 'reserve'] as const),
  ...(['transfers', 'committed', 'spent', 'carriedOut'] as const),
] as const;
/** A year has seldom more supplementary budgets. */
const SUPPLEMENTS = [1, 2, 3, 4] as const;
type Money = (typeof MONEY)[number] | `supplement${(typeof SUPPLEMENTS)[number]}`;
type Known = FiscalLineRowFragment['budgetLines'][number];

const inMillion = (won: number | undefined): string => (won === undefined ? '' : String(won / MILLION));

const shown = (known: Known | undefined): Record<Money, string> =>
  Object.fromEntries([
    ...MONEY.map((name) => [name, inMillion(known?.[name])]),
    ...SUPPLEMENTS.map((each) => [
      `supplement${each}`,
      inMillion(known?.supplementaries.find(({ number }) => number === each)?.amount),
    ]),
  ]) as Record<Money, string>;

interface BudgetFormProps {
  line: FiscalLineRowFragment;
  year: number;
  onDone: () => void;
}

/** Budget and spending of a line in a year, one source at a time, in 백만원. */
export function BudgetForm({ line, year, onDone }: BudgetFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [save, state] = useContractMutation(PlanSyncSetBudgetDocument, {
    refetch: ['PlanSyncFiscalLines', 'PlanSyncBudgetSheet'],
  });
  const knownOf = (source: string) => line.budgetLines.find((each) => each.year === year && each.source === source);
  const first = line.amounts.find((amount) => amount.year === year)?.source ?? 'CITY';
  const { values, set, field } = useForm({ source: first as string, ...shown(knownOf(first)) }, state.fieldErrors);
  const names: readonly Money[] = [...MONEY, ...SUPPLEMENTS.map((number) => `supplement${number}` as const)];
  const { unit, refusal } = useWonField();
  const amountIn = (name: Money): number | null => wonIn(values[name]);
  const labelOf = (name: Money) =>
    name.startsWith('supplement') ? t('budget.supplement', { number: name.slice(-1) }) : t(`budget.${name}`);
  /** What the server says of the nth supplementary budget stands at its field. */
  const errorOf = (name: Money) => {
    const sent = SUPPLEMENTS.filter((number) => amountIn(`supplement${number}`) !== null);
    const at = sent.findIndex((number) => name === `supplement${number}`);
    return at < 0 ? field(name).error : state.fieldErrors[`supplementaries.${at}.amount`];
  };
  const choose = (source: string) => {
    set('source', source);
    for (const [name, text] of Object.entries(shown(knownOf(source)))) set(name as Money, text);
  };
  const onSubmit = async () => {
    const known = knownOf(values.source);
    const money = Object.fromEntries(MONEY.map((name) => [name, amountIn(name)]));
    const supplementaries = SUPPLEMENTS.flatMap((number) => {
      const amount = amountIn(`supplement${number}`);
      const decidedOn = known?.supplementaries.find((each) => each.number === number)?.decidedOn ?? null;
      return amount === null ? [] : [{ number, amount, decidedOn }];
    });
    const outcome = await save({
      input: {
        ...{ fiscalLine: line.id, year, source: values.source as FundSource, ...money, supplementaries },
        version: known?.version ?? null,
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('fiscal.budgetSaved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <p className="muted">{t('fiscal.budgetHint', { year })}</p>
      <SelectField
        {...field('source')}
        onChange={(source) => source && choose(source)}
        label={t('field.source')}
        options={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))}
      />
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xs">
        {names.map((name) => (
          <NumberField
            key={name}
            {...field(name)}
            error={errorOf(name)}
            label={labelOf(name)}
            unit={unit}
            refusal={refusal}
          />
        ))}
      </SimpleGrid>
    </FormBody>
  );
}
