import {
  type Column,
  DataTable,
  FormDialog,
  formatDate,
  Group,
  PageLink,
  RecordForm,
  StatusMark,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import {
  type FindingVerdict,
  PolicyRndAddAdoptionDocument,
  PolicyRndCompleteAdoptionDocument,
  PolicyRndJudgeFindingDocument,
} from '../gql/graphql';
import { useChoices, useOptions } from './choices';
import type { Visit } from './visit-acts';

type Finding = Visit['findings'][number] & { readonly visit: string };
type Action = Finding['actions'][number];
const REFETCH = ['PolicyRndVisits'];
const VERDICTS = ['ADOPTABLE', 'NOT_ADOPTABLE', 'OPEN'];

/** What was seen on the visits, whether it can be adopted, and which department does what by when. */
export function Findings({ visits, mayWrite }: { visits: readonly Visit[]; mayWrite: boolean }) {
  const t = useText('policy-rnd');
  const rows = visits.flatMap(({ title, findings }) => findings.map((one): Finding => ({ ...one, visit: title })));
  const columns: Column<Finding>[] = [
    { key: 'content', title: t('field.finding'), rowHead: true, value: ({ content }) => content },
    { key: 'visit', title: t('field.visit'), value: ({ visit }) => visit },
    {
      key: 'verdict',
      title: t('field.verdict'),
      value: ({ verdict }) => t(`verdict.${verdict}`),
      render: ({ verdict, reason }) => (
        <>
          {t(`verdict.${verdict}`)}
          {reason && <div className="muted">{reason}</div>}
        </>
      ),
    },
    {
      key: 'actions',
      title: t('field.actions'),
      render: ({ actions }) =>
        actions.length === 0 ? '–' : actions.map((one) => <ActionLine key={one.id} action={one} mayWrite={mayWrite} />),
    },
    ...(mayWrite
      ? [{ key: 'acts', title: t('field.acts'), render: (row: Finding) => <FindingActs finding={row} /> }]
      : []),
  ];
  return (
    <DataTable
      caption={t('visits.findings')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ id }) => id}
      empty={<p className="muted">{t('visits.noFindings')}</p>}
    />
  );
}

function ActionLine({ action, mayWrite }: { action: Action; mayWrite: boolean }) {
  const t = useText('policy-rnd');
  const lang = useLang();
  const { businessDate: today } = usePlan();
  const { id, version, content, department, dueOn, doneOn, result, initiative } = action;
  const open = dueOn < today ? 'late' : 'reference';
  const label = doneOn
    ? t('visits.doneOn', { day: formatDate(doneOn, lang) })
    : t('visits.dueOn', { day: formatDate(dueOn, lang) });
  return (
    <div>
      <StatusMark kind={doneOn ? 'normal' : open} label={label} /> {department.name}: {content}
      {initiative && (
        <div>
          <PageLink to={`/initiatives/${initiative.code}`}>{initiative.title}</PageLink>
        </div>
      )}
      {result && <div className="muted">{result}</div>}
      {!doneOn && mayWrite && (
        <Group mt={8}>
          <FormDialog label={t('visits.act.done')} size="compact-xs" variant="default">
            {(close) => (
              <RecordForm
                mutation={PolicyRndCompleteAdoptionDocument}
                refetch={REFETCH}
                onDone={close}
                fields={[
                  { name: 'result', label: t('field.result'), kind: 'lines', required: true },
                  { name: 'doneOn', label: t('field.doneOn'), kind: 'date', initial: today },
                ]}
                toInput={(v) => ({ id, version, result: v.result ?? '', doneOn: v.doneOn ?? null })}
              />
            )}
          </FormDialog>
        </Group>
      )}
    </div>
  );
}

function FindingActs({ finding: { id, version, verdict } }: { finding: Finding }) {
  const t = useText('policy-rnd');
  const verdicts = useOptions(VERDICTS, 'verdict');
  const { departments, initiatives } = useChoices();
  return (
    <Group gap={4} wrap="nowrap">
      <FormDialog label={t('visits.act.judge')} size="compact-xs" variant="default">
        {(close) => (
          <RecordForm
            mutation={PolicyRndJudgeFindingDocument}
            refetch={REFETCH}
            onDone={close}
            fields={[
              { name: 'verdict', label: t('field.verdict'), options: verdicts, initial: 'ADOPTABLE', required: true },
              { name: 'reason', label: t('field.reason'), kind: 'lines' },
            ]}
            toInput={(v) => ({ id, version, verdict: v.verdict as FindingVerdict, reason: v.reason ?? null })}
          />
        )}
      </FormDialog>
      {verdict === 'ADOPTABLE' && (
        <FormDialog label={t('visits.act.adopt')} size="compact-xs" variant="default">
          {(close) => (
            <RecordForm
              mutation={PolicyRndAddAdoptionDocument}
              refetch={REFETCH}
              onDone={close}
              fields={[
                { name: 'department', label: t('field.department'), options: departments, required: true },
                { name: 'content', label: t('field.action'), kind: 'lines', required: true },
                { name: 'dueOn', label: t('field.dueOn'), kind: 'date', required: true },
                { name: 'initiative', label: t('field.initiative'), options: initiatives },
              ]}
              toInput={(v) => ({
                ...{ finding: id, department: v.department ?? '', content: v.content ?? '', dueOn: v.dueOn ?? '' },
                initiative: v.initiative ?? null,
              })}
            />
          )}
        </FormDialog>
      )}
    </Group>
  );
}
