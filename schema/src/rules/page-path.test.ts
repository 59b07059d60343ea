import { RuleError } from '../kernel/errors.js';
import { pagePath } from './page-path.js';

const codeOf = (path: string) => {
  try {
    return pagePath(path, 100, ['input', 'path']);
  } catch (error) {
    return (error as RuleError).issues[0]?.code;
  }
};

describe('the path of a page', () => {
  it('begins with one slash and stays within the product', () => {
    expect(codeOf('/vision?view=table')).toBe('/vision?view=table');
    expect(codeOf('/')).toBe('/');
    for (const foreign of [
      '//evil.example',
      '/\\evil.example',
      'https://evil.example',
      'javascript:alert(1)',
      'vision',
    ]) {
      expect(codeOf(foreign)).toBe('path.outside');
    }
  });

  it('is there, clean and no longer than allowed', () => {
    expect(codeOf(' ')).toBe('text.empty');
    expect(codeOf('/a\u0000')).toBe('text.unclean');
    expect(codeOf(`/${'a'.repeat(100)}`)).toBe('text.too-long');
  });
});
