/** Lets one wait until it is woken, or for so long at most; being woken while nobody waits counts for the next wait. */
export class Wake {
  private resolve: (() => void) | null = null;
  private isDue = false;

  call = (): void => {
    this.isDue = true;
    this.resolve?.();
  };

  async wait(milliseconds: number): Promise<void> {
    if (!this.isDue) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.resolve = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    this.resolve = null;
    this.isDue = false;
  }
}
