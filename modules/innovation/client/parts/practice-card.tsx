import { FormDialog, formatDate, Group, PageLink, StatusMark, useLang, usePlan, useText } from '@yeondong/client/kit';
import classes from './practice-card.module.css';
import { AdoptForm, AdoptionForm, MoveForm, PracticeForm } from './practice-forms';
import { ADOPTION_MARKS, type Adoption, mayAdopt, movesOf, PRACTICE_MARKS, type Practice } from './practice-state';
import { usePerson } from './use-person';

const MORE = ['idea', 'process', 'result'] as const;

/** A best practice: what it is about at once, how it was done and who has adopted it on opening. */
export function PracticeCard({ practice }: { practice: Practice }) {
  const t = useText('innovation');
  const lang = useLang();
  const { title, department, status, publishedOn, adoptionCount, adoptions, reason } = practice;
  return (
    <li className={classes.card}>
      <h2 className={classes.head}>{title}</h2>
      <Group gap="xs">
        <PageLink to={`/departments/${department.code}`}>{department.name}</PageLink>
        <StatusMark kind={PRACTICE_MARKS[status]} label={t(`practiceStatus.${status}`)} />
        {publishedOn && <span className="muted">{formatDate(publishedOn, lang)}</span>}
      </Group>
      {reason && <p className="muted">{reason}</p>}
      <Texts practice={practice} names={['problem', 'effect']} />
      <details>
        <summary>{t('practices.more')}</summary>
        <Texts practice={practice} names={MORE} />
      </details>
      <details>
        <summary>{t('practices.adoptedBy', { count: adoptionCount })}</summary>
        <ul className={classes.adoptions}>
          {adoptions.map((adoption) => (
            <AdoptionLine key={adoption.id} adoption={adoption} />
          ))}
        </ul>
      </details>
      <div className={classes.acts}>
        <Acts practice={practice} />
      </div>
    </li>
  );
}

interface TextsProps {
  practice: Practice;
  names: readonly ('problem' | 'idea' | 'process' | 'result' | 'effect')[];
}

function Texts({ practice, names }: TextsProps) {
  const t = useText('innovation');
  return (
    <dl className={classes.facts}>
      {names.map((name) => (
        <div key={name}>
          <dt>{t(`practiceField.${name}`)}</dt>
          <dd>{practice[name]}</dd>
        </div>
      ))}
    </dl>
  );
}

function AdoptionLine({ adoption }: { adoption: Adoption }) {
  const t = useText('innovation');
  const lang = useLang();
  const { office, writes, department: own } = usePerson();
  const { department, state, adoptedOn, changed } = adoption;
  const moves = office || (writes && department.code === own);
  return (
    <li>
      <StatusMark kind={ADOPTION_MARKS[state]} label={t(`adoptionState.${state}`)} /> {department.name}{' '}
      <span className="muted">{formatDate(adoptedOn, lang)}</span>
      <div>{changed}</div>
      {moves && state !== 'STOPPED' && (
        <FormDialog label={t('practices.act.tell')} size="compact-xs" variant="default">
          {(close) => <AdoptionForm adoption={adoption} onDone={close} />}
        </FormDialog>
      )}
    </li>
  );
}

function Acts({ practice }: { practice: Practice }) {
  const t = useText('innovation');
  const { person } = usePlan();
  const actor = { ...usePerson(), id: person.id };
  return (
    <Group gap={4}>
      {mayAdopt(practice, actor) && (
        <FormDialog label={t('practices.act.adopt')} size="compact-sm" title={practice.title}>
          {(close) => <AdoptForm practice={practice} onDone={close} />}
        </FormDialog>
      )}
      {practice.status === 'DRAFT' && movesOf(practice, actor).length > 0 && (
        <FormDialog label={t('practices.act.edit')} size="compact-sm" variant="default" width="lg">
          {(close) => <PracticeForm practice={practice} onDone={close} />}
        </FormDialog>
      )}
      {movesOf(practice, actor).map((to) => (
        <FormDialog
          key={to}
          label={t(`practices.to.${to}`)}
          size="compact-sm"
          variant="default"
          title={t('activities.actOf', { title: practice.title, act: t(`practices.to.${to}`) })}
        >
          {(close) => <MoveForm practice={practice} to={to} onDone={close} />}
        </FormDialog>
      ))}
    </Group>
  );
}
