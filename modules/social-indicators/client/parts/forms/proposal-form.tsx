import {
  FormBody,
  newIdempotencyKey,
  QueryState,
  SelectField,
  SimpleGrid,
  TextField,
  useContractMutation,
  useForm,
  useGo,
  useHasRole,
  usePlan,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { SocialFormChoicesDocument, type SocialFormChoicesQuery, SocialProposeDocument } from '../../gql/graphql';
import { IndicatorFields } from './indicator-fields';
import { type IndicatorValues, NO_LINKS, newValues, proposalInput } from './indicator-values';

/** Proposes an indicator and opens its page. */
export function ProposalForm({ onDone }: { onDone: () => void }) {
  const { year } = usePlan();
  const choices = useQuery(SocialFormChoicesDocument, { variables: { year } });
  return <QueryState result={choices}>{(data) => <Form choices={data} onDone={onDone} />}</QueryState>;
}

function Form({ choices, onDone }: { choices: SocialFormChoicesQuery; onDone: () => void }) {
  const t = useText('social-indicators');
  const go = useGo();
  const toasts = useToasts();
  const { department } = usePlan();
  const officer = useHasRole('planner', 'statistician');
  const [key] = useState(newIdempotencyKey);
  const [links, setLinks] = useState(NO_LINKS);
  const [run, { busy, error, fieldErrors }] = useContractMutation(SocialProposeDocument, {
    refetch: ['SocialIndicators'],
  });
  const form = useForm<IndicatorValues>(newValues(department?.id ?? ''), fieldErrors);
  const submit = async () => {
    const outcome = await run({ input: proposalInput(form.values, links, key) });
    if (!outcome.ok) return;
    toasts.done(t('form.proposed'));
    onDone();
    go(`/m/social-indicators/indicators/${outcome.data.proposeIndicator.code}`);
  };
  const departments = choices.departments.nodes.filter(({ id }) => officer || id === department?.id);
  return (
    <FormBody busy={busy} error={error} saveLabel={t('form.propose')} onSubmit={() => void submit()} onCancel={onDone}>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextField label={t('field.code')} hint={t('form.codeHint')} required autoFocus {...form.field('code')} />
        <SelectField
          label={t('form.department')}
          required
          searchable
          options={departments.map(({ id, name }) => ({ value: id, label: name }))}
          {...form.field('department')}
        />
      </SimpleGrid>
      <IndicatorFields form={form} choices={choices} links={links} errors={fieldErrors} onLinks={setLinks} />
    </FormBody>
  );
}
