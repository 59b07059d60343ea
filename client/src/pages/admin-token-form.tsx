import {
  FormBody,
  MultiSelect,
  NumberField,
  TextField,
  useContractMutation,
  useForm,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { CreateApiTokenDocument } from '../gql/graphql';

const SCOPES = ['report:read', 'graphql:read', 'graphql:adhoc'];

interface TokenFormProps {
  onCreated: (token: string) => void;
  onCancel: () => void;
}

export function TokenForm({ onCreated, onCancel }: TokenFormProps) {
  const t = useText('core');
  const [create, state] = useContractMutation(CreateApiTokenDocument, { refetch: ['ApiTokens'] });
  const [scopes, setScopes] = useState<string[]>(['report:read']);
  const form = useForm({ name: '', days: '365' }, state.fieldErrors);
  const submit = async () => {
    const { name, days } = form.values;
    const outcome = await create({ input: { name, scopes, days: Number(days) } });
    if (outcome.ok) onCreated(outcome.data.createApiToken.token);
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('tokens.create')}
      onSubmit={() => void submit()}
      onCancel={onCancel}
    >
      <TextField label={t('field.name')} hint={t('tokens.nameHint')} required autoFocus {...form.field('name')} />
      <MultiSelect
        label={t('tokens.scopes')}
        data={SCOPES}
        value={scopes}
        onChange={setScopes}
        error={state.fieldErrors.scopes}
      />
      <NumberField
        label={t('tokens.days')}
        hint={t('tokens.daysHint')}
        unit={t('unit.day')}
        required
        {...form.field('days')}
      />
    </FormBody>
  );
}
