import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import type { ContractError } from '../data/contract-error';
import { renderPart } from '../testing';
import { NumberField, TextField } from './fields';
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

function Amounts({ onSend }: { onSend: (value: string) => void }) {
  const [value, setValue] = useState('');
  return (
    <FormBody busy={false} onSubmit={() => onSend(value)}>
      <NumberField label="금액" name="amount" unit="백만원" value={value} onChange={setValue} />
    </FormBody>
  );
}

describe('a number pasted out of a document of 한글', () => {
  it.each([
    ['\t１２３\u00a0', '123', ''],
    ['１，２３４', '1234', ''],
    ['　△\u00a01.5', '-1.5', ''],
    ['–', '', ''],
    ['１２\t３４', null, '숫자가 아닙니다'],
    ['98.5②', null, '숫자가 아닙니다'],
    ['▽3', null, '▽·▼는 증감을 알 수 없습니다. 음수는 △나 -로 적으십시오'],
    ['1,23', null, '쉼표 자리를 확인하십시오'],
    ['50%', null, '이 칸의 단위는 백만원입니다. %를 빼고 적으십시오'],
  ])('%j and Enter sends %j', async (pasted, sent, said) => {
    const person = userEvent.setup();
    const taken: string[] = [];
    renderPart(<Amounts onSend={(value) => taken.push(value)} />);
    const field = screen.getByRole('textbox', { name: /금액/ });
    await person.click(field);
    await person.paste(pasted);
    await person.keyboard('{Enter}');
    expect(taken).toEqual(sent === null ? [] : [sent]);
    expect(screen.queryByText(said || 'nothing') !== null).toBe(said !== '');
    expect(document.activeElement).toBe(field);
  });
});

function WholeWon({ onSend }: { onSend: (value: string) => void }) {
  const [value, setValue] = useState('');
  const refusal = (text: string) => (text.includes('.') ? '원 단위로 적으십시오' : undefined);
  return (
    <FormBody busy={false} onSubmit={() => onSend(value)}>
      <NumberField label="금액" name="amount" unit="원" {...{ value, refusal }} onChange={setValue} />
    </FormBody>
  );
}

describe('a number that the form cannot take', () => {
  it('is told at its field on Enter and not sent; a corrected one is', async () => {
    const person = userEvent.setup();
    const taken: string[] = [];
    renderPart(<WholeWon onSend={(value) => taken.push(value)} />);
    const field = screen.getByRole('textbox', { name: /금액/ });
    await person.type(field, '1.5');
    expect(screen.queryByText('원 단위로 적으십시오')).toBeNull();
    await person.keyboard('{Enter}');
    expect(screen.getByText('원 단위로 적으십시오')).toBeTruthy();
    expect([taken, document.activeElement]).toEqual([[], field]);
    await person.clear(field);
    await person.type(field, '15{Enter}');
    expect(taken).toEqual(['15']);
    expect(screen.queryByText('원 단위로 적으십시오')).toBeNull();
  });
});
