import { receiptFrom, receiptIn } from './receipt.js';

test.each([
  ['0000000000000000ffff', '0000-0000-0000'],
  ['000000000000001f', 'Z000-0000-0000'],
  ['0fffffffffffffff', 'ZZZZ-ZZZZ-ZZZZ'],
  // 0x0443 = 1·1024 + 2·32 + 3, the lowest five bits first
  ['0000000000000443', '3210-0000-0000'],
])('the receipt of %s', (hex, receipt) => expect(receiptFrom(hex)).toBe(receipt));

test.each([
  ['7K3M-Q9XT-0ZRB', '7K3M-Q9XT-0ZRB'],
  [' 7k3m q9xt 0zrb ', '7K3M-Q9XT-0ZRB'],
  ['7K3MQ9XTOZRB', '7K3M-Q9XT-0ZRB'],
  ['iL3M-Q9XT-0ZRB', '113M-Q9XT-0ZRB'],
  ['７Ｋ３Ｍ－Ｑ９ＸＴ－０ＺＲＢ', '7K3M-Q9XT-0ZRB'],
  ['7K3M–Q9XT–0ZRB', '7K3M-Q9XT-0ZRB'],
  ['7K3M-Q9XT-0ZR', null],
  ['7K3M-Q9XT-0ZRBB', null],
  ['7K3M-Q9XT-0ZRU', null],
  ["' or 1=1 --", null],
  ['', null],
])('%s is read as %s', (typed, receipt) => expect(receiptIn(typed)).toBe(receipt));
