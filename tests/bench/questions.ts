/** What is asked. A contender answers it in its own way, but with the same data. */
export interface Question {
  name: string;
  what: string;
  document: string;
  variables: Record<string, unknown>;
  /** Made from an answer of the product, where only that can tell: the cursor that a page stands after. */
  cursor?: { document: string; of: (data: never) => string };
}

/** Rows before the page of Q4. */
export const PAGE_AFTER = 450;
export const PAGE_SIZE = 50;

const KPI = 'code title department { code name }';
const collection = (field: string, fields: string): string => `${field}(first: 100) { nodes { ${fields} } }`;
const tree = collection(
  'initiatives',
  `code title ${collection('kpis', `${KPI} latestResult { period value score }`)}`,
);

export const questions: readonly Question[] = [
  {
    name: 'Q1',
    what: 'tree: vision, domains, goals, initiatives, 900 KPIs with latest result and department',
    document: `query Tree($vision: String!) {
      vision(code: $vision) { code title domains { code title ${collection('goals', `code title ${tree}`)} } }
    }`,
    variables: { vision: 'VB2015' },
  },
  {
    name: 'Q3',
    what: 'series: the twelve months of one KPI',
    document: `query Series($kpi: String!) {
      kpi(code: $kpi) { code title unit results(from: "2006-01", to: "2006-12") { period value score status } }
    }`,
    variables: { kpi: 'bench.450' },
  },
  {
    name: 'Q4',
    what: `page: ${PAGE_SIZE} KPIs with department, after ${PAGE_AFTER} others`,
    document: `query Page($after: String!) {
      kpis(first: ${PAGE_SIZE}, after: $after) { nodes { ${KPI} unit polarity } pageInfo { hasNextPage } }
    }`,
    variables: {},
    cursor: {
      document: `{ kpis(first: ${PAGE_AFTER}) { pageInfo { endCursor } } }`,
      of: (data: { kpis: { pageInfo: { endCursor: string } } }) => data.kpis.pageInfo.endCursor,
    },
  },
];
