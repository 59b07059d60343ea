import { common, type DepartmentSample, sample } from './kpi-sample.js';

export const ECONOMY_SAMPLES: readonly DepartmentSample[] = [
  {
    department: 'BUSINESS_SUPPORT',
    may: 'LOCKED',
    kpis: [
      ...common('3.9 9.0 18.8 29.1 38.4', '3 4 4 4 4', '98.0 98.1 98.3 98.2 98.4'),
      sample('FIRM_DIFFICULTIES_SOLVED', '기업 애로 해결률', 'Difficulties of firms solved', 'CITIZEN', 'percent-up', '30', '85', '78', '81.4 82.0 83.1 84.2 85.6', 'ECONOMY-1-4'),
      sample('LOANS_GIVEN', '중소기업 육성자금 지원 건수', 'Loans to small firms', 'FINANCE', 'count-sum', '25', '320', '280', '9 14 30 31 29', 'ECONOMY-1-2'),
      sample('PARK_PROGRESS', '첨단산업단지 조성 공정률', 'Progress of the industrial park', 'PROCESS', 'running-percent', '25', '25', '0', '0.8 2.0 4.4 6.5 8.7', 'ECONOMY-1-1'),
    ],
  },
  {
    department: 'JOBS_POLICY',
    may: 'VERIFIED',
    kpis: [
      ...common('3.3 8.0 16.1 24.4 32.2', '2 3 3 4 4', '97.2 97.0 96.6 96.9 97.1'),
      sample('PLACED_YOUTH', '청년 취업 알선 인원', 'Young people placed in jobs', 'CITIZEN', 'people-sum', '30', '1200', '1050', '40 52 101 96 88', 'ECONOMY-2-1'),
      sample('TRAINING_TO_JOB', '직업훈련 수료자 취업률', 'Trainees who found a job', 'CITIZEN', 'percent-up', '30', '65', '60', '63.8 62.4 61.0 59.7 58.1', 'ECONOMY-2-3'),
      sample('SENIOR_JOBS', '고령자 일자리 제공', 'Jobs for older people', 'CITIZEN', 'people-sum', '20', '900', '820', '38 47 83 84 86', 'ECONOMY-2-2'),
    ],
  },
  {
    department: 'CULTURE_ARTS',
    may: 'ENTERED',
    kpis: [
      ...common('3.0 8.8 17.2 26.0 34.1', '3 3 4 4 5', '98.8 98.6 98.9 99.0 98.7'),
      sample('PERFORMANCES', '찾아가는 문화공연 횟수', 'Performances in neighbourhoods', 'CITIZEN', 'count-sum', '30', '100', '88', '2 4 9 11 10', 'CULTURE-2-1'),
      sample('ARTS_COURSES_FILLED', '시민 예술교육 수강 충족률', 'Places of arts courses taken', 'CITIZEN', 'percent-up', '25', '90', '84', '86.5 87.7 88.2 89.4 90.9', 'CULTURE-2-3'),
      sample('LIBRARY_LOANS', '작은 도서관 대출 권수', 'Loans of small libraries', 'CITIZEN', 'count-sum', '25', '150000', '132000', '6100 7300 13800 13200 13500', 'CULTURE-2-2'),
    ],
  },
];
