import {
  MultiSelect,
  newIdempotencyKey,
  QueryState,
  SelectField,
  useContractMutation,
  useForm,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import {
  BscOpenPanelRoundDocument,
  BscPanelChoicesDocument,
  type BscPanelChoicesQuery,
  type PanelKind,
} from '../../gql/graphql';
import { RecordDialog } from '../programme/record-dialog';
import { orNull, wholeOf } from '../programme/use-dialog';
import { PANEL_QUERIES } from './panel-nodes';
import { seatedOn } from './seated';

interface OpenDialogProps {
  kind: PanelKind;
  year: number;
  onOpened: (period: string) => void;
  onClose: () => void;
}

/** Opens a round: committee, members, quorum, due day, and of a qualitative evaluation the period and KPIs. */
export function OpenDialog(props: OpenDialogProps) {
  const result = useQuery(BscPanelChoicesDocument, { variables: { year: props.year } });
  return <QueryState result={result}>{(choices) => <OpenForm {...props} choices={choices} />}</QueryState>;
}

const FIELD = { APPRAISAL: [], QUALITATIVE: ['H1', 'H2', 'YEAR'] } as const;

function OpenForm({ kind, year, choices, onOpened, onClose }: OpenDialogProps & { choices: BscPanelChoicesQuery }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const [key] = useState(newIdempotencyKey);
  const seated = choices.committees.nodes.filter(({ seats }) => seats.some(({ person }) => person));
  const [committee, setCommittee] = useState(seated[0]?.id ?? '');
  const people = seatedOn(choices, committee);
  const [members, setMembers] = useState<string[]>(people.map(({ value }) => value));
  const [kpis, setKpis] = useState<string[]>([]);
  const [run, { busy, error, fieldErrors }] = useContractMutation(BscOpenPanelRoundDocument, {
    refetch: PANEL_QUERIES,
  });
  const form = useForm<Record<string, string>>({ half: 'H1', dueOn: '', quorum: '' }, fieldErrors);
  const choose = (id: string) => {
    setCommittee(id);
    setMembers(seatedOn(choices, id).map(({ value }) => value));
  };
  const half = form.values.half === 'YEAR' || kind === 'APPRAISAL' ? '' : `-${form.values.half}`;
  const period = `${year}${half}`;
  const submit = async () => {
    const quorum = form.values.quorum?.trim() ? wholeOf(form.values.quorum) : null;
    const base = { kind, period, committee, members, quorum, dueOn: orNull(form.values.dueOn) ?? '' };
    const chosen = kind === 'QUALITATIVE' ? { kpis } : {};
    const outcome = await run({ input: { ...base, ...chosen, idempotencyKey: key } });
    if (!outcome.ok) return;
    toasts.done(t('panel.opened'));
    onOpened(period);
  };
  return (
    <RecordDialog
      title={t(`panel.open.${kind}`)}
      saveLabel={t('panel.openAct')}
      fields={[
        ...(FIELD[kind].length === 0
          ? []
          : [
              {
                ...{ name: 'half', kind: 'choice' as const, label: 'field.period', required: true },
                options: FIELD[kind].map((value) => ({ value, label: t(`panelPeriod.${value}`) })),
              },
            ]),
        { name: 'dueOn', kind: 'date', label: 'programme.dueOn', required: true },
        { name: 'quorum', kind: 'number', label: 'panel.quorum', hint: 'panel.quorumHint' },
      ]}
      form={form}
      busy={busy}
      error={error}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <SelectField
        name="committee"
        label={t('panel.committee')}
        value={committee}
        options={seated.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={choose}
        error={fieldErrors.committee}
      />
      <MultiSelect
        label={t('panel.members')}
        description={t('panel.membersHint')}
        data={people}
        value={members}
        onChange={setMembers}
        searchable
        error={fieldErrors.members}
        nothingFoundMessage={t('panel.nobody')}
      />
      {kind === 'QUALITATIVE' && (
        <MultiSelect
          label={t('panel.kpis')}
          data={choices.kpis.nodes.map(({ id, title, department }) => ({
            value: id,
            label: `${title} (${department.name})`,
          }))}
          value={kpis}
          onChange={setKpis}
          searchable
          limit={100}
          error={fieldErrors.kpis}
        />
      )}
    </RecordDialog>
  );
}
