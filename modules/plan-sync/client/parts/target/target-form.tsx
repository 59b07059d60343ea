import {
  FormBody,
  NumberField,
  readNumber,
  SelectField,
  SimpleGrid,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { PlanSyncSaveTargetDocument, type PlanTargetRowFragment, type TargetPath } from '../../gql/graphql';
import { yearIn } from '../year-in';

const PATHS = ['LINEAR', 'GEOMETRIC', 'EXPLICIT'] as const;
/** More stated years than a plan has are a slip of the keyboard. */
const MOST_YEARS = 30;

interface TargetFormProps {
  item: { id: string; startYear: number; endYear: number };
  target: PlanTargetRowFragment | null;
  onDone: () => void;
}

const initial = ({ startYear, endYear }: TargetFormProps['item'], target: PlanTargetRowFragment | null) => ({
  measure: target?.measure ?? '',
  unit: target?.unit ?? '',
  path: (target?.path ?? 'LINEAR') as string,
  baseYear: String(target?.baseYear ?? startYear - 1),
  baseline: target?.baseline ?? '',
  targetYear: String(target?.targetYear ?? endYear),
  target: target?.target ?? '',
  tolerance: target?.tolerance ?? '',
  ...Object.fromEntries((target?.years ?? []).map(({ year, value }) => [`year-${year}`, value])),
});

/** The years between base and target, the target's included. */
function yearsOf(baseYear: string, targetYear: string): number[] {
  const [from, to] = [yearIn(baseYear) ?? 0, yearIn(targetYear) ?? 0];
  const count = Math.min(MOST_YEARS, Math.max(0, to - from));
  return from === 0 ? [] : Array.from({ length: count }, (_, at) => from + 1 + at);
}

const decimalIn = (text: string): string | null => {
  const read = readNumber(text);
  return read.kind === 'number' ? read.value : null;
};

/** What an item aims at: measure, baseline, target and the way between them. */
export function TargetForm({ item, target, onDone }: TargetFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [save, state] = useContractMutation(PlanSyncSaveTargetDocument, { refetch: ['PlanSyncItems'] });
  const form = useForm<Record<string, string>>(initial(item, target), state.fieldErrors);
  const { values, field } = form;
  const explicit = values.path === 'EXPLICIT';
  const years = explicit ? yearsOf(values.baseYear ?? '', values.targetYear ?? '') : [];
  const wrong = ['baseline', 'target', 'tolerance', ...years.map((year) => `year-${year}`)].filter(
    (name) => (values[name] ?? '').trim() !== '' && decimalIn(values[name] ?? '') === null,
  );
  const number = (name: string) => ({ ...field(name), ...(wrong.includes(name) && { error: t('target.notNumber') }) });
  const onSubmit = async () => {
    if (wrong.length > 0) return;
    const outcome = await save({
      input: {
        ...{ item: item.id, version: target?.version ?? null, measure: values.measure ?? '', unit: values.unit ?? '' },
        ...{ path: values.path as TargetPath, baseYear: yearIn(values.baseYear ?? '') ?? 0 },
        ...{ targetYear: yearIn(values.targetYear ?? '') ?? 0, baseline: decimalIn(values.baseline ?? '') ?? '' },
        ...{ target: decimalIn(values.target ?? '') ?? '', tolerance: decimalIn(values.tolerance ?? '') },
        years: years.flatMap((year) => {
          const value = decimalIn(values[`year-${year}`] ?? '');
          return value === null ? [] : [{ year, value }];
        }),
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('target.saved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs">
        <TextField {...field('measure')} label={t('target.measure')} required autoFocus />
        <TextField {...field('unit')} label={t('target.unit')} required />
        <TextField {...field('baseYear')} label={t('target.baseYear')} required />
        <NumberField {...number('baseline')} label={t('target.baseline')} required />
        <TextField {...field('targetYear')} label={t('target.targetYear')} required />
        <NumberField {...number('target')} label={t('target.target')} required />
        <SelectField
          {...field('path')}
          label={t('target.path')}
          options={PATHS.map((value) => ({ value, label: t(`target.paths.${value}`) }))}
        />
        {values.baseline !== '' && values.baseline === values.target && (
          <NumberField {...number('tolerance')} label={t('target.tolerance')} hint={t('target.toleranceHint')} />
        )}
      </SimpleGrid>
      {explicit && (
        <fieldset>
          <legend>{t('target.stated')}</legend>
          <SimpleGrid cols={{ base: 2, xs: 4 }} spacing="xs">
            {years.map((year) => (
              <NumberField key={year} {...number(`year-${year}`)} label={String(year)} />
            ))}
          </SimpleGrid>
        </fieldset>
      )}
    </FormBody>
  );
}
