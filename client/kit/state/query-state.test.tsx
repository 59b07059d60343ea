import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { createMemoryHistory, createRootRoute, createRouter, RouterProvider } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { renderPart } from '../testing';
import { QueryState } from './query-state';

const refused = (code: string) =>
  new CombinedGraphQLErrors({
    errors: [{ message: '까닭', extensions: { code, requestId: 'r-42' } }],
  } as never);

function renderRouted(part: ReactElement) {
  const routeTree = createRootRoute({ component: () => part });
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: ['/'] }) });
  return renderPart(<RouterProvider router={router} />);
}

const state = (error: unknown, refetch?: () => void) => (
  <QueryState result={{ loading: false, error, ...(refetch && { refetch }) }}>
    {(data: string) => <p>{data}</p>}
  </QueryState>
);

describe('a query', () => {
  beforeAll(() => {
    window.scrollTo = () => undefined;
  });

  it('shows an outline while it loads and its data when it has them, also beside a later error', async () => {
    renderRouted(<QueryState result={{ loading: true }}>{() => null}</QueryState>);
    expect((await screen.findByRole('status')).getAttribute('aria-label')).toBe('불러오는 중입니다');
    renderRouted(
      <QueryState result={{ loading: false, data: '자료', error: refused('TIMEOUT') }}>
        {(data) => <p>{data}</p>}
      </QueryState>,
    );
    expect(await screen.findByText('자료')).toBeTruthy();
  });

  it('says what happened, with the request id, and tries again', async () => {
    let tries = 0;
    renderRouted(state(refused('INTERNAL_SERVER_ERROR'), () => (tries += 1)));
    expect((await screen.findByRole('alert')).textContent).toContain('r-42');
    await userEvent.setup().click(screen.getByRole('button', { name: '다시 시도' }));
    expect(tries).toBe(1);
  });

  it('tells a missing right from a page that is absent', async () => {
    renderRouted(state(refused('FORBIDDEN')));
    expect(await screen.findByText('이 내용을 볼 권한이 없습니다')).toBeTruthy();
  });

  it.each(['NOT_FOUND', 'GRAPHQL_VALIDATION_FAILED'])(
    'shows the neutral page for %s, which names nothing',
    async (code) => {
      renderRouted(state(refused(code)));
      expect(await screen.findByText('찾으시는 화면이 없습니다')).toBeTruthy();
      expect(screen.queryByText(/까닭/)).toBeNull();
    },
  );
});
