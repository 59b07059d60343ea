import {
  Button,
  DataTable,
  FormBody,
  Modal,
  MultiSelect,
  Section,
  StatusMark,
  useContractMutation,
  useQuery,
  useText,
  useToasts,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscMetaPeopleDocument, BscNameReviewersDocument } from '../../gql/graphql';
import type { MetaReport } from './meta-nodes';

/** Who reviews and whether they have handed in; officers name further ones. */
export function Reviewers({ meta, officer }: { meta: MetaReport; officer: boolean }) {
  const t = useText('bsc');
  const [naming, setNaming] = useState(false);
  return (
    <Section
      title={t('meta.reviewers')}
      aside={
        officer &&
        meta.state !== 'DONE' && (
          <Button size="compact-sm" variant="default" onClick={() => setNaming(true)}>
            {t('meta.nameReviewers')}
          </Button>
        )
      }
    >
      <DataTable
        caption={t('meta.reviewers')}
        captionHidden
        rows={meta.reviewers}
        rowKey={({ person }) => person.id}
        empty={<p className="muted">{t('meta.noReviewers')}</p>}
        columns={[
          { key: 'name', title: t('meta.reviewer'), rowHead: true, render: ({ person }) => person.name },
          {
            ...{ key: 'state', title: t('field.status') },
            render: ({ submitted }) => (
              <StatusMark
                kind={submitted ? 'normal' : 'unreported'}
                label={t(`panelSheet.${submitted ? 'SUBMITTED' : 'NONE'}`)}
              />
            ),
          },
        ]}
      />
      {naming && <NameDialog meta={meta} onClose={() => setNaming(false)} />}
    </Section>
  );
}

function NameDialog({ meta, onClose }: { meta: MetaReport; onClose: () => void }) {
  const t = useText('bsc');
  const toasts = useToasts();
  const people = useQuery(BscMetaPeopleDocument);
  const [chosen, setChosen] = useState<string[]>([]);
  const [run, { busy, error }] = useContractMutation(BscNameReviewersDocument, { refetch: ['BscMetaReport'] });
  const known = new Set(meta.reviewers.map(({ person }) => person.id));
  const submit = async () => {
    const outcome = await run({ input: { evaluation: meta.id, people: chosen } });
    if (!outcome.ok) return;
    toasts.done(t('meta.named', { count: chosen.length }));
    onClose();
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('meta.nameReviewers')}
      closeButtonProps={{ 'aria-label': t('entry.close') }}
    >
      <FormBody busy={busy} error={error} onSubmit={() => void submit()} onCancel={onClose}>
        <MultiSelect
          label={t('meta.reviewers')}
          description={t('meta.reviewersHint')}
          data={(people.data?.people.nodes ?? [])
            .filter(({ id }) => !known.has(id))
            .map(({ id, name, department }) => ({
              value: id,
              label: department ? `${name} (${department.name})` : name,
            }))}
          value={chosen}
          onChange={setChosen}
          searchable
          limit={50}
          nothingFoundMessage={t('panel.nobody')}
        />
      </FormBody>
    </Modal>
  );
}
