/** Something a person waits for an answer to: a pressed button or an inline query. */
export class Query<A> {
  /** Every answer the bot gave, oldest first. */
  readonly answers: A[] = [];
  private readonly born = performance.now();
  private over = false;

  constructor(
    readonly id: string,
    private readonly life: number,
  ) {}

  /** From now on it is too late to answer. */
  expire(): void {
    this.over = true;
  }

  get expired(): boolean {
    return this.over || performance.now() - this.born > this.life;
  }
}
