import administrationEn from './administration.en.json' with { type: 'json' };
import administrationKo from './administration.ko.json' with { type: 'json' };
import coreEn from './core.en.json' with { type: 'json' };
import coreKo from './core.ko.json' with { type: 'json' };
import servicesEn from './services.en.json' with { type: 'json' };
import servicesKo from './services.ko.json' with { type: 'json' };

/** Values and signs alone, which are the same in every language. */
const WITHOUT_WORDS = [
  ...['shell.language', 'vision.years', 'modules.switch'],
  ...['plusMinus', 'intervalOf', 'meanOf', 'differenceOf', 'shareTitle'].map((name) => `survey.${name}`),
];

function texts(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value as object, `${path}${key}.`),
  );
}

describe('texts of the shell', () => {
  it('stand in one of its files alone', () => {
    const keys = [coreKo, servicesKo, administrationKo].flatMap((part) => Object.keys(part));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });
});

describe.each([
  ['core', coreKo, coreEn],
  ['services', servicesKo, servicesEn],
  ['administration', administrationKo, administrationEn],
])('texts of the shell in %s', (_name, ko: object, en: object) => {
  it('are complete in both languages', () => {
    expect(texts(en).map(([key]) => key)).toEqual(texts(ko).map(([key]) => key));
  });

  it('name the same values in both languages', () => {
    const values = (text: string) => [...text.matchAll(/\{\{(\w+)/g)].map((match) => match[1]).sort();
    const english = new Map(texts(en));
    for (const [key, text] of texts(ko)) expect([key, values(english.get(key) ?? '')]).toEqual([key, values(text)]);
  });

  it('are Korean in Korean', () => {
    const untranslated = texts(ko).filter(([key, text]) => !/[가-힣]/.test(text) && !WITHOUT_WORDS.includes(key));
    expect(untranslated).toEqual([]);
  });
});
