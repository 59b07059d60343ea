import { cookbookDocuments } from '../src/cookbook.js';
import type { Amount } from './data/fill.js';
import { YEAR } from './data/rows.js';

/** Connections that ask at once, unless the question says otherwise. */
export const CONNECTIONS = 8;

/** What is asked. A contender answers it in its own way, but with the same data. */
export interface Question {
  name: string;
  what: string;
  document: string;
  variables: Record<string, unknown>;
  connections?: number;
  /** The floor's answers to it and their names; one answer under the question's own name unless given. */
  floors?: Readonly<Record<string, string>>;
  /** Also asked again and again while nothing changes. */
  again?: true;
  /** What every contender is asked at the same time, by one more connection that does not count. */
  beside?: Question;
  /** Made from an answer of the product, where only that can tell: the cursor that a page stands after. */
  cursor?: { document: string; of: (data: never) => string };
}

/** Rows before the page of Q4. */
export const PAGE_AFTER = 450;
export const PAGE_SIZE = 50;

const KPI = 'code title department { code name }';
const collection = (field: string, fields: string): string => `${field}(first: 100) { nodes { ${fields} } }`;
const initiatives = collection(
  'initiatives',
  `code title ${collection('kpis', `${KPI} latestResult { period value score }`)}`,
);

const TREE: Question = {
  name: 'Q1',
  what: 'tree: vision, domains, goals, initiatives, all KPIs with latest result and department',
  document: `query Tree($vision: String!) {
    vision(code: $vision) { code title domains { code title ${collection('goals', `code title ${initiatives}`)} } }
  }`,
  variables: { vision: 'VB2015' },
  floors: { 'newest results searched': 'Q1', 'newest results by their keys': 'Q1-by-key' },
  again: true,
};

const SERIES: Question = {
  name: 'Q3',
  what: 'series: the twelve months of one KPI',
  document: `query Series($kpi: String!) {
    kpi(code: $kpi) { code title unit results(from: "2006-01", to: "2006-12") { period value score status } }
  }`,
  variables: { kpi: 'bench.450' },
};

const PAGE: Question = {
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
};

const AVERAGES: Question = {
  name: 'Q2',
  what: 'averages by domain and quarter over all observations, one connection',
  document: `query Averages {
    observationFacts(by: [DOMAIN, PERIOD], where: { region: { isNull: false } }) {
      domain { code title } period averageValue { value } observationCount { value }
    }
  }`,
  variables: {},
  connections: 1,
  floors: { 'naive statement': 'Q2', 'best statement': 'Q2-grouped-first' },
};

const PAGE_BESIDE_AVERAGES: Question = {
  ...PAGE,
  name: 'Q4 beside Q2',
  what: 'Q4, while one more connection asks Q2 again and again',
  floors: { '': PAGE.name },
  beside: AVERAGES,
};

/** As the cookbook has it, but for the cursor, which means something to the product alone. */
const document = cookbookDocuments('query-cookbook.md').find(({ code }) => code === 'PS-Q5')?.text ?? '';
const DOMAINS = ['CULTURE', 'ECONOMY', 'ENVIRONMENT', 'SELF_GOVERNANCE', 'URBAN_TRANSPORT', 'WELFARE'];

const ACROSS: Question = {
  name: 'Q5',
  what: 'across modules: initiatives with a falling KPI, no money planned and a figure worse than the nation’s',
  document: document.replace(' endCursor', ''),
  variables: { year: YEAR, domains: DOMAINS },
};

/** What is asked of a platform filled with so much. */
export const questionsOf = ({ observations }: Amount): readonly Question[] =>
  observations > 0 ? [TREE, AVERAGES, SERIES, PAGE, PAGE_BESIDE_AVERAGES, ACROSS] : [TREE, SERIES, PAGE];
