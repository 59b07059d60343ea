import {
  Button,
  FormBody,
  Group,
  NumberField,
  readNumber,
  SelectField,
  useContractMutation,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { type PlanSyncClassesQuery, PlanSyncSetCrosswalkDocument } from '../../gql/graphql';

type FiscalClass = PlanSyncClassesQuery['fiscalClasses']['nodes'][number];
interface Share {
  readonly to: string;
  readonly share: string;
}

interface CrosswalkFormProps {
  node: FiscalClass;
  schemes: readonly { readonly id: string; readonly title: string }[];
  classes: readonly FiscalClass[];
  onDone: () => void;
}

/** Where a class goes in another scheme: classes and their shares, which make 1 together. */
export function CrosswalkForm({ node, schemes, classes, onDone }: CrosswalkFormProps) {
  const t = useText('plan-sync');
  const toasts = useToasts();
  const known = (of: string): Share[] =>
    node.crosswalk.filter(({ to }) => to.scheme.id === of).map(({ to, share }) => ({ to: to.id, share }));
  const [scheme, setScheme] = useState(schemes[0]?.id ?? '');
  const [shares, setShares] = useState(() => known(schemes[0]?.id ?? ''));
  const [save, state] = useContractMutation(PlanSyncSetCrosswalkDocument, { refetch: ['PlanSyncClasses'] });
  const options = classes
    .filter((each) => each.scheme.id === scheme)
    .map(({ id, title, level }) => ({ value: id, label: `${title} · ${t(`classLevel.${level}`)}` }));
  const change = (at: number, part: Partial<Share>) =>
    setShares(shares.map((each, index) => (index === at ? { ...each, ...part } : each)));
  const onSubmit = async () => {
    const given = shares.map(({ to, share }) => {
      const read = readNumber(share);
      return { to, share: read.kind === 'number' ? read.value : '0' };
    });
    const outcome = await save({ input: { id: node.id, version: node.version, scheme, shares: given } });
    if (!outcome.ok) return;
    toasts.done(t('classes.crosswalkSaved'));
    onDone();
  };
  return (
    <FormBody busy={state.busy} error={state.error} onSubmit={() => void onSubmit()} onCancel={onDone}>
      <SelectField
        name="scheme"
        label={t('classes.scheme')}
        value={scheme}
        options={schemes.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(id) => {
          setScheme(id);
          setShares(known(id));
        }}
      />
      {shares.map(({ to, share }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place alone
        <Group key={at} gap="xs" align="flex-end" wrap="nowrap">
          <SelectField
            name={`to${at}`}
            label={t('classes.class')}
            value={to}
            options={options}
            searchable
            error={state.fieldErrors[`shares.${at}.to`]}
            onChange={(id) => change(at, { to: id })}
          />
          <NumberField
            name={`share${at}`}
            label={t('classes.share')}
            value={share}
            error={state.fieldErrors[`shares.${at}.share`]}
            onChange={(text) => change(at, { share: text })}
          />
          <Button variant="default" onClick={() => setShares(shares.filter((_, index) => index !== at))}>
            {t('classes.removeShare')}
          </Button>
        </Group>
      ))}
      {state.fieldErrors.shares && <p role="alert">{state.fieldErrors.shares}</p>}
      <Button
        variant="default"
        onClick={() => setShares([...shares, { to: '', share: shares.length === 0 ? '1' : '' }])}
      >
        {t('classes.addShare')}
      </Button>
    </FormBody>
  );
}
