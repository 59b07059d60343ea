/** As much of the product's schema as the questions need. */
export const SCHEMA = `
  type Query { vision(code: String!): Vision  kpi(code: String!): Kpi  kpis(first: Int!, after: String): KpiConnection! }
  type PageInfo { hasNextPage: Boolean! }
  type Vision { code: String!  title: String!  domains: [Domain!]! }
  type Domain { code: String!  title: String!  goals(first: Int): GoalConnection! }
  type Goal { code: String!  title: String!  initiatives(first: Int): InitiativeConnection! }
  type Initiative { code: String!  title: String!  kpis(first: Int): KpiConnection! }
  type GoalConnection { nodes: [Goal!]! }
  type InitiativeConnection { nodes: [Initiative!]! }
  type KpiConnection { nodes: [Kpi!]!  pageInfo: PageInfo }
  type Department { code: String!  name: String! }
  type Result { period: String!  value: String  score: String  status: String! }
  type Kpi {
    code: String!  title: String!  unit: String!  polarity: String!  department: Department!  latestResult: Result
    results(from: String, to: String): [Result!]!
  }
`;
