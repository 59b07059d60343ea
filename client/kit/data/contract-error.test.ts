import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { messagesByField, readError } from './contract-error';

const refusal = (extensions: Record<string, unknown>) =>
  new CombinedGraphQLErrors({ errors: [{ message: '값을 확인하십시오', extensions }] } as never);

describe('a refusal of the server', () => {
  it('brings its issues to the fields below input', () => {
    const error = readError(
      refusal({
        code: 'BAD_USER_INPUT',
        requestId: 'r-1',
        issues: [
          { path: ['input', 'rows', 3, 'value'], code: 'number.negative', message: '0보다 작습니다' },
          { path: 'input.name', code: 'text.missing', message: '비었습니다' },
        ],
      }),
    );
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT', requestId: 'r-1' });
    expect(messagesByField(error.issues)).toEqual({ 'rows.3.value': '0보다 작습니다', name: '비었습니다' });
  });

  it('carries the current version and values of a conflict', () => {
    expect(readError(refusal({ code: 'CONFLICT', version: 4, current: { target: '90' } })).conflict).toEqual({
      version: 4,
      values: { target: '90' },
    });
  });

  it('is read from an HTTP error with a GraphQL body', () => {
    const bodyText = JSON.stringify({ errors: [{ message: '끝났습니다', extensions: { code: 'UNAUTHENTICATED' } }] });
    const error = new ServerError('401', {
      response: new (class {
        status = 401;
        statusText = '';
        headers = {};
      })() as never,
      bodyText,
    });
    expect(readError(error)).toMatchObject({ code: 'UNAUTHENTICATED', message: '끝났습니다' });
  });

  it('is told apart from a server that was not reached', () => {
    expect(readError(new TypeError('Failed to fetch')).code).toBe('NETWORK');
  });
});
