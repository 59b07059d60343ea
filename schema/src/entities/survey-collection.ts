import { collection } from '../contract/collection.js';
import {
  bilingualWhere,
  booleanWhere,
  dateWhere,
  enumWhere,
  idWhere,
  intWhere,
  stringWhere,
  toOneWhere,
} from '../contract/where.js';
import { Survey, SurveyPopulationName, SurveyPurposeName, SurveyStateName } from './survey.js';

export const surveys = collection(Survey, {
  where: {
    id: idWhere('Survey', 'id', '식별자. / Id.'),
    code: stringWhere('code', '코드. / Code.'),
    title: bilingualWhere('title', '제목(한국어·영어). / Title in either language.'),
    state: enumWhere('state', 'SurveyState', SurveyStateName, '상태. / State.'),
    purpose: enumWhere('purpose', 'SurveyPurpose', SurveyPurposeName, '목적. / What it is for.'),
    population: enumWhere('population', 'SurveyPopulation', SurveyPopulationName, '조사 대상. / Who is asked.'),
    wave: intWhere('wave', '차수. / Number of the wave.'),
    opensOn: dateWhere('opens_on', '첫날. / First day.'),
    closesOn: dateWhere('closes_on', '마감일. / Last day.'),
    sample: booleanWhere('sample', '예시 여부. / Whether it is a sample.'),
    department: toOneWhere('Department', 'owner_department_id', '담당 부서. / Department in charge.'),
    activity: toOneWhere('Activity', 'activity_id', '계획한 활동. / The planned activity.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Its initiative.'),
  },
  orderBy: { CODE: 'code', TITLE: 'titleKo', OPENS_ON: 'opensOn', CLOSES_ON: 'closesOn', STATE: 'state' },
  defaultOrder: ['CODE'],
});
