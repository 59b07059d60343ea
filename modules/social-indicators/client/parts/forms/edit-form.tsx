import {
  ConflictState,
  FormBody,
  QueryState,
  useContractMutation,
  useForm,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  SocialFormChoicesDocument,
  type SocialFormChoicesQuery,
  SocialIndicatorForEditDocument,
  SocialUpdateDocument,
} from '../../gql/graphql';
import { IndicatorFields } from './indicator-fields';
import { type EditedIndicator, type IndicatorValues, linksOf, updateInput, valuesOf } from './indicator-values';

/** Changes what an indicator is; how it is measured only until it is in use. */
export function EditForm({ code, onDone }: { code: string; onDone: () => void }) {
  const { year } = usePlan();
  const choices = useQuery(SocialFormChoicesDocument, { variables: { year } });
  const found = useQuery(SocialIndicatorForEditDocument, { variables: { code }, fetchPolicy: 'network-only' });
  return (
    <QueryState result={choices}>
      {(data) => (
        <QueryState result={found}>
          {({ indicator }) => indicator && <Form indicator={indicator} choices={data} onDone={onDone} />}
        </QueryState>
      )}
    </QueryState>
  );
}

interface FormProps {
  indicator: EditedIndicator;
  choices: SocialFormChoicesQuery;
  onDone: () => void;
}

function Form({ indicator, choices, onDone }: FormProps) {
  const t = useText('social-indicators');
  const toasts = useToasts();
  const [links, setLinks] = useState(() => linksOf(indicator));
  const [version, setVersion] = useState(indicator.version);
  const [run, { busy, error, fieldErrors }] = useContractMutation(SocialUpdateDocument, {
    refetch: ['SocialIndicator'],
  });
  const form = useForm<IndicatorValues>(valuesOf(indicator), fieldErrors);
  const submit = async () => {
    const outcome = await run({ input: updateInput({ id: indicator.id, version }, form.values, links) });
    if (!outcome.ok) return;
    toasts.done(t('form.saved'));
    onDone();
  };
  const conflict = error?.code === 'CONFLICT' ? error.conflict : null;
  const fixed = indicator.status === 'ACTIVE' || indicator.status === 'RETIRED';
  return (
    <FormBody busy={busy} error={error} onSubmit={() => void submit()} onCancel={onDone}>
      <IndicatorFields
        form={form}
        choices={choices}
        links={links}
        errors={fieldErrors}
        onLinks={setLinks}
        fixed={fixed}
      />
      {conflict && version !== conflict.version && (
        <ConflictState
          fields={(['titleKo', 'titleEn', 'definition'] as const).map((name) => ({
            key: name,
            label: t(name === 'definition' ? 'field.definition' : `form.${name}`),
            mine: form.values[name] || '–',
            theirs: String(conflict.values[name] ?? '–'),
          }))}
          onKeepMine={() => setVersion(conflict.version)}
          onTakeTheirs={onDone}
        />
      )}
    </FormBody>
  );
}
