import { type Answer, type Ask, decimal } from './values.js';

const GROUPED = `select d.code, d.title_ko, o.period, cast(round(avg(o.value)) as signed), count(*)
  from social_indicators_observation o join social_indicators_indicator i on i.id = o.indicator_id
    join core_domain d on d.id = i.domain_id
  where o.valid_to is null group by d.id, d.code, d.title_ko, o.period order by d.id, o.period`;

/** As one writes it at first: everything joined, then grouped. */
export const grouped = (ask: Ask): Promise<Answer> => averages(ask, GROUPED);

const GROUPED_FIRST = `select d.code, d.title_ko, g.period, cast(round(sum(g.total) * 1.0 / sum(g.known)) as signed),
    cast(sum(g.rows_of) as signed)
  from (
    select indicator_id, period, sum(value) as total, count(value) as known, count(*) as rows_of
    from social_indicators_observation where valid_to is null group by indicator_id, period
  ) g join social_indicators_indicator i on i.id = g.indicator_id join core_domain d on d.id = i.domain_id
  group by d.id, d.code, d.title_ko, g.period order by d.id, g.period`;

/** The best over these tables and their indexes: grouped by narrow keys, and only the groups joined. */
export const groupedFirst = (ask: Ask): Promise<Answer> => averages(ask, GROUPED_FIRST);

async function averages(ask: Ask, statement: string): Promise<Answer> {
  const rows = await ask(statement);
  const observationFacts = rows.map(([code, title, period, average, count]) => ({
    domain: { code, title },
    period,
    averageValue: { value: decimal(average) },
    observationCount: { value: String(count) },
  }));
  return { observationFacts };
}
