import {
  bilingualWhere,
  booleanWhere,
  codedWhere,
  collection,
  dateWhere,
  decimalWhere,
  enumWhere,
  idWhere,
  inForceInYear,
  intWhere,
  raw,
  type Sql,
  sampleWhere,
  stringWhere,
  toManyWhere,
  toOneWhere,
} from '@yeondong/schema';
import {
  IndicatorFrequency,
  IndicatorPolarity,
  IndicatorQuadrant,
  IndicatorStatus,
  IndicatorVerdict,
  ObservationSex,
  ObservationStatus,
  RegionLevel,
} from './enums.js';
import { GuidelineTarget } from './guideline-target.js';
import { Indicator } from './indicator.js';
import { IndicatorField } from './indicator-field.js';
import { IndicatorSource } from './indicator-source.js';
import { Observation } from './observation.js';
import { Region } from './region.js';

const order = { POSITION: 'position', CODE: 'code', TITLE: 'titleKo' };

const NAMED = '이름(한국어·영어). / Title in either language.';

export const verdictWhere = enumWhere(
  'vs_national',
  'IndicatorVerdict',
  IndicatorVerdict,
  '전국에 견준 수준. / Level against the nation.',
);
export const quadrantWhere = enumWhere(
  'quadrant',
  'IndicatorQuadrant',
  IndicatorQuadrant,
  '수준과 변화의 사분면. / Level by change.',
);

const linkedGoals = (goal: string, indicator: string): Sql =>
  raw(
    `exists (select 1 from social_indicators_goal_link l where l.indicator_id = ${indicator}.id and l.goal_id = ${goal}.id)`,
  );
const linkedInitiatives = (initiative: string, indicator: string): Sql =>
  raw(
    `exists (select 1 from social_indicators_initiative_link l where l.indicator_id = ${indicator}.id and l.initiative_id = ${initiative}.id)`,
  );

export const indicators = collection(Indicator, {
  where: {
    ...codedWhere('Indicator', NAMED),
    unit: stringWhere('unit', '단위. / Unit.'),
    polarity: enumWhere('polarity', 'IndicatorPolarity', IndicatorPolarity, '방향. / Which values are good.'),
    frequency: enumWhere('frequency', 'IndicatorFrequency', IndicatorFrequency, '작성 주기. / Frequency.'),
    status: enumWhere('status', 'IndicatorStatus', IndicatorStatus, '상태. / State.'),
    vsNational: verdictWhere,
    quadrant: quadrantWhere,
    sample: sampleWhere,
    domain: toOneWhere('Domain', 'domain_id', '영역. / Domain.'),
    field: toOneWhere('IndicatorField', 'field_id', '분야. / Field.'),
    department: toOneWhere('Department', 'owner_department_id', '담당 부서. / Its department.'),
    goals: toManyWhere('Goal', linkedGoals, '연계한 정책목표. / Goals it tells about.'),
    initiatives: toManyWhere('Initiative', linkedInitiatives, '연계한 이행과제. / Initiatives it tells about.'),
    observations: toManyWhere(
      'Observation',
      (observation, indicator) =>
        raw(`${observation}.indicator_id = ${indicator}.id and ${observation}.valid_to is null`),
      '지금의 관측값. / Its present observations.',
    ),
  },
  orderBy: order,
  defaultOrder: ['POSITION'],
  inYear: inForceInYear,
});

export const indicatorFields = collection(IndicatorField, {
  where: codedWhere('IndicatorField', NAMED),
  orderBy: order,
  defaultOrder: ['POSITION'],
  inYear: inForceInYear,
});

export const indicatorSources = collection(IndicatorSource, {
  where: {
    ...codedWhere('IndicatorSource', NAMED),
    name: bilingualWhere('name', '기관(한국어·영어). / Organization in either language.'),
  },
  orderBy: order,
  defaultOrder: ['POSITION'],
});

export const regions = collection(Region, {
  where: {
    ...codedWhere('Region', NAMED),
    level: enumWhere('level', 'RegionLevel', RegionLevel, '단계. / Level.'),
    home: booleanWhere('home', '우리 시인지. / Whether it is the city itself.'),
  },
  orderBy: order,
  defaultOrder: ['POSITION'],
});

export const observations = collection(Observation, {
  where: {
    id: idWhere('Observation', 'id', '식별자. / Id.'),
    period: stringWhere('period', '시점. / Period.'),
    sex: enumWhere('sex', 'ObservationSex', ObservationSex, '성별. / Sex.'),
    age: stringWhere('age', '연령. / Age.'),
    value: decimalWhere('value', '값. / Value.'),
    status: enumWhere('status', 'ObservationStatus', ObservationStatus, '상태. / Status.'),
    revision: intWhere('revision', '정정 차수. / Revision.'),
    validFrom: dateWhere('valid_from', '알려진 날. / Day from which it stood.'),
    sample: sampleWhere,
    indicator: toOneWhere('Indicator', 'indicator_id', '지표. / Indicator.'),
    region: toOneWhere('Region', 'region_id', '지역. / Region.'),
  },
  orderBy: { PERIOD: 'period', VALUE: 'value', INDICATOR: 'indicatorKey', REGION: 'regionKey' },
  defaultOrder: ['INDICATOR', 'REGION', 'PERIOD'],
});

export const guidelineTargets = collection(GuidelineTarget, {
  where: {
    id: idWhere('GuidelineTarget', 'id', '식별자. / Id.'),
    year: intWhere('year', '목표 연도. / Target year.'),
    sample: sampleWhere,
    indicator: toOneWhere('Indicator', 'indicator_id', '지표. / Indicator.'),
  },
  orderBy: { YEAR: 'year', INDICATOR: 'indicatorKey' },
  defaultOrder: ['INDICATOR', 'YEAR'],
});
