import { Field, ID, InputType, Int } from 'type-graphql';
import { DateScalar } from '../scalars/date.js';
import { DecimalScalar } from '../scalars/decimal.js';
import { WonScalar } from '../scalars/won.js';
import type { Class } from './class.js';

type Type = () => unknown;

const OPERATORS: Readonly<Record<string, string>> = {
  eq: '같음. / Equals.',
  ne: '같지 않음. / Does not equal.',
  in: '이 중 하나. / One of these.',
  notIn: '이 중 어느 것도 아님. / None of these.',
  lt: '미만. / Less than.',
  lte: '이하. / At most.',
  gt: '초과. / More than.',
  gte: '이상. / At least.',
  between: '두 값 사이(양끝 포함). / Between the two, both included.',
  contains: '포함(대소문자 구분 없음). / Contains, whatever the case.',
  startsWith: '이것으로 시작. / Starts with.',
  isNull: '비어 있음 여부. / Whether it is empty.',
};
const LISTS = new Set(['in', 'notIn', 'between']);
const EQUALITY = ['eq', 'ne', 'in', 'notIn', 'isNull'];
const RANGE = [...EQUALITY, 'lt', 'lte', 'gt', 'gte', 'between'];

function filterClass(name: string, type: Type, operators: readonly string[], description: string): Class {
  const Filter = { [name]: class {} }[name] as Class;
  for (const operator of operators) {
    const of = operator === 'isNull' ? () => Boolean : LISTS.has(operator) ? () => [type()] : type;
    Field(of as never, { nullable: true, description: OPERATORS[operator] as string })(Filter.prototype, operator);
  }
  InputType(name, { description })(Filter);
  return Filter;
}

export const StringFilter = filterClass(
  'StringFilter',
  () => String,
  [...EQUALITY, 'contains', 'startsWith'],
  '글자 조건. / Condition on a text.',
);
export const IntFilter = filterClass('IntFilter', () => Int, RANGE, '정수 조건. / Condition on a whole number.');
export const DecimalFilter = filterClass(
  'DecimalFilter',
  () => DecimalScalar,
  RANGE,
  '소수 조건. / Condition on a decimal.',
);
export const WonFilter = filterClass(
  'WonFilter',
  () => WonScalar,
  RANGE,
  '금액(원) 조건. / Condition on an amount of won.',
);
export const DateFilter = filterClass('DateFilter', () => DateScalar, RANGE, '날짜 조건. / Condition on a date.');
export const BooleanFilter = filterClass(
  'BooleanFilter',
  () => Boolean,
  ['eq', 'ne', 'isNull'],
  '참·거짓 조건. / Condition on a yes or no.',
);
export const IdFilter = filterClass('IdFilter', () => ID, EQUALITY, '식별자 조건. / Condition on an id.');

const enumFilters = new Map<string, Class>();

/** The filter of an enum, made once. */
export function enumFilter(name: string, values: object): Class {
  const made =
    enumFilters.get(name) ??
    filterClass(`${name}Filter`, () => values, EQUALITY, `${name} 값 조건. / Condition on a ${name}.`);
  enumFilters.set(name, made);
  return made;
}

const listFilters = new Map<string, Class>();

/** some, none or every of the related records. */
export function listFilter(type: string, where: Type): Class {
  const known = listFilters.get(type);
  if (known) return known;
  const Filter = { [`${type}ListFilter`]: class {} }[`${type}ListFilter`] as Class;
  const field = (key: string, description: string) =>
    Field(where as never, { nullable: true, description })(Filter.prototype, key);
  field('some', '하나 이상이 만족. / At least one does.');
  field('none', '하나도 만족하지 않음. / None does.');
  field('every', '모두 만족. / All do.');
  InputType(`${type}ListFilter`, { description: `관련 ${type} 기록의 조건. / Condition on related ${type} records.` })(
    Filter,
  );
  listFilters.set(type, Filter);
  return Filter;
}
