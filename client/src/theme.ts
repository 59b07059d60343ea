import { type CSSVariablesResolver, createTheme, type MantineColorsTuple, type MantineTheme } from '@mantine/core';

const primary = [5, 10, 20, 30, 40, 50, 60, 70, 80, 90].map(
  (step) => `var(--c-primary-${step})`,
) as unknown as MantineColorsTuple;
const single = (token: string) =>
  Array.from({ length: 10 }, () => `var(--c-${token})`) as unknown as MantineColorsTuple;

const grays = [
  'surface-gray-subtler',
  'surface-gray-subtle',
  'border-gray-light',
  'border-gray-light',
  'input-border',
  'text-subtle',
  'text-subtle',
  'text-subtle',
  'text-basic',
  'text-basic',
];
const gray = grays.map((token) => `var(--c-${token})`) as unknown as MantineColorsTuple;

const dialog = {
  title: { fontSize: '1.0625rem', fontWeight: 650 },
  content: { border: '1px solid var(--c-border-gray)' },
};

/** The fill of primary buttons is as dark in 선명한 화면, under the pointer darker still: their words stay white. */
const whiteOnPrimary = (_theme: MantineTheme, { variant = 'filled', color }: { variant?: string; color?: string }) => ({
  root: variant === 'filled' && color === undefined ? { '--button-color': 'var(--c-text-inverse-static)' } : {},
});

export const theme = createTheme({
  white: 'var(--c-surface-white)',
  black: 'var(--c-text-basic)',
  fontFamily: '"Pretendard GOV Variable", "Noto Sans KR", "Malgun Gothic", sans-serif',
  headings: { fontFamily: '"Pretendard GOV Variable", "Noto Sans KR", "Malgun Gothic", sans-serif', fontWeight: '650' },
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '0.9375rem', lg: '1.0625rem', xl: '1.25rem' },
  colors: {
    gray,
    krds: primary,
    danger: single('text-danger'),
    warning: single('text-warning'),
    success: single('text-success'),
  },
  primaryColor: 'krds',
  primaryShade: { light: 6, dark: 4 },
  defaultRadius: 'sm',
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  components: {
    Button: { vars: whiteOnPrimary },
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.4 }, radius: 'md' }, styles: dialog },
    Drawer: { defaultProps: { overlayProps: { backgroundOpacity: 0.25 } }, styles: dialog },
  },
});

/** Mantine's own variables in terms of KRDS tokens; the tokens change with 선명한 화면, so both schemes read alike. */
export const cssVariables: CSSVariablesResolver = () => {
  const variables = {
    '--mantine-color-body': 'var(--c-background-white)',
    '--mantine-color-text': 'var(--c-text-basic)',
    '--mantine-color-bright': 'var(--c-text-bolder)',
    '--mantine-color-dimmed': 'var(--c-text-subtle)',
    '--mantine-color-placeholder': 'var(--c-text-subtle)',
    '--mantine-color-error': 'var(--c-text-danger)',
    '--mantine-color-anchor': 'var(--c-link-default)',
    '--mantine-color-default': 'var(--c-surface-white)',
    '--mantine-color-default-hover': 'var(--c-surface-gray-subtler)',
    '--mantine-color-default-color': 'var(--c-text-basic)',
    '--mantine-color-default-border': 'var(--c-input-border)',
    '--mantine-color-krds-filled': 'var(--c-button-primary-fill)',
    '--mantine-color-krds-filled-hover': 'var(--c-button-primary-fill-hover)',
    '--mantine-color-krds-light': 'var(--c-surface-primary-subtler)',
    '--mantine-color-krds-light-hover': 'var(--c-button-secondary-fill-hover)',
    '--mantine-color-krds-light-color': 'var(--c-text-primary)',
    '--mantine-color-krds-text': 'var(--c-text-primary)',
    '--mantine-primary-color-contrast': 'var(--c-text-basic-inverse)',
    '--mantine-color-danger-light': 'var(--c-surface-danger-subtler)',
    '--mantine-color-danger-light-color': 'var(--c-text-danger)',
    '--mantine-color-warning-light': 'var(--c-surface-warning-subtler)',
    '--mantine-color-warning-light-color': 'var(--c-text-warning)',
    '--mantine-color-success-light': 'var(--c-surface-success-subtler)',
    '--mantine-color-success-light-color': 'var(--c-text-success)',
    '--mantine-color-disabled': 'var(--c-button-disabled-fill)',
    '--mantine-color-disabled-color': 'var(--c-text-disabled-on)',
    '--mantine-color-disabled-border': 'var(--c-button-disabled-border)',
  };
  return { variables: {}, light: variables, dark: variables };
};
