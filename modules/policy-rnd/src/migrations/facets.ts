import { dropColumn, dropIndex, moveRows, type Step } from '@yeondong/schema';

const AIMED = [
  { table: 'policy_rnd_policy', type: 'Policy' },
  { table: 'policy_rnd_swot', type: 'SwotAnalysis' },
] as const;

/** The core's name of the dimension that a row of old has. */
const DIMENSION = "case t.facet when 'PROGRAM' then 'BUDGET_PROGRAM' else t.facet end";

/** Subjects in words become values of the core, once for each text; a domain is the record's own already. */
const values = ({ table }: (typeof AIMED)[number]): Step => ({
  title: `${table}_facet_values`,
  statement: (dialect) => {
    const code = dialect === 'sqlite' ? `'${table}.' || min(t.id)` : `concat('${table}.', min(t.id))`;
    return `insert into core_facet_value (code, title_ko, position, version, dimension, sample)
      select ${code}, t.subject, 1000000, 1, ${DIMENSION}, min(t.sample) from ${table} t
      where t.facet <> 'DOMAIN' and not exists (
        select 1 from core_facet_value v where v.title_ko = t.subject and v.dimension = ${DIMENSION})
      group by t.facet, t.subject`;
  },
});

const assignments = ({ table, type }: (typeof AIMED)[number]): Step =>
  moveRows(
    `${table}_facet_assignments`,
    `insert into core_facet_assignment (record_type, record_id, value_id)
    select '${type}', t.id, min(v.id) from ${table} t
      join core_facet_value v on v.title_ko = t.subject and v.dimension = ${DIMENSION}
      where t.facet <> 'DOMAIN' group by t.id`,
  );

/** What policies and analyses are aimed at moves into the core's facets. */
export const facetMoves: readonly Step[] = [
  ...AIMED.flatMap((aimed) => [values(aimed), assignments(aimed)]),
  dropIndex('policy_rnd_policy', ['facet']),
  ...AIMED.flatMap(({ table }) => [dropColumn(table, 'facet'), dropColumn(table, 'subject')]),
];
