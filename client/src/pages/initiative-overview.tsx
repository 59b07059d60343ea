import {
  DataTable,
  FormDialog,
  formatDate,
  formatMoment,
  PageLink,
  Section,
  StatusMark,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import type { ReactNode } from 'react';
import { InitiativeFacets } from '../parts/facet/initiative-facets';
import { INITIATIVE_WRITERS, useMayWriteFor } from '../parts/may-write';
import { MilestonesForm } from '../parts/milestones-form';
import classes from './facts.module.css';
import type { InitiativeNode } from './initiative-node';

/** Who, when, with what, and the milestones. */
export function InitiativeOverview({ initiative }: { initiative: InitiativeNode }) {
  const t = useText('core');
  const lang = useLang();
  const mayWrite = useMayWriteFor(initiative.leadDepartment.id, INITIATIVE_WRITERS);
  const others = initiative.departments.filter(({ id }) => id !== initiative.leadDepartment.id);
  const facts: [string, ReactNode][] = [
    [
      t('field.leadDepartment'),
      <PageLink key="lead" to={`/departments/${initiative.leadDepartment.code}`}>
        {initiative.leadDepartment.name}
      </PageLink>,
    ],
    [t('field.departments'), others.length > 0 ? others.map(({ name }) => name).join(', ') : '–'],
    [t('field.period'), `${formatDate(initiative.startsOn, lang)} ~ ${formatDate(initiative.endsOn, lang)}`],
    [t('field.budget'), t(initiative.budgetRequired ? 'initiative.budgetRequired' : 'initiative.budgetNotRequired')],
    [t('facet.target'), <InitiativeFacets key="facets" code={initiative.code} mayWrite={mayWrite} />],
    [t('field.updatedAt'), formatMoment(initiative.updatedAt, lang)],
  ];
  return (
    <>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section
        title={t('initiative.milestones')}
        aside={
          mayWrite && (
            <FormDialog label={t('edit.milestones')} variant="default" width="xl">
              {(close) => <MilestonesForm initiative={initiative} onDone={close} />}
            </FormDialog>
          )
        }
      >
        <Milestones initiative={initiative} />
      </Section>
    </>
  );
}

function Milestones({ initiative }: { initiative: InitiativeNode }) {
  const t = useText('core');
  const lang = useLang();
  const { businessDate } = usePlan();
  return (
    <DataTable
      caption={t('initiative.milestones')}
      captionHidden
      rows={initiative.milestones}
      rowKey={(milestone) => milestone.id}
      columns={[
        { key: 'title', title: t('field.milestone'), rowHead: true, render: (milestone) => milestone.title },
        {
          key: 'dueOn',
          title: t('field.dueOn'),
          numeric: true,
          width: '9rem',
          render: (milestone) => formatDate(milestone.dueOn, lang),
        },
        {
          key: 'doneOn',
          title: t('field.doneOn'),
          numeric: true,
          width: '9rem',
          render: (milestone) => formatDate(milestone.doneOn, lang),
        },
        {
          key: 'state',
          title: t('field.status'),
          width: '8rem',
          render: ({ dueOn, doneOn }) =>
            doneOn ? (
              <StatusMark kind="normal" label={t('milestone.done')} />
            ) : dueOn < businessDate ? (
              <StatusMark kind="late" />
            ) : (
              <StatusMark kind="reference" label={t('milestone.ahead')} />
            ),
        },
      ]}
      empty={<p className="muted">{t('initiative.noMilestones')}</p>}
    />
  );
}
