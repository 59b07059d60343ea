import en from './en.json';
import ko from './ko.json';

type Texts = { [key: string]: string | Texts };

function entries(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[`${path}${key}`, text] as [string, string]] : entries(text, `${path}${key}.`),
  );
}

const variables = (text: string) => (text.match(/\{\{\w+/g) ?? []).sort();

describe('the texts of the two languages', () => {
  const english = new Map(entries(en));

  it('have the same keys, none empty', () => {
    expect(entries(ko).map(([key]) => key)).toEqual([...english.keys()]);
    expect([...entries(ko), ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  it('take the same values', () => {
    expect(
      entries(ko).filter(([key, text]) => variables(text).join() !== variables(english.get(key) ?? '').join()),
    ).toEqual([]);
  });
});
