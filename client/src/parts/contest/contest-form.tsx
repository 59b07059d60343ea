import { useQuery } from '@apollo/client/react';
import {
  MutationForm,
  NumberField,
  newIdempotencyKey,
  SelectField,
  TextField,
  useGo,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { DepartmentOptionsDocument } from '../../gql/graphql';
import { CONTEST_KINDS } from './contest-words';
import { CreateContestDocument } from './gql/graphql';

/** Announces a contest, and opens its page for criteria, prizes and judges. */
export function ContestForm({ onDone }: { onDone: () => void }) {
  const t = useText('core');
  const go = useGo();
  const { department } = usePlan();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const departments = useQuery(DepartmentOptionsDocument).data?.departments.nodes ?? [];
  return (
    <MutationForm
      mutation={CreateContestDocument}
      refetch={['Contests']}
      initial={{
        ...{ code: '', titleKo: '', titleEn: '', kind: 'OTHER', topic: '', opensOn: '', closesOn: '' },
        ...{ prizeBudget: '', staffVoteWeight: '0', department: department?.id ?? '' },
      }}
      toInput={(v) => ({
        ...{ code: v.code ?? '', titleKo: v.titleKo ?? '', titleEn: v.titleEn || null, topic: v.topic ?? '' },
        ...{ kind: v.kind as (typeof CONTEST_KINDS)[number], department: v.department ?? '', idempotencyKey },
        ...{ opensOn: v.opensOn ?? '', closesOn: v.closesOn ?? '', staffVoteWeight: Number(v.staffVoteWeight) },
        prizeBudget: v.prizeBudget ? Number(v.prizeBudget) : null,
      })}
      onDone={({ code }) => {
        onDone();
        go(`/contests/${code}`);
      }}
      onCancel={onDone}
    >
      {(form) => (
        <>
          <TextField label={t('field.code')} hint={t('edit.codeHint')} required autoFocus {...form.field('code')} />
          <TextField label={t('edit.titleKo')} required {...form.field('titleKo')} />
          <TextField label={t('edit.titleEn')} {...form.field('titleEn')} />
          <SelectField
            label={t('contest.kind')}
            required
            options={CONTEST_KINDS.map((value) => ({ value, label: t(`contest.kindOf.${value}`) }))}
            {...form.field('kind')}
          />
          <TextField label={t('contest.topic')} required multiline {...form.field('topic')} />
          <TextField label={t('contest.opensOn')} type="date" required {...form.field('opensOn')} />
          <TextField label={t('contest.closesOn')} type="date" required {...form.field('closesOn')} />
          <NumberField label={t('contest.prizeBudget')} unit={t('contest.won')} {...form.field('prizeBudget')} />
          <NumberField label={t('contest.voteWeight')} unit="%" {...form.field('staffVoteWeight')} />
          <SelectField
            label={t('field.department')}
            required
            searchable
            options={departments.map(({ id, name }) => ({ value: id, label: name }))}
            {...form.field('department')}
          />
        </>
      )}
    </MutationForm>
  );
}
