import {
  FormBody,
  MultiSelect,
  NumberField,
  newIdempotencyKey,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  RecordSuccessionDocument,
  SuccessionGoalsDocument,
  SuccessionInitiativesDocument,
  type SuccessionKind,
} from '../gql/graphql';

const KINDS: readonly SuccessionKind[] = ['RENAME', 'SPLIT', 'MERGE', 'ABOLISH'];
const REFETCH = { refetch: ['RecordHistory', 'InitiativePage', 'GoalPage', 'DomainPage'] };

interface SuccessionFormProps {
  kind: 'goal' | 'initiative';
  record: { id: string; title: string };
  onDone: () => void;
}

interface Option {
  value: string;
  label: string;
}

/** Goals or initiatives in force in a year. */
function useRecords(kind: SuccessionFormProps['kind'], year: number): Option[] {
  const goals = useQuery(SuccessionGoalsDocument, { variables: { year }, skip: kind !== 'goal' });
  const initiatives = useQuery(SuccessionInitiativesDocument, { variables: { year }, skip: kind === 'goal' });
  const nodes = goals.data?.goals.nodes ?? initiatives.data?.initiatives.nodes ?? [];
  return nodes.map(({ id, code, title }) => ({ value: id, label: `${title} (${code})` }));
}

/** Percent as typed, as the exact share of one that the server sums. */
const shareOf = (percent: string): string => (Number(percent) / 100).toFixed(6);

/** What becomes of a goal or initiative: it goes on under another, is split, merged, or ends. */
export function SuccessionForm({ kind: of, record, onDone }: SuccessionFormProps) {
  const t = useText('core');
  const toasts = useToasts();
  const plan = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [merged, setMerged] = useState<string[]>([]);
  const [parts, setParts] = useState<Record<string, string>>({});
  const [run, state] = useContractMutation(RecordSuccessionDocument, REFETCH);
  const form = useForm({ kind: 'RENAME', year: String(plan.year + 1), to: '', reason: '' }, state.fieldErrors);
  const { kind, year, to, reason } = form.values;
  const others = useRecords(of, plan.year).filter(({ value }) => value !== record.id);
  const following = useRecords(of, Number(year) || plan.year).filter(({ value }) => value !== record.id);
  const successors = {
    RENAME: [{ id: to }],
    MERGE: [{ id: to }],
    SPLIT: Object.entries(parts).map(([id, percent]) => ({ id, share: shareOf(percent) })),
    ABOLISH: [],
  }[kind as SuccessionKind];
  const submit = async () => {
    const from = kind === 'MERGE' ? [record.id, ...merged] : [record.id];
    const common = { on: `${year}-01-01`, reason, idempotencyKey };
    const outcome = await run({ input: { kind: kind as SuccessionKind, from, to: successors, ...common } });
    if (!outcome.ok) return;
    toasts.done(t('succession.recorded', { title: record.title }));
    onDone();
  };
  const fault = Object.entries(state.fieldErrors).find(([path]) => /^(to|from)/.test(path))?.[1];
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('succession.record')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <SelectField
        label={t('field.kind')}
        required
        options={KINDS.map((value) => ({ value, label: t(`succession.kind.${value}`) }))}
        {...form.field('kind')}
      />
      <NumberField
        label={t('succession.year')}
        hint={t('succession.yearHint')}
        required
        {...form.field('year')}
        error={state.fieldErrors.on}
      />
      {kind === 'MERGE' && (
        <MultiSelect
          label={t('succession.others')}
          searchable
          data={others}
          value={merged}
          onChange={setMerged}
          error={fault}
        />
      )}
      {(kind === 'RENAME' || kind === 'MERGE') && (
        <SelectField
          label={t('succession.follows')}
          hint={t('succession.followsHint')}
          required
          searchable
          options={following}
          {...form.field('to')}
          error={fault}
        />
      )}
      {kind === 'SPLIT' && <Shares options={following} parts={parts} onParts={setParts} fault={fault} />}
      <TextField label={t('succession.reason')} required multiline {...form.field('reason')} />
    </FormBody>
  );
}

interface SharesProps {
  options: readonly Option[];
  /** Percent by record. */
  parts: Readonly<Record<string, string>>;
  onParts: (parts: Record<string, string>) => void;
  fault: string | undefined;
}

/** The parts of a split, each with its share; together they are the whole. */
function Shares({ options, parts, onParts, fault }: SharesProps) {
  const t = useText('core');
  const choose = (ids: string[]) => onParts(Object.fromEntries(ids.map((id) => [id, parts[id] ?? ''])));
  return (
    <>
      <MultiSelect
        label={t('succession.parts')}
        description={t('succession.followsHint')}
        searchable
        data={[...options]}
        value={Object.keys(parts)}
        onChange={choose}
        error={fault}
      />
      {Object.entries(parts).map(([id, percent]) => (
        <NumberField
          key={id}
          name={`share-${id}`}
          label={t('succession.shareOf', { title: options.find(({ value }) => value === id)?.label ?? '' })}
          unit="%"
          required
          value={percent}
          onChange={(value) => onParts({ ...parts, [id]: value })}
        />
      ))}
    </>
  );
}
