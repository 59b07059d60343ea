import { screen } from '@testing-library/react';
import { renderPart } from '../testing';
import { STATUS_KINDS, STATUS_SHAPES } from './status-kinds';
import { StatusMark } from './status-mark';

describe('a status mark', () => {
  it.each([
    ['normal', '●', '정상'],
    ['caution', '▲', '주의'],
    ['poor', '■', '부진'],
    ['late', '◆', '지연'],
    ['early', '▷', '조기'],
    ['unreported', '○', '미보고'],
    ['reference', '◇', '참고'],
  ] as const)('of %s is %s with the word %s', (kind, shape, word) => {
    const { container } = renderPart(<StatusMark kind={kind} />);
    expect(container.textContent).toContain(shape + word);
    expect(screen.getByText(shape).getAttribute('aria-hidden')).toBe('true');
  });

  it('has a shape of its own for each kind, so that colour is never alone', () => {
    expect(new Set(STATUS_KINDS.map((kind) => STATUS_SHAPES[kind])).size).toBe(STATUS_KINDS.length);
  });

  it('keeps its word for screen readers when compact', () => {
    renderPart(<StatusMark kind="late" compact />);
    expect(screen.getByText('지연').className).toBe('visually-hidden');
  });

  it('speaks English too', () => {
    renderPart(<StatusMark kind="late" />, 'en');
    expect(screen.getByText('Late')).toBeTruthy();
  });
});
