import { Figures, formatDate, Measured, StatusMark, useLang, useText } from '@yeondong/client/kit';
import { factWhy } from '../meta/fact-why';
import classes from './panel.module.css';
import { type Round, titleIn } from './panel-nodes';

/** Where a round stands, and what its grades mean. */
export function PanelHead({ round }: { round: Round }) {
  const t = useText('bsc');
  const lang = useLang();
  const sitting = round.members.filter(({ leftOn }) => leftOn === null);
  const scale = round.grades.map((grade) => `${titleIn(lang, grade)} ${grade.points}`).join(' · ');
  const bands = round.difficulties.map(({ from, difficulty }) => t('panel.band', { from, difficulty })).join(' · ');
  return (
    <>
      <Figures
        label={t('panel.standing')}
        figures={[
          {
            name: t('field.status'),
            value: (
              <StatusMark
                kind={round.state === 'CLOSED' ? 'normal' : 'caution'}
                label={t(`panelState.${round.state}`)}
              />
            ),
          },
          { name: t('panel.committee'), value: round.committee.title },
          { name: t('panel.quorum'), value: t('panel.people', { count: round.quorum, all: sitting.length }) },
          round.closedOn
            ? { name: t('panel.closedOn'), value: formatDate(round.closedOn, lang) }
            : { name: t('programme.dueOn'), value: formatDate(round.dueOn, lang) },
          ...(round.agreement
            ? [{ name: t('panel.agreement'), value: <Measured measured={factWhy(round.agreement, t)} decimals={3} /> }]
            : []),
        ]}
      />
      <p className={`muted ${classes.scale}`}>
        {t('panel.scale', { scale })}
        {bands && <br />}
        {bands && t('panel.bands', { bands })}
      </p>
    </>
  );
}
