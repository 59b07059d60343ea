/** The English title of a record, nothing where it has none and the server gave the Korean one in its place. */
export const englishOf = ({ titleKo, titleEn }: { titleKo: string; titleEn: string }): string =>
  titleEn === titleKo ? '' : titleEn;
