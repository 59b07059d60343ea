/** Names of the example module, from the most particular to the least, in every writing; and its words. */
const NAMES =
  /FieldNote|fieldNote|field_note|field-note|EXAMPLE_|Example|example_|example(?=[A-Z])|example(?=: \{)|example|현장 메모(?:[를가는](?![가-힣]))?|\bA field note|Field note|field note/g;

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** The id in every writing that a name may have. */
export function writingsOf(id) {
  const pascal = id.split('-').map(capital).join('');
  return {
    id,
    pascal,
    camel: pascal.charAt(0).toLowerCase() + pascal.slice(1),
    snake: id.replaceAll('-', '_'),
    words: id.replaceAll('-', ' '),
  };
}

/** Whether the last syllable of a Korean word ends in a consonant, on which its particle depends. */
function endsInConsonant(word) {
  const code = word.codePointAt(word.length - 1) - 0xac00;
  return code >= 0 && code <= 11_171 && code % 28 !== 0;
}

const PARTICLES = { 를: '을', 가: '이', 는: '은' };

/** The Korean title with the particle that stood behind the example's. */
function withParticle(title, particle) {
  if (!particle) return title;
  return `${title}${endsInConsonant(title) ? PARTICLES[particle] : particle}`;
}

/** Text or a file name of the example module, as it stands in a module of another id and Korean title. */
export function renamed(text, id, title) {
  const { pascal, camel, snake, words } = writingsOf(id);
  const article = /^[aeiou]/.test(words) ? 'An' : 'A';
  const names = {
    FieldNote: `${pascal}Note`,
    fieldNote: `${camel}Note`,
    field_note: 'note',
    'field-note': 'note',
    EXAMPLE_: `${snake.toUpperCase()}_`,
    Example: pascal,
    example_: `${snake}_`,
    'A field note': `${article} ${words} note`,
    'Field note': `${capital(words)} note`,
    'field note': `${words} note`,
  };
  return text.replace(NAMES, (found, at) => {
    if (found in names) return names[found];
    if (found.startsWith('현장')) return withParticle(title, found.slice('현장 메모'.length));
    return /^([A-Z]|: \{)/.test(text.slice(at + found.length)) ? camel : id;
  });
}
