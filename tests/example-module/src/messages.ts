/** Texts of the module's error codes. */
export const exampleMessages = {
  ko: {
    'example.note.in-future': '현장에 간 날은 기준일보다 늦을 수 없습니다.',
    'example.note.importance': '중요도는 {least}에서 {most}까지입니다.',
  },
  en: {
    'example.note.in-future': 'The day of the visit cannot be after the business date.',
    'example.note.importance': 'Importance goes from {least} to {most}.',
  },
};
