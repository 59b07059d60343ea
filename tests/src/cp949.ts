/** As Korean spreadsheets of the time write text: the two bytes of each sign of KS X 1001. */
export function cp949(text: string): Buffer {
  const decoder = new TextDecoder('euc-kr');
  const bytes = new Map<string, number[]>();
  for (let high = 0xa1; high < 0xff; high += 1)
    for (let low = 0xa1; low < 0xff; low += 1) bytes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  return Buffer.from([...text].flatMap((sign) => bytes.get(sign) ?? [sign.charCodeAt(0)]));
}
