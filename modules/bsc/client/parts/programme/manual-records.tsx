import {
  Accordion,
  Badge,
  Button,
  formatDate,
  Group,
  QueryState,
  Section,
  useDirectAct,
  useHasRole,
  useLang,
  useQuery,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useState } from 'react';
import { BscManualsDocument, BscPublishManualDocument } from '../../gql/graphql';
import { manualSearch } from '../../searches';
import { AddButton } from './add-button';
import { ManualDialog } from './manual-dialog';
import type { Manual } from './nodes';
import type { SubjectProps } from './subject-props';

/** The edition in force with its chapters, the one that a page asked for open; drafts and former editions below it. */
export default function ManualRecords({ year, fact }: SubjectProps) {
  const t = useText('bsc');
  const officer = useHasRole('planner', 'bsc');
  const [editing, setEditing] = useState<{ manual: Manual | null; from: Manual | null } | null>(null);
  const result = useQuery(BscManualsDocument, { fetchPolicy: 'cache-and-network' });
  return (
    <QueryState result={result}>
      {({ manuals: { nodes } }) => {
        const inForce = nodes.find(({ state }) => state === 'PUBLISHED') ?? null;
        const shown = [...(inForce ? [inForce] : []), ...nodes.filter((manual) => manual !== inForce).reverse()];
        return (
          <>
            {shown.map((manual) => (
              <Edition
                key={manual.id}
                manual={manual}
                officer={officer}
                onEdit={() => setEditing({ manual, from: manual })}
              />
            ))}
            {shown.length === 0 && <p className="muted">{t('manual.none')}</p>}
            {officer && (
              <AddButton label={t('manual.add')} onClick={() => setEditing({ manual: null, from: inForce })} />
            )}
            {editing && (
              <ManualDialog
                {...editing}
                year={year}
                activity={fact?.activity.id ?? null}
                onClose={() => setEditing(null)}
              />
            )}
          </>
        );
      }}
    </QueryState>
  );
}

function Edition({ manual, officer, onEdit }: { manual: Manual; officer: boolean; onEdit: () => void }) {
  const t = useText('bsc');
  const lang = useLang();
  const [{ topic }] = useView(manualSearch);
  const [publish, busy] = useDirectAct(BscPublishManualDocument, ['BscManuals', 'BscProgramme']);
  const onPublish = () =>
    publish({ id: manual.id, version: manual.version }, t('manual.published', { edition: manual.edition }));
  const asked = manual.chapters.find((chapter) => chapter.topic === topic) ?? manual.chapters[0];
  return (
    <Section
      title={`${manual.title} ${t('manual.edition', { edition: manual.edition })}`}
      aside={
        <Group gap="xs">
          <Badge variant="default">{t(`manualState.${manual.state}`)}</Badge>
          {manual.publishedOn && (
            <span className="muted">{t('manual.since', { day: formatDate(manual.publishedOn, lang) })}</span>
          )}
          {officer && manual.state === 'DRAFT' && (
            <>
              <Button size="compact-sm" loading={busy} onClick={() => void onPublish()}>
                {t('manual.publish')}
              </Button>
              <Button size="compact-sm" variant="default" onClick={onEdit}>
                {t('programme.edit')}
              </Button>
            </>
          )}
        </Group>
      }
    >
      <Accordion multiple defaultValue={manual.state === 'PUBLISHED' && asked ? [asked.id] : []} variant="separated">
        {manual.chapters.map((chapter) => (
          <Accordion.Item key={chapter.id} value={chapter.id}>
            <Accordion.Control>
              {chapter.position}. {chapter.title}
            </Accordion.Control>
            <Accordion.Panel>
              <p style={{ whiteSpace: 'pre-line' }}>{chapter.body}</p>
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Section>
  );
}
