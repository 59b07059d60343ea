import { screen } from '@testing-library/react';
import type { ContractError } from '../data/contract-error';
import { renderPart } from '../testing';
import { TextField } from './fields';
import { FormBody } from './form-body';

const TARGET = { path: 'target', code: 'bsc.target.missing', message: '목표를 입력하십시오' };
const YEAR = { path: 'year', code: 'bsc.reward.not-final', message: '성과표가 모두 최종이어야 합니다' };

const refusal = (...issues: ContractError['issues']): ContractError => ({
  ...{ code: 'BAD_USER_INPUT', message: '값을 확인하십시오', requestId: null, issues },
  ...{ conflict: null, retryAfter: null },
});

/** What the form with one field says above its buttons. */
function said(error: ContractError | null): string[] {
  const own = error?.issues.find(({ path }) => path === 'target')?.message;
  const { unmount } = renderPart(
    <FormBody busy={false} error={error} onSubmit={() => undefined}>
      <TextField label="목표" name="target" value="" error={own} onChange={() => undefined} />
    </FormBody>,
  );
  const lines = screen.queryAllByRole('alert').flatMap((alert) => [...alert.querySelectorAll('p')]);
  const texts = lines.map(({ textContent }) => textContent ?? '');
  unmount();
  return texts;
}

describe('a form that was refused', () => {
  const failed = '저장하지 못했습니다. 표시된 칸을 고쳐 주십시오.';

  it.each([
    ['nothing before it is', null, []],
    ['that fields are marked, where one is', refusal(TARGET), [failed]],
    ['the words of the refusal, where none is', refusal(YEAR), [YEAR.message]],
    ['both, each fault once', refusal(TARGET, YEAR, { ...YEAR, path: 'kind' }), [failed, YEAR.message]],
    ['what the server says of the whole', refusal(), ['값을 확인하십시오']],
  ])('says %s', (_what, error, lines) => expect(said(error)).toEqual(lines));
});
