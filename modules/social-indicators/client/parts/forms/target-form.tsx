import {
  FormBody,
  NumberField,
  SelectField,
  SimpleGrid,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { type GuidelineTargetInput, SocialSetTargetDocument } from '../../gql/graphql';
import type { IndicatorNode } from '../series-points';

type Target = IndicatorNode['targets'][number];

const PATHS = ['LINEAR', 'GEOMETRIC'] as const;

interface TargetFormProps {
  indicator: IndicatorNode;
  /** The target that is changed; none to set another. */
  target?: Target;
  onDone: () => void;
}

/** Sets the value to reach by a year and the way there; from the newest value on, unless said otherwise. */
export function TargetForm({ indicator, target, onDone }: TargetFormProps) {
  const t = useText('social-indicators');
  const toasts = useToasts();
  const [run, { busy, error, fieldErrors }] = useContractMutation(SocialSetTargetDocument, {
    refetch: ['SocialIndicator'],
  });
  const newest = indicator.city.filter(({ value }) => value != null).at(-1);
  const form = useForm(
    {
      baseYear: String(target?.baseYear ?? newest?.period.slice(0, 4) ?? ''),
      baseValue: target?.baseValue ?? newest?.value ?? '',
      year: target ? String(target.year) : '',
      value: target?.value ?? '',
      path: target?.path ?? 'LINEAR',
      basis: target?.basis ?? '',
    },
    fieldErrors,
  );
  const submit = async () => {
    const { baseYear, baseValue, year, value, path, basis } = form.values;
    const known = indicator.targets.find((each) => each.year === Number(year));
    const outcome = await run({
      input: {
        indicator: indicator.id,
        baseYear: Number(baseYear),
        baseValue: baseValue.trim(),
        year: Number(year),
        value: value.trim(),
        path: path as GuidelineTargetInput['path'],
        basis: basis.trim() || null,
        version: known?.version ?? null,
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('form.targetSaved'));
    onDone();
  };
  return (
    <FormBody busy={busy} error={error} onSubmit={() => void submit()} onCancel={onDone}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <NumberField label={t('form.baseYear')} required {...form.field('baseYear')} />
        <NumberField label={t('form.baseValue')} required unit={indicator.unit} {...form.field('baseValue')} />
        <NumberField label={t('field.targetYear')} required disabled={Boolean(target)} {...form.field('year')} />
        <NumberField label={t('field.target')} required unit={indicator.unit} {...form.field('value')} />
      </SimpleGrid>
      <SelectField
        label={t('field.path')}
        hint={t('form.pathHint')}
        required
        options={PATHS.map((value) => ({ value, label: t(`path.${value}`) }))}
        {...form.field('path')}
      />
      <TextField label={t('field.basis')} {...form.field('basis')} />
    </FormBody>
  );
}
