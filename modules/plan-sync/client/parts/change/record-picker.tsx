import { formatDate, Select, useLang, useQuery, useText } from '@yeondong/client/kit';
import { useDeferredValue, useState } from 'react';
import { type PlanChangeSource, PlanSyncChangeRecordsDocument } from '../../gql/graphql';

interface RecordPickerProps {
  name: string;
  source: PlanChangeSource;
  value: string;
  error: string | undefined;
  required: boolean;
  onChange: (value: string) => void;
}

/** Finds the record that a request comes from, among those that its source may name. */
export function RecordPicker({ name, source, value, error, required, onChange }: RecordPickerProps) {
  const t = useText('plan-sync');
  const lang = useLang();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<{ value: string; label: string } | null>(null);
  // The box shows the chosen record; that is nothing to search for.
  const search = useDeferredValue(typed === chosen?.label ? '' : typed);
  const { data, previousData } = useQuery(PlanSyncChangeRecordsDocument, { variables: { source, search } });
  const found = ((data ?? previousData)?.planChangeRecords ?? []).map(({ id, title, on, department }) => ({
    value: id,
    label: [title, on && formatDate(on, lang), department?.name].filter(Boolean).join(' · '),
  }));
  const missing = chosen && chosen.value === value && !found.some((option) => option.value === chosen.value);
  return (
    <Select
      name={name}
      label={t('request.record')}
      description={t('request.recordHint')}
      required={required}
      error={error}
      searchable
      clearable
      data={missing ? [chosen, ...found] : found}
      // The server has searched; what it found is shown whole.
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      nothingFoundMessage={t('request.noRecord')}
      value={value || null}
      onChange={(next) => {
        setChosen(found.find((option) => option.value === next) ?? null);
        onChange(next ?? '');
      }}
    />
  );
}
