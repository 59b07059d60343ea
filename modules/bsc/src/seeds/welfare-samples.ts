import { common, type DepartmentSample, sample } from './kpi-sample.js';

export const WELFARE_SAMPLES: readonly DepartmentSample[] = [
  {
    department: 'WELFARE_POLICY',
    may: 'ENTERED',
    kpis: [
      ...common('3.1 8.4 16.9 25.2 33.8', '2 3 4 4 4', '98.2 97.9 97.4 96.8 96.1'),
      sample('EMERGENCY_AID_IN_TIME', '긴급복지 지원 결정 기한 준수율', 'Emergency aid decided in time', 'CITIZEN', 'percent-up', '25', '95', '90', '94.1 93.2 91.8 90.5 89.7', 'WELFARE-1-2'),
      sample('VOLUNTEERS', '자원봉사 연인원', 'Volunteers', 'CITIZEN', 'people-sum', '20', '24000', '21000', '980 1260 2350 2210 2180', 'WELFARE-1-3'),
      sample('WELFARE_PLAN_STEPS', '지역사회복지계획 공정률', 'Progress of the community welfare plan', 'PROCESS', 'running-percent', '20', '100', '0', '6 14 26 40 52', 'WELFARE-1-1'),
      sample('HOME_VISITS', '수급가구 방문상담률', 'Households visited for advice', 'PROCESS', 'percent-up', '15', '80', '72', '74.5 76.0 77.8 79.1 80.3', 'WELFARE-1-2'),
    ],
  },
  {
    department: 'SENIOR_WELFARE',
    may: 'CONFIRMED',
    kpis: [
      ...common('2.8 7.1 15.2 24.0 31.5', '3 3 4 5 4', '97.5 97.8 98.1 98.4 98.6'),
      sample('SAFETY_CALLS', '홀로 사는 노인 안부 확인율', 'Seniors living alone reached', 'CITIZEN', 'percent-up', '30', '97', '92', '95.8 96.1 96.4 96.9 97.2', 'WELFARE-3-2'),
      sample('CENTRE_PROGRESS', '노인복지관 건립 공정률', 'Progress of the senior welfare centre', 'PROCESS', 'running-percent', '25', '60', '10', '2 5 9 13 16', 'WELFARE-3-1'),
      sample('CENTRE_SATISFACTION', '경로당 이용 만족도', 'Satisfaction with senior clubs', 'CITIZEN', 'score-bands', '25', '80', '74', '78.2 77.4 76.1 74.9 73.6', 'WELFARE-3-2'),
    ],
  },
  {
    department: 'CHILDCARE_POLICY',
    may: 'LOCKED',
    kpis: [
      ...common('4.0 9.3 17.8 27.4 36.9', '2 4 4 4 5', '98.9 98.7 99.0 99.1 99.2'),
      sample('PUBLIC_PLACES', '공립 보육 정원 확보', 'Places in public childcare', 'CITIZEN', 'people-sum', '30', '400', '310', '18 22 36 38 40', 'WELFARE-2-1'),
      sample('INSPECTED_NURSERIES', '보육시설 안전점검률', 'Nurseries inspected', 'PROCESS', 'quarter-percent', '25', '100', '96', '… … 97.5 … …', 'WELFARE-2-1'),
      sample('OCCUPANCY_FIT', '보육시설 정원 충족률(적정)', 'Occupancy of nurseries, to fit', 'PROCESS', 'percent-fit', '25', '85', '82', '88.0 89.2 90.6 91.8 93.1', 'WELFARE-2-1'),
    ],
  },
];
