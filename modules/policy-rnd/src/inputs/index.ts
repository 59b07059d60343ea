import { RndYearArgs } from './arguments.js';
import * as consultations from './consultation-inputs.js';
import * as experts from './expert-inputs.js';
import * as policies from './policy-inputs.js';
import * as proposals from './proposal-inputs.js';
import * as reviews from './review-inputs.js';
import * as scans from './scan-inputs.js';
import * as studies from './study-inputs.js';
import * as swot from './swot-inputs.js';
import * as teams from './task-force-inputs.js';
import * as visits from './visit-inputs.js';

type InputClass = abstract new () => object;

/** The classes of all inputs; enums of steps stand beside them in the files. */
export const policyRndInputs = [
  RndYearArgs,
  ...[consultations, experts, policies, proposals, reviews, scans, studies, swot, teams, visits].flatMap((file) =>
    Object.values(file).filter((one): one is InputClass & typeof one => typeof one === 'function'),
  ),
];
