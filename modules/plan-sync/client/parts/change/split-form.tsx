import { Button, type FormState, MutationForm, SelectField, TextField, useText } from '@yeondong/client/kit';
import { useState } from 'react';
import { PlanSyncSplitItemDocument } from '../../gql/graphql';
import { type ActFormProps, type Item, REFETCH } from './act-forms';
import { ALL_PARTS, NO_PART, splitInput } from './split-input';

const [LEAST, MOST] = [2, 20];
/** As the server names them, so that its words stand at the fields. */
const PART_FIELDS: Record<string, string> = Object.fromEntries(
  Array.from({ length: MOST }, (_, part) => [`parts.${part}.code`, `parts.${part}.titleKo`]).flatMap((names) =>
    names.map((name) => [name, '']),
  ),
);
const GOES_ON = ['PROPOSED', 'SELECTED', 'IN_PROGRESS', 'DEFERRED'];

const otherEnd = (item: Item, { from, to }: Item['links'][number]): string =>
  (from?.lineageId === item.lineageId ? to?.title : from?.title) ?? '–';

/** Splits an item: its parts, and with which of them each thing goes that hangs on it. */
export function SplitForm({ item, onDone }: ActFormProps) {
  const t = useText('plan-sync');
  const [parts, setParts] = useState(LEAST);
  const children = item.children.filter(({ status }) => GOES_ON.includes(status));
  const { year } = item.planVersion;
  const links = item.links.filter(
    ({ status, validTo }) => status !== 'REJECTED' && (validTo === null || validTo >= year),
  );
  return (
    <MutationForm
      mutation={PlanSyncSplitItemDocument}
      refetch={REFETCH}
      initial={{ reason: '', ...PART_FIELDS }}
      toInput={(values) => splitInput({ ...item, children, links, parts }, values)}
      done={t('act.done.split')}
      onDone={onDone}
      onCancel={onDone}
    >
      {(form) => (
        <>
          <Parts form={form} parts={parts} />
          {parts < MOST && (
            <Button variant="default" size="xs" onClick={() => setParts(parts + 1)}>
              {t('act.addPart')}
            </Button>
          )}
          <Followers form={form} parts={parts} title={t('act.children')} list={children} />
          <Followers
            form={form}
            parts={parts}
            title={t('act.links')}
            list={links.map((link) => ({ id: link.id, title: `${t(`type.${link.type}`)} · ${otherEnd(item, link)}` }))}
            many
          />
          <TextField {...form.field('reason')} label={t('field.reason')} multiline required />
        </>
      )}
    </MutationForm>
  );
}

type Form = FormState<Record<string, string>>;

function Parts({ form, parts }: { form: Form; parts: number }) {
  const t = useText('plan-sync');
  return Array.from({ length: parts }, (_, part) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name than their number
    <fieldset key={part}>
      <legend>{t('act.part', { number: part + 1 })}</legend>
      <TextField {...form.field(`parts.${part}.code`)} label={t('field.code')} required />
      <TextField {...form.field(`parts.${part}.titleKo`)} label={t('field.title')} required />
    </fieldset>
  ));
}

interface FollowersProps {
  form: Form;
  parts: number;
  title: string;
  list: readonly { id: string; title: string }[];
  /** Whether all parts may have it, or none. */
  many?: boolean;
}

function Followers({ form, parts, title, list, many = false }: FollowersProps) {
  const t = useText('plan-sync');
  if (list.length === 0) return null;
  const numbers = Array.from({ length: parts }, (_, part) => ({
    value: String(part),
    label: t('act.part', { number: part + 1 }),
  }));
  const more = [ALL_PARTS, NO_PART].map((value) => ({ value, label: t(`act.parts.${value}`) }));
  return (
    <fieldset>
      <legend>{title}</legend>
      {list.map((each) => (
        <SelectField
          key={each.id}
          {...form.field(each.id)}
          label={each.title}
          required
          options={many ? [...numbers, ...more] : numbers}
        />
      ))}
    </fieldset>
  );
}
