import {
  FormBody,
  TextField,
  type TypedDocumentNode,
  useContractMutation,
  useForm,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import {
  type IndicatorActInput,
  SocialActivateDocument,
  SocialRetireDocument,
  SocialReturnDocument,
  SocialReviewDocument,
} from '../../gql/graphql';

export type Act = 'review' | 'activate' | 'return' | 'retire';

const DOCUMENTS: Readonly<Record<Act, TypedDocumentNode<unknown, { input: IndicatorActInput }>>> = {
  review: SocialReviewDocument,
  activate: SocialActivateDocument,
  return: SocialReturnDocument,
  retire: SocialRetireDocument,
};

interface ActFormProps {
  act: Act;
  indicator: { readonly id: string; readonly version: number };
  onDone: () => void;
}

/** Moves an indicator to its next state; a return and a retirement say why. */
export function ActForm({ act, indicator: { id, version }, onDone }: ActFormProps) {
  const t = useText('social-indicators');
  const toasts = useToasts();
  const [run, { busy, error, fieldErrors }] = useContractMutation(DOCUMENTS[act], { refetch: ['SocialIndicator'] });
  const form = useForm({ reason: '' }, fieldErrors);
  const submit = async () => {
    const outcome = await run({ input: { id, version, reason: form.values.reason.trim() || null } });
    if (!outcome.ok) return;
    toasts.done(t(`act.done.${act}`));
    onDone();
  };
  const whole = error && Object.keys(fieldErrors).some((path) => path !== 'reason') ? error.issues[0]?.message : null;
  return (
    <FormBody busy={busy} error={error} saveLabel={t(`act.${act}`)} onSubmit={() => void submit()} onCancel={onDone}>
      <p>{t(`act.meaning.${act}`)}</p>
      <TextField
        label={t('act.reason')}
        required={act === 'return' || act === 'retire'}
        multiline
        {...form.field('reason')}
      />
      {whole && <p role="alert">{whole}</p>}
    </FormBody>
  );
}
