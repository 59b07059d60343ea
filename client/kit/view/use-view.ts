import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { Search, SearchShape, SearchState } from './search';

/**
 * The state of the view, kept in the URL. Returns the state and a function that changes part of it;
 * `replace` keeps the change out of the history (typing in a filter).
 */
export function useView<Shape extends SearchShape>(
  search: Search<Shape>,
): [SearchState<Shape>, (patch: Partial<SearchState<Shape>>, options?: { replace?: boolean }) => void] {
  const raw = useSearch({ strict: false }) as Record<string, unknown>;
  const navigate = useNavigate();
  const state = useMemo(() => search.read(raw), [search, raw]);
  const patchView = useCallback(
    (patch: Partial<SearchState<Shape>>, options: { replace?: boolean } = {}) => {
      const change = (before: Record<string, unknown>) => {
        const { year, as } = before;
        return { year, as, ...search.validate({ ...before, ...patch }) };
      };
      void navigate({ to: '.', search: change as never, replace: options.replace ?? false });
    },
    [navigate, search],
  );
  return [state, patchView];
}

/** A parameter of the route's path, as `code` of `/m/bsc/kpis/$code`. */
export function useParam(name: string): string {
  const params = useParams({ strict: false }) as Record<string, string | undefined>;
  return params[name] ?? '';
}

/** Goes to another page; the plan year and the acting department stay. */
export function useGo(): (to: string, search?: Record<string, unknown>) => void {
  const navigate = useNavigate();
  return useCallback((to, search = {}) => void navigate({ to: to as never, search: search as never }), [navigate]);
}
