import { InputType } from 'type-graphql';
import { ImportFileInput } from './import-inputs.js';

@InputType({
  description:
    '인사이동 표: 계정, 새 부서, 새 직위, 인계받는 사람. / Table of a personnel move: account, new department, new post, successor.',
})
export class PeopleMoveInput extends ImportFileInput {}
