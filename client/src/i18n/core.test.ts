import en from './core.en.json' with { type: 'json' };
import ko from './core.ko.json' with { type: 'json' };

function texts(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value as object, `${path}${key}.`),
  );
}

describe('texts of the shell', () => {
  it('are complete in both languages', () => {
    expect(texts(en).map(([key]) => key)).toEqual(texts(ko).map(([key]) => key));
  });

  it('name the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();
    const english = new Map(texts(en));
    for (const [key, text] of texts(ko)) expect([key, values(english.get(key) ?? '')]).toEqual([key, values(text)]);
  });

  it('are Korean in Korean', () => {
    const untranslated = texts(ko).filter(
      ([key, text]) => !/[가-힣]/.test(text) && !['shell.language', 'vision.years', 'modules.switch'].includes(key),
    );
    expect(untranslated).toEqual([]);
  });
});
