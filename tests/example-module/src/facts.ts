import { Department, Domain, defineCube, Initiative, raw, tableOf, visible } from '@yeondong/schema';

const TABLES = raw(`example_field_note n
  join core_initiative i on i.id = n.initiative_id
  join core_goal g on g.id = i.goal_id`);

/** `exampleNoteFacts(by: [DOMAIN, MONTH])`: notes on the initiatives that the reader may see. */
export const noteCube = defineCube({
  id: 'exampleNote',
  title: { ko: '현장 메모', en: 'Field notes' },
  permission: 'example.note.read',
  from: (ctx) => ({ tables: TABLES, where: visible(ctx, tableOf<object>(Initiative), 'i') }),
  dimensions: {
    domain: { title: { ko: '영역', en: 'Domain' }, expression: raw('g.domain_id'), value: { record: Domain } },
    department: {
      title: { ko: '주관부서', en: 'Lead department' },
      expression: raw('i.lead_department_id'),
      value: { record: Department },
    },
    month: {
      title: { ko: '현장에 간 달', en: 'Month of the visit' },
      expression: raw('substr(n.written_on, 1, 7)'),
      value: { scalar: 'period' },
    },
  },
  measures: {
    noteCount: { title: { ko: '메모 수', en: 'Notes' }, unit: '', expression: raw('count(*)'), kind: 'count' },
    averageImportance: {
      title: { ko: '평균 중요도', en: 'Mean importance' },
      unit: '',
      // Decimals are scaled integers; scaled before the mean, or MariaDB would round it to four digits.
      expression: raw('avg(n.importance * 1000000)'),
      kind: 'decimal',
    },
  },
});
