import { enumOf } from '@yeondong/schema';
import { DIRECTIONS, type Direction } from '../rules/change.js';
import { INDICATOR_STATES, type IndicatorState } from '../rules/indicator-state.js';
import { VERDICTS, type Verdict } from '../rules/level.js';
import { OBSERVATION_STATUSES, type ObservationStatus as Status } from '../rules/observation-status.js';
import { POLARITIES, type Polarity } from '../rules/polarity.js';
import { QUADRANTS, type Quadrant } from '../rules/quadrant.js';
import { PATH_KINDS, type PathKind, TRACKS, type Track } from '../rules/target-path.js';

export type IndicatorPolarity = Polarity;
export const IndicatorPolarity = enumOf('IndicatorPolarity', '사회지표의 방향. / Which values are good.', POLARITIES, {
  UP: '높을수록 좋음. / The higher the better.',
  DOWN: '낮을수록 좋음. / The lower the better.',
  NONE: '좋고 나쁨이 없음. / Neither is good.',
});

export type IndicatorStatus = IndicatorState;
export const IndicatorStatus = enumOf(
  'IndicatorStatus',
  '사회지표의 상태. / State of an indicator.',
  INDICATOR_STATES,
  {
    PROPOSED: '제안됨. / Proposed.',
    IN_REVIEW: '검토 중. / Under review.',
    ACTIVE: '사용 중. / In use.',
    RETIRED: '폐지됨. / Retired.',
  },
);

export const FREQUENCIES = ['MONTH', 'QUARTER', 'HALF', 'YEAR'] as const;
export type IndicatorFrequency = (typeof FREQUENCIES)[number];
export const IndicatorFrequency = enumOf('IndicatorFrequency', '작성 주기. / How often it is compiled.', FREQUENCIES, {
  MONTH: '매월. / Monthly.',
  QUARTER: '분기. / Quarterly.',
  HALF: '반기. / Half-yearly.',
  YEAR: '매년 또는 그보다 드물게. / Yearly or less often.',
});

export const AGGREGATIONS = ['SUM', 'RATIO', 'NOT_ADDITIVE'] as const;
export type IndicatorAggregation = (typeof AGGREGATIONS)[number];
export const IndicatorAggregation = enumOf(
  'IndicatorAggregation',
  '지역을 합치는 방법. / How regions are put together.',
  AGGREGATIONS,
  {
    SUM: '더함. / By adding.',
    RATIO: '분자와 분모를 따로 더한 비. / As the ratio of sums.',
    NOT_ADDITIVE: '합칠 수 없음. / They cannot be.',
  },
);

export type IndicatorVerdict = Verdict;
export const IndicatorVerdict = enumOf(
  'IndicatorVerdict',
  '견주어 나은지. / How it stands against another.',
  VERDICTS,
  {
    BETTER: '나음. / Better.',
    WORSE: '못함. / Worse.',
    SAME: '오차 범위 안이라 차이 없음. / No difference beyond the margin.',
    UNKNOWN: '견줄 수 없음. / Cannot be compared.',
  },
);

export type IndicatorDirection = Direction;
export const IndicatorDirection = enumOf('IndicatorDirection', '변화의 방향. / Direction of a change.', DIRECTIONS, {
  IMPROVING: '좋아짐. / Improving.',
  WORSENING: '나빠짐. / Worsening.',
  STEADY: '그대로. / Steady.',
  UNKNOWN: '알 수 없음. / Unknown.',
});

export type IndicatorQuadrant = Quadrant;
export const IndicatorQuadrant = enumOf('IndicatorQuadrant', '수준과 변화의 사분면. / Level by change.', QUADRANTS, {
  STRENGTH: '강점 유지: 낫고 나빠지지 않음. / A strength: better, and not worsening.',
  IMPROVING: '개선 중: 못하지만 좋아짐. / Improving: worse, but getting better.',
  WARNING: '경고: 낫지만 나빠짐. / A warning: better, but worsening.',
  DANGER: '위험: 못하고 나빠짐. / A danger: worse, and worsening.',
  UNKNOWN: '알 수 없음. / Unknown.',
});

export type ObservationStatus = Status;
export const ObservationStatus = enumOf(
  'ObservationStatus',
  '관측값의 상태(SDMX 부호). / Status of an observation, in SDMX’s letters.',
  OBSERVATION_STATUSES,
  {
    A: '확정. / Normal.',
    F: '전망. / Forecast.',
    E: '추정. / Estimated.',
    P: '잠정. / Provisional.',
    B: '시계열 단절. / Break in the series.',
    U: '신뢰도 낮음. / Low reliability.',
    M: '자료 없음(…). / Missing.',
    N: '해당 없음(-). / Not applicable.',
    C: '비공개(X). / Confidential.',
  },
);

export const SEXES = ['T', 'M', 'F'] as const;
export type ObservationSex = (typeof SEXES)[number];
export const ObservationSex = enumOf('ObservationSex', '성별. / Sex.', SEXES, {
  T: '계: 남녀 모두. / Both.',
  M: '남자. / Male.',
  F: '여자. / Female.',
});

export const REGION_LEVELS = ['NATION', 'PROVINCE', 'CITY', 'DISTRICT'] as const;
export type RegionLevel = (typeof REGION_LEVELS)[number];
export const RegionLevel = enumOf('RegionLevel', '지역의 단계. / Level of a region.', REGION_LEVELS, {
  NATION: '전국. / The nation.',
  PROVINCE: '시·도. / Province.',
  CITY: '시·군. / City or county.',
  DISTRICT: '구. / District.',
});

export type TargetPathKind = PathKind;
export const TargetPathKind = enumOf('TargetPathKind', '목표까지의 경로. / Path to a target.', PATH_KINDS, {
  LINEAR: '해마다 같은 크기로. / Equal steps.',
  GEOMETRIC: '해마다 같은 비율로. / Equal growth.',
});

export type TargetTrack = Track;
export const TargetTrack = enumOf('TargetTrack', '경로에 견준 현재. / Where it stands on the path.', TRACKS, {
  ON_TRACK: '순조. / On track.',
  BEHIND: '뒤처짐. / Behind.',
  UNKNOWN: '알 수 없음. / Unknown.',
});
