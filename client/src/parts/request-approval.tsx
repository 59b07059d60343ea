import { useQuery } from '@apollo/client/react';
import {
  Checkbox,
  FormBody,
  FormDialog,
  newIdempotencyKey,
  SelectField,
  TextField,
  useContractMutation,
  useForm,
  usePlan,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { type ApprovalPathInput, ApproverOptionsDocument, RequestApprovalDocument } from '../gql/graphql';

const REFETCH = { refetch: ['MyApprovals', 'RecordApprovals'] };

interface RequestApprovalProps {
  /** Id of the record. */
  record: string;
  title: string;
  /** Path of the page that shows the record. */
  page: string;
}

/** A button of a record's page that asks for its approval. */
export function RequestApproval(props: RequestApprovalProps) {
  const t = useText('core');
  return (
    <FormDialog label={t('approval.request')} variant="default">
      {(close) => <RequestForm {...props} onDone={close} />}
    </FormDialog>
  );
}

/** Staff of the drafter's department and of the units above it, but for the drafter. */
function useApprovers() {
  const { department, person } = usePlan();
  const { data } = useQuery(ApproverOptionsDocument, {
    variables: { code: department?.code ?? '' },
    skip: department === null,
  });
  const own = data?.department;
  const units = [own, own?.parent, own?.parent?.parent, own?.parent?.parent?.parent];
  return units
    .flatMap((unit) => unit?.people.nodes ?? [])
    .filter(({ id }) => id !== person.id)
    .map(({ id, name }) => ({ value: id, label: name }));
}

function pathOf(teamLeader: string, divisionHead: string, mayDecideAlone: boolean): ApprovalPathInput[] | null {
  const path: ApprovalPathInput[] = [];
  if (teamLeader) path.push({ role: 'TEAM_LEADER', approver: teamLeader, mayDecideAlone });
  if (divisionHead) path.push({ role: 'DIVISION_HEAD', approver: divisionHead });
  return path.length > 0 ? path : null;
}

function RequestForm({ record, title, page, onDone }: RequestApprovalProps & { onDone: () => void }) {
  const t = useText('core');
  const toasts = useToasts();
  const options = useApprovers();
  const [idempotencyKey] = useState(newIdempotencyKey);
  const [request, state] = useContractMutation(RequestApprovalDocument, REFETCH);
  const errors = state.fieldErrors;
  const form = useForm(
    { title, teamLeader: '', divisionHead: '', mayDecideAlone: false, documentNo: '', documentDate: '' },
    errors,
  );
  const { teamLeader, divisionHead, mayDecideAlone } = form.values;
  const path = pathOf(teamLeader, divisionHead, mayDecideAlone);
  const headAt = teamLeader ? 1 : 0;
  const submit = async () => {
    const { documentNo, documentDate } = form.values;
    const document = { documentNo: documentNo || null, documentDate: documentDate || null };
    const outcome = await request({
      input: { record, title: form.values.title, page, path, ...document, idempotencyKey },
    });
    if (!outcome.ok) return;
    toasts.done(t('approval.submitted', { title: form.values.title }));
    onDone();
  };
  return (
    <FormBody
      busy={state.busy}
      error={state.error}
      saveLabel={t('approval.request')}
      onSubmit={() => void submit()}
      onCancel={onDone}
    >
      <TextField label={t('approval.requestTitle')} required autoFocus {...form.field('title')} />
      <SelectField
        label={t('approval.teamLeader')}
        options={options}
        searchable
        clearable
        {...form.field('teamLeader')}
        error={teamLeader ? errors['path.0.approver'] : undefined}
      />
      {teamLeader && (
        <Checkbox
          label={t('approval.mayDecideAlone')}
          checked={mayDecideAlone}
          onChange={(event) => form.set('mayDecideAlone', event.currentTarget.checked)}
        />
      )}
      <SelectField
        label={t('approval.divisionHead')}
        hint={t('approval.automatic')}
        options={options}
        searchable
        clearable
        {...form.field('divisionHead')}
        error={errors[`path.${headAt}.approver`] ?? errors.path ?? errors.record}
      />
      <TextField label={t('approval.documentNo')} hint={t('approval.documentNoHint')} {...form.field('documentNo')} />
      <TextField label={t('approval.documentDate')} type="date" {...form.field('documentDate')} />
    </FormBody>
  );
}
