/** Canadian telephone area codes in service (Canadian Numbering Administrator, November 2026). */
const AREA_CODES = new Set(
  (
    '204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 460 468 474 506 514 ' +
    '519 537 548 568 579 581 584 587 600 604 613 622 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 ' +
    '902 905 942'
  ).split(' '),
);

/** Ten digits that a telephone in Canada could have. */
export function isCanadianTelephone(digits: string): boolean {
  return AREA_CODES.has(digits.slice(0, 3)) && /^[2-9]/.test(digits.slice(3));
}
