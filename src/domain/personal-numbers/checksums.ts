/** ISO/IEC 7812-1, annex B: every second digit from the right is doubled. */
export function isLuhn(digits: string): boolean {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) {
    const digit = Number(digits[digits.length - 1 - at]);
    const weighted = at % 2 === 0 ? digit : 2 * digit;
    sum += weighted > 9 ? weighted - 9 : weighted;
  }
  return sum % 10 === 0;
}

const BC_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3];

/**
 * A personal health number of British Columbia: a 9, eight digits, and a check digit modulo 11 over these eight.
 * Source: BC Ministry of Health, conformance standards, volume 4B, application rules for the client registry.
 */
export function isBritishColumbian(digits: string): boolean {
  const sum = BC_WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at + 1]), 0);
  return digits.length === 10 && digits.startsWith('9') && (11 - (sum % 11)) % 11 === Number(digits[9]);
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The six digits of a Québec card that give the day of birth; for women the month is 50 more. */
export function isBirthday(digits: string): boolean {
  const month = Number(digits.slice(2, 4)) % 50;
  const day = Number(digits.slice(4, 6));
  return Number(digits.slice(2, 4)) < 63 && day >= 1 && day <= (DAYS[month - 1] ?? 0);
}
