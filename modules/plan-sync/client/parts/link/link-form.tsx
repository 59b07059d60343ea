import {
  FormBody,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { type LinkEndFragment, type PlanLinkType, PlanSyncProposeLinkDocument } from '../../gql/graphql';
import { LINK_REFETCH } from './use-reader';

const TYPES = ['IMPLEMENTS', 'DERIVES', 'FUNDS', 'MEASURES', 'SUPERSEDES', 'CONFLICTS'] as const;
const STRENGTHS = ['1', '2', '3'] as const;

interface LinkFormProps {
  from: readonly LinkEndFragment[];
  to: readonly LinkEndFragment[];
  /** Whether the first of each side is chosen to begin with. */
  chosen?: boolean;
  onDone: () => void;
}

/** Proposes a link; the other side agrees to it later. */
export function LinkForm({ from, to, chosen = false, onDone }: LinkFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const [propose, state] = useContractMutation(PlanSyncProposeLinkDocument, { refetch: LINK_REFETCH });
  // The only one there is needs no choice.
  const first = (ends: readonly LinkEndFragment[]) => (chosen || ends.length === 1 ? (ends[0]?.id ?? '') : '');
  const blank = { from: first(from), to: first(to), type: 'IMPLEMENTS', strength: '2', rationale: '' };
  const form = useForm(blank, state.fieldErrors);
  const options = (list: readonly LinkEndFragment[]) =>
    list.map(({ id, title, department }) => ({ value: id, label: `${title} (${department.name})` }));
  const onSubmit = async () => {
    const { values } = form;
    const outcome = await propose({
      input: {
        ...{ from: values.from, to: values.to, type: values.type as PlanLinkType },
        ...{ strength: Number(values.strength), rationale: values.rationale || null },
      },
    });
    if (!outcome.ok) return;
    toasts.done(t('links.proposed'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <SelectField {...form.field('from')} label={t('field.from')} required searchable options={options(from)} />
      <SelectField {...form.field('to')} label={t('field.to')} required searchable options={options(to)} />
      <SelectField
        {...form.field('type')}
        label={t('field.type')}
        options={TYPES.map((value) => ({ value, label: t(`type.${value}`) }))}
      />
      <SelectField
        {...form.field('strength')}
        label={t('field.strength')}
        options={STRENGTHS.map((value) => ({ value, label: t(`strength.${value}`) }))}
      />
      <TextField {...form.field('rationale')} label={t('field.rationale')} multiline />
    </FormBody>
  );
}
