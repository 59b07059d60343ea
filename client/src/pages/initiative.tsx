import { useQuery } from '@apollo/client/react';
import {
  AbsentState,
  Badge,
  FormDialog,
  Group,
  PageFrame,
  QueryState,
  Tabs,
  useHasRole,
  useParam,
  usePlan,
  useSlot,
  useText,
  useView,
} from '@yeondong/client/kit';
import { useTranslation } from 'react-i18next';
import { InitiativePageDocument } from '../gql/graphql';
import { ApprovalsOfRecord } from '../parts/approvals-of-record';
import { EvaluationTable } from '../parts/evaluation-table';
import { InitiativeAttachments } from '../parts/initiative-attachments';
import { InitiativeEditForm } from '../parts/initiative-form';
import { InitiativeState } from '../parts/initiative-state';
import { INITIATIVE_WRITERS, useMayWriteFor } from '../parts/may-write';
import { domainStep, goalStep, initiativeStep, visionStep } from '../parts/paths';
import { RecordHistory } from '../parts/record-history';
import { SuccessionForm } from '../parts/succession-form';
import type { InitiativeNode } from './initiative-node';
import { InitiativeOverview } from './initiative-overview';
import { InitiativeStatusMenu } from './initiative-status-menu';
import { initiativeSearch } from './searches';

export default function InitiativePage() {
  const code = useParam('code');
  const { year } = usePlan();
  const result = useQuery(InitiativePageDocument, { variables: { code, year } });
  return (
    <QueryState result={result}>
      {({ initiative }) => (initiative ? <Content initiative={initiative} /> : <AbsentState />)}
    </QueryState>
  );
}

function Content({ initiative }: { initiative: InitiativeNode }) {
  const t = useText('core');
  const { goal } = initiative;
  const mayWrite = useMayWriteFor(initiative.leadDepartment.id, INITIATIVE_WRITERS);
  const isPlanner = useHasRole('planner');
  return (
    <PageFrame
      title={initiative.title}
      purpose={t('initiative.purpose', { department: initiative.leadDepartment.name })}
      aside={
        <>
          <InitiativeState initiative={initiative} />
          {initiative.sample && <Badge variant="default">{t('common.sample')}</Badge>}
        </>
      }
      path={[
        visionStep(goal.domain.vision.title),
        domainStep(goal.domain, goal.domain.vision.domains),
        goalStep(goal, goal.domain.goals.nodes),
        initiativeStep(initiative, goal.initiatives.nodes),
      ]}
      primary={
        <Group gap="xs">
          {mayWrite && (
            <FormDialog label={t('edit.edit')} title={initiative.title} variant="default">
              {(close) => <InitiativeEditForm initiative={initiative} onDone={close} />}
            </FormDialog>
          )}
          {isPlanner && (
            <FormDialog
              label={t('succession.title')}
              title={t('succession.titleOf', { title: initiative.title })}
              variant="default"
            >
              {(close) => <SuccessionForm kind="initiative" record={initiative} onDone={close} />}
            </FormDialog>
          )}
          <InitiativeStatusMenu initiative={initiative} />
        </Group>
      }
    >
      <InitiativeTabs initiative={initiative} />
    </PageFrame>
  );
}

/** Overview and evaluations of the core, then the tabs that modules add; the open one stands in the URL. */
function InitiativeTabs({ initiative }: { initiative: InitiativeNode }) {
  const t = useText('core');
  const { t: of } = useTranslation();
  const { year } = usePlan();
  const slots = useSlot('initiative.tab');
  const [{ tab }, patch] = useView(initiativeSearch);
  const known = ['overview', 'evaluations', 'approvals', 'attachments', ...slots.map((slot) => slot.entry.key)];
  return (
    <Tabs
      value={known.includes(tab) ? tab : 'overview'}
      onChange={(next) => patch({ tab: next ?? 'overview' })}
      keepMounted={false}
    >
      <Tabs.List>
        <Tabs.Tab value="overview">{t('initiative.overview')}</Tabs.Tab>
        {slots.map(({ moduleId, entry }) => (
          <Tabs.Tab key={entry.key} value={entry.key}>
            {of(entry.titleKey, { ns: moduleId })}
          </Tabs.Tab>
        ))}
        <Tabs.Tab value="evaluations">{t('evaluation.title')}</Tabs.Tab>
        <Tabs.Tab value="approvals">{t('approval.ofRecord')}</Tabs.Tab>
        <Tabs.Tab value="attachments">{t('attachment.title')}</Tabs.Tab>
      </Tabs.List>
      <Tabs.Panel value="overview" pt="md">
        <InitiativeOverview initiative={initiative} />
        <RecordHistory id={initiative.id} at="initiatives" />
      </Tabs.Panel>
      {slots.map(({ entry }) => (
        <Tabs.Panel key={entry.key} value={entry.key} pt="md">
          <entry.component id={initiative.id} code={initiative.code} year={year} />
        </Tabs.Panel>
      ))}
      <Tabs.Panel value="evaluations" pt="md">
        <EvaluationTable rows={initiative.evaluations.nodes} />
      </Tabs.Panel>
      <Tabs.Panel value="approvals" pt="md">
        <ApprovalsOfRecord
          record={initiative.id}
          title={initiative.title}
          page={`/initiatives/${initiative.code}?tab=approvals`}
          department={initiative.leadDepartment.id}
        />
      </Tabs.Panel>
      <Tabs.Panel value="attachments" pt="md">
        <InitiativeAttachments initiative={initiative} />
      </Tabs.Panel>
    </Tabs>
  );
}
