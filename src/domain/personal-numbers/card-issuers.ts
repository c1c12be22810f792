interface Issuer {
  /** The first digits, from and to. */
  from: string;
  to: string;
  lengths: readonly number[];
}

const range = (from: string, to: string, ...lengths: number[]): Issuer => ({ from, to, lengths });

/** Which first digits and lengths are issued, as the networks publish them (ISO/IEC 7812). */
const ISSUERS: readonly Issuer[] = [
  range('4', '4', 16, 19), // Visa; its thirteen digits of old are issued no more
  range('51', '55', 16), // Mastercard
  range('2221', '2720', 16), // Mastercard
  range('34', '34', 15), // American Express
  range('37', '37', 15), // American Express
  range('6011', '6011', 16, 19), // Discover
  range('644', '659', 16, 19), // Discover
  range('3528', '3589', 16, 17, 18, 19), // JCB
  range('300', '305', 14), // Diners Club
  range('36', '36', 14), // Diners Club
  range('38', '39', 14), // Diners Club
  range('62', '62', 16, 17, 18, 19), // UnionPay
];

export function isIssued(digits: string): boolean {
  return ISSUERS.some(({ from, to, lengths }) => {
    const first = digits.slice(0, from.length);
    return lengths.includes(digits.length) && first >= from && first <= to;
  });
}
