import type { TransactionContext } from '../contract/context.js';
import type { Survey } from '../entities/survey.js';
import { SurveyPublication } from '../entities/survey-publication.js';
import { checksumOf } from '../rules/checksum.js';
import { publishedSurvey } from '../rules/survey-publication.js';
import { askedInAll, responseRate } from '../rules/survey-rate.js';
import { insert } from './record-store.js';
import { answeredInFieldOf, answeredOf, invitedTo, surveyData } from './survey-store.js';

/** Writes what is published of a survey, once, with the hash by which anybody can see that it was not changed. */
export async function publishResults(tx: TransactionContext, survey: Survey): Promise<void> {
  const {
    key,
    code,
    titleKo,
    titleEn,
    populationSize,
    populationOn,
    opensOn,
    closesOn,
    contacted,
    refused,
    weightingMethod,
  } = survey;
  const [[data], [answered = 0], [invited = 0], [answeredInField = 0]] = [
    await surveyData(tx, [survey]),
    await answeredOf(tx, [key]),
    await invitedTo(tx, [key]),
    await answeredInFieldOf(tx, [key]),
  ];
  if (!data) return;
  const asked = askedInAll({ invited, contacted, refused, answeredInField });
  const basis = {
    ...{
      code,
      titleKo,
      titleEn,
      populationSize,
      populationOn,
      opensOn,
      closesOn,
      publishedOn: tx.today,
      asked,
      refused,
    },
    responseRate: responseRate(answered, asked, tx.today).value,
    weighting: weightingMethod ?? ('POST_STRATIFICATION' as const),
  };
  const content = JSON.stringify(publishedSurvey(basis, data));
  const hash = checksumOf(content);
  await insert(tx, SurveyPublication, { surveyKey: key, publishedOn: tx.today, content, hash });
}
