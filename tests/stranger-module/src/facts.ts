import { Department, Domain, defineCube, Initiative, raw, tableOf, visible } from '@yeondong/schema';

/** `complaintsReceivedFacts(by: [DOMAIN, DEPARTMENT, MONTH])`. */
export const complaintCube = defineCube({
  id: 'complaintsReceived',
  title: { ko: '접수한 민원', en: 'Complaints received' },
  permission: 'complaints.complaint.read',
  from: (ctx) => ({
    tables: raw(`complaints_complaint c join core_initiative i on i.id = c.initiative_id
      join core_goal g on g.id = i.goal_id`),
    where: visible(ctx, tableOf<object>(Initiative), 'i'),
  }),
  dimensions: {
    domain: { title: { ko: '영역', en: 'Domain' }, expression: raw('g.domain_id'), value: { record: Domain } },
    department: {
      title: { ko: '처리 부서', en: 'Department' },
      expression: raw('c.department_id'),
      value: { record: Department },
    },
    month: {
      title: { ko: '접수한 달', en: 'Month of receipt' },
      expression: raw('substr(c.received_on, 1, 7)'),
      value: { scalar: 'period' },
    },
  },
  measures: {
    complaintCount: {
      title: { ko: '민원 수', en: 'Complaints' },
      unit: '',
      expression: raw('count(*)'),
      kind: 'count',
    },
  },
});
