/** What a directory sent cannot be done; `scimType` as in RFC 7644, section 3.12. */
export class DirectoryRefusal extends Error {
  override readonly name = 'DirectoryRefusal';
  readonly code = 'validation_failed';
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    scimType: 'invalidFilter' | 'invalidPath' | 'invalidSyntax' | 'invalidValue' | 'noTarget',
    readonly detail: string,
  ) {
    super(detail);
    this.extra = { scimType };
  }
}
