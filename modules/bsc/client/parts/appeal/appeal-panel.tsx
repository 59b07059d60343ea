import {
  Button,
  formatDate,
  formatNumber,
  Group,
  PageLink,
  RecordFiles,
  Section,
  StatusMark,
  useHasRole,
  useLang,
  usePlan,
  useText,
} from '@yeondong/client/kit';
import classes from '../alert/alert.module.css';
import { type Fact, FactList } from '../fact-list';
import { APPEAL_MARKS } from './appeal-columns';
import type { AppealNode } from './appeal-node';

/** One appeal beside the list: what it says, its files, the decision, and what was corrected by it. */
export function AppealPanel({ appeal, onClose }: { appeal: AppealNode; onClose: () => void }) {
  const t = useText('bsc');
  const planner = useHasRole('planner');
  const head = useHasRole('head');
  const own = usePlan().department?.code === appeal.department.code;
  return (
    <section aria-label={t('appeal.detail')}>
      <Group justify="space-between">
        <h2 className={classes.heading}>{t('appeal.detail')}</h2>
        <Button size="compact-xs" variant="default" onClick={onClose}>
          {t('entry.close')}
        </Button>
      </Group>
      <p>
        <PageLink to={`/m/bsc/kpis/${appeal.kpi.code}`}>{appeal.kpi.title}</PageLink>
      </p>
      <Facts appeal={appeal} />
      <Section title={t('appeal.files')}>
        <RecordFiles
          record={appeal.id}
          rows={appeal.attachments}
          mayWrite={appeal.state === 'FILED' && (planner || (head && own))}
          refetch={['BscAppeals']}
        />
      </Section>
    </section>
  );
}

function Facts({ appeal }: { appeal: AppealNode }) {
  const t = useText('bsc');
  const lang = useLang();
  const { state, department, ground, statement, filedBy, filedOn, score, reason, decidedBy, decidedOn } = appeal;
  const { correction } = appeal;
  const status = [t(`appealState.${state}`), appeal.afterFinal && t('appeal.afterFinal')].filter(Boolean).join(' · ');
  const facts: readonly Fact[] = [
    ['field.status', <StatusMark key="s" kind={APPEAL_MARKS[state]} label={status} />],
    ['field.department', department.name],
    ['appeal.ground', t(`appealGround.${ground}`)],
    ['appeal.says', statement],
    ['appeal.filedBy', [filedBy?.name, formatDate(filedOn, lang)].filter(Boolean).join(', ')],
    ['appeal.score', score != null && `${formatNumber(score, 2)}${t('unit.points')}`],
    ['appeal.decision', reason],
    ['appeal.decidedBy', decidedOn && [decidedBy?.name, formatDate(decidedOn, lang)].filter(Boolean).join(', ')],
    [
      'appeal.correction',
      correction &&
        t('appeal.correctionOf', { count: correction.sequence, day: formatDate(correction.publishedOn, lang) }),
    ],
    ['publication.hash', correction && <Hash of={correction.hash} />],
    ['public.corrects', correction?.corrects && <Hash of={correction.corrects} />],
  ];
  return <FactList facts={facts} />;
}

const Hash = ({ of }: { of: string }) => (
  <span className="code" style={{ overflowWrap: 'anywhere' }}>
    {of}
  </span>
);
