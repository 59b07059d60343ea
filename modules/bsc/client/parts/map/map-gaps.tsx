import { Anchor, PageLink, useText } from '@yeondong/client/kit';
import classes from './map.module.css';
import { type StrategyMap, titleOf } from './map-nodes';

interface MapGapsProps {
  map: StrategyMap;
  onSelect: (id: string) => void;
}

/** What the map lacks: goals and objectives that nothing measures, objectives that nothing leads to. */
export function MapGaps({ map, onSelect }: MapGapsProps) {
  const t = useText('bsc');
  const { goalsWithoutKpi, objectivesWithoutKpi, objectivesWithoutCause } = map.gaps;
  const objectives = [
    { key: 'objectivesWithoutKpi', rows: objectivesWithoutKpi },
    { key: 'objectivesWithoutCause', rows: objectivesWithoutCause },
  ];
  return (
    <div className={classes.gaps}>
      {objectives.map(({ key, rows }) => (
        <section key={key}>
          <h3>{t(`map.${key}`, { count: rows.length })}</h3>
          {rows.length === 0 && <p className="muted">{t('map.none')}</p>}
          <ul>
            {rows.map(({ id }) => (
              <li key={id}>
                <Anchor component="button" type="button" ta="start" onClick={() => onSelect(id)}>
                  {titleOf(map, id)}
                </Anchor>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <section>
        <h3>{t('map.goalsWithoutKpi', { count: goalsWithoutKpi.length })}</h3>
        {goalsWithoutKpi.length === 0 && <p className="muted">{t('map.none')}</p>}
        <ul>
          {goalsWithoutKpi.map(({ id, code, title }) => (
            <li key={id}>
              <PageLink to={`/goals/${code}`}>{title}</PageLink>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
