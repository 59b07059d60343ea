import { codedWhere, sampleWhere } from '../contract/coded-where.js';
import { collection } from '../contract/collection.js';
import { dateWhere, enumWhere, intWhere, toOneWhere } from '../contract/where.js';
import { Survey, SurveyPopulationName, SurveyPurposeName, SurveyStateName } from './survey.js';

export const surveys = collection(Survey, {
  where: {
    ...codedWhere('Survey'),
    state: enumWhere('state', 'SurveyState', SurveyStateName, '상태. / State.'),
    purpose: enumWhere('purpose', 'SurveyPurpose', SurveyPurposeName, '목적. / What it is for.'),
    population: enumWhere('population', 'SurveyPopulation', SurveyPopulationName, '조사 대상. / Who is asked.'),
    wave: intWhere('wave', '차수. / Number of the wave.'),
    opensOn: dateWhere('opens_on', '첫날. / First day.'),
    closesOn: dateWhere('closes_on', '마감일. / Last day.'),
    sample: sampleWhere,
    department: toOneWhere('Department', 'owner_department_id', '담당 부서. / Department in charge.'),
    activity: toOneWhere('Activity', 'activity_id', '계획한 활동. / The planned activity.'),
    initiative: toOneWhere('Initiative', 'initiative_id', '이행과제. / Its initiative.'),
  },
  orderBy: { CODE: 'code', TITLE: 'titleKo', OPENS_ON: 'opensOn', CLOSES_ON: 'closesOn', STATE: 'state' },
  defaultOrder: ['CODE'],
});
