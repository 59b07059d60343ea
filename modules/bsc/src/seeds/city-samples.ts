import { common, type DepartmentSample, sample } from './kpi-sample.js';

export const CITY_SAMPLES: readonly DepartmentSample[] = [
  {
    department: 'TRANSPORT_POLICY',
    may: 'OPEN',
    kpis: [
      ...common('2.9 7.7 15.9 23.8 …', '2 3 4 4 …', '96.4 96.0 95.5 95.1 …'),
      sample('BUS_ON_TIME', '시내버스 정시 도착률', 'City buses on time', 'CITIZEN', 'percent-up', '30', '88', '84', '86.1 85.2 84.6 83.3 …', 'URBAN_TRANSPORT-1-2'),
      sample('BUS_DISPLAYS', '버스정보 안내기 설치', 'Bus information displays', 'PROCESS', 'count-sum', '25', '120', '80', '4 6 11 10 …', 'URBAN_TRANSPORT-1-2'),
      sample('ILLEGAL_PARKING', '불법 주정차 민원 처리일', 'Days to deal with parking complaints', 'PROCESS', 'days-down', '25', '2', '2.6', '2.2 2.3 2.5 2.7 …', 'URBAN_TRANSPORT-1-2'),
    ],
  },
  {
    department: 'ENVIRONMENT_POLICY',
    may: 'CONFIRMED',
    kpis: [
      ...common('3.6 8.5 17.0 25.9 34.7', '3 4 4 5 4', '98.1 98.0 98.4 98.5 98.3'),
      sample('STREAM_RESTORATION', '하천 생태 복원 공정률', 'Progress of stream restoration', 'PROCESS', 'running-percent', '30', '30', '5', '1.0 2.5 5.2 8.0 10.9', 'ENVIRONMENT-1-1'),
      sample('DUST_DAYS', '미세먼지 기준 초과 측정 비율', 'Measurements above the dust limit', 'CITIZEN', 'percent-down', '30', '12', '15', '13.5 13.1 12.8 12.2 11.7', 'ENVIRONMENT-1-3'),
      sample('STATION_DATA', '대기 측정망 자료 확보율', 'Data captured by air stations', 'PROCESS', 'percent-up', '20', '95', '91', '94.6 94.9 95.3 95.8 96.0', 'ENVIRONMENT-1-3'),
    ],
  },
  {
    department: 'CIVIL_SERVICE',
    may: 'ENTERED',
    kpis: [
      ...common('4.1 9.6 18.9 28.3 37.7', '3 4 5 5 4', '99.1 99.2 99.0 99.3 99.4'),
      sample('ONLINE_SHARE', '온라인 민원 신청 비율', 'Requests made online', 'CITIZEN', 'percent-up', '30', '35', '28', '29.4 30.2 31.5 32.6 33.8', 'SELF_GOVERNANCE-3-1'),
      sample('WAITING_TIME', '창구 평균 대기 시간', 'Waiting time at the counter', 'CITIZEN', 'minutes-down', '25', '8', '10', '8.4 8.6 9.1 9.5 9.9', 'SELF_GOVERNANCE-3-3'),
      sample('CALLS_ANSWERED', '민원전화 응답률', 'Calls answered', 'PROCESS', 'percent-up', '25', '92', '88', '90.1 90.8 91.4 91.9 92.5', 'SELF_GOVERNANCE-3-3'),
    ],
  },
  {
    department: 'POLICY_PLANNING',
    may: 'CONFIRMED',
    kpis: [
      ...common('3.5 8.9 17.9 27.0 36.2', '4 4 5 5 5', '98.6 98.4 98.7 98.8 98.9'),
      sample('PLAN_PROGRESS', '통합행정관리 기반 공정률', 'Progress of integrated management', 'PROCESS', 'running-percent', '30', '70', '0', '2 6 13 20 26', 'SELF_GOVERNANCE-1-1'),
      sample('PROPOSALS_TAKEN_UP', '시민 제안 채택률', 'Citizens’ proposals taken up', 'CITIZEN', 'percent-up', '25', '20', '16', '17.2 17.9 18.4 19.1 19.8', 'SELF_GOVERNANCE-1-1'),
      sample('STAFF_UNDERSTANDING', '성과관리 이해도(전직원)', 'Understanding of performance management', 'LEARNING', 'score-bands', '25', '80', '70', '71.0 72.5 75.2 77.8 79.4', 'SELF_GOVERNANCE-1-1'),
    ],
  },
];
