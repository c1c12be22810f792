/** A text that is read from the left, part by part; each pattern is sticky and takes time in proportion to its length. */
export class Scan {
  private at = 0;

  constructor(private readonly text: string) {}

  get isOver(): boolean {
    return this.at === this.text.length;
  }

  /** The part that fits here; nothing is skipped where none does. */
  take(pattern: RegExp): string | null {
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = this.at;
    const [found] = sticky.exec(this.text) ?? [];
    if (found === undefined) return null;
    this.at += found.length;
    return found;
  }
}
