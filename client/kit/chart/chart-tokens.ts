import { useSyncExternalStore } from 'react';

/** Colours of a chart, read from the screen's tokens, so that both themes stay readable. */
export interface ChartTokens {
  text: string;
  subtle: string;
  axis: string;
  grid: string;
  surface: string;
  /** Series in order; told apart by dash and symbol too. */
  series: readonly string[];
  danger: string;
}

function readTokens(): ChartTokens {
  const style = getComputedStyle(document.documentElement);
  const token = (name: string) => style.getPropertyValue(`--c-${name}`).trim();
  return {
    text: token('text-basic'),
    subtle: token('text-subtle'),
    axis: token('border-gray-dark'),
    grid: token('border-gray-light'),
    surface: token('surface-white'),
    series: ['primary', 'point', 'success', 'warning', 'secondary', 'information'].map((name) => token(`text-${name}`)),
    danger: token('text-danger'),
  };
}

let cached: { mode: string; tokens: ChartTokens } | null = null;

function currentTokens(): ChartTokens {
  const mode = document.documentElement.dataset.krdsMode ?? 'light';
  if (cached?.mode !== mode) cached = { mode, tokens: readTokens() };
  return cached.tokens;
}

function subscribe(onChange: () => void): () => void {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-krds-mode'] });
  return () => observer.disconnect();
}

/** The tokens of the theme in force; changes when 선명한 화면 is switched. */
export const useChartTokens = (): ChartTokens => useSyncExternalStore(subscribe, currentTokens);
