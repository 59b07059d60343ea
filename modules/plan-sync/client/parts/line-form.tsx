import {
  FormBody,
  NumberField,
  refusalWords,
  SimpleGrid,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { type FiscalLineRowFragment, PlanSyncUpdateLineDocument } from '../gql/graphql';
import { amountOf, SOURCES } from './fiscal-sums';
import { useWonField } from './use-won-field';
import { wonIn } from './won-in';

const MILLION = 1_000_000;

/** The amounts of one line: five years by source, in 백만원. */
export function LineForm({
  line,
  years,
  onDone,
}: {
  line: FiscalLineRowFragment;
  years: readonly number[];
  onDone: () => void;
}) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [update, state] = useContractMutation(PlanSyncUpdateLineDocument, { refetch: ['PlanSyncFiscalLines'] });
  const cells = years.flatMap((year) => [
    ...SOURCES.map((source) => ({ key: `${year} ${source}`, amount: amountOf([line], year, source) })),
    { key: `${year} total`, amount: null },
  ]);
  const shown = (amount: number | null) => (amount === null ? '' : String(amount / MILLION));
  const form = useForm<Record<string, string>>(
    Object.fromEntries(cells.map(({ key, amount }) => [key, shown(amount)])),
  );
  const { refusal } = useWonField();
  const amountIn = (key: string): number | null => wonIn(form.values[key]);
  const onSubmit = async () => {
    const changed = years.map((year) => ({
      year,
      total: amountIn(`${year} total`),
      sources: SOURCES.flatMap((source) => {
        const amount = amountIn(`${year} ${source}`);
        return amount === null ? [] : [{ source, amount }];
      }),
    }));
    const outcome = await update({ input: { id: line.id, version: line.version, years: changed } });
    if (!outcome.ok) {
      toasts.failed(refusalWords(outcome.error));
      return;
    }
    toasts.done(t('fiscal.saved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <p className="muted">{t('fiscal.inMillion')}</p>
      {years.map((year, at) => (
        <fieldset key={year}>
          <legend>{year}</legend>
          <SimpleGrid cols={{ base: 2, sm: 6 }} spacing="xs">
            {SOURCES.map((source) => {
              const key = `${year} ${source}`;
              const position = SOURCES.filter((each) => amountIn(`${year} ${each}`) !== null).indexOf(source);
              const said = state.fieldErrors[`years.${at}.sources.${position}.amount`];
              return (
                <NumberField
                  key={key}
                  {...form.field(key)}
                  error={said}
                  refusal={refusal}
                  takesPercent={false}
                  label={t(`source.${source}`)}
                />
              );
            })}
            <NumberField
              {...form.field(`${year} total`)}
              error={state.fieldErrors[`years.${at}.total`]}
              refusal={refusal}
              label={t('fiscal.checkTotal')}
              takesPercent={false}
            />
          </SimpleGrid>
        </fieldset>
      ))}
    </FormBody>
  );
}
