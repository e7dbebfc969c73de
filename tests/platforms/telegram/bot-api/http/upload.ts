/** A file that came with a call, whole. */
export class Upload {
  constructor(
    readonly name: string,
    readonly mime: string,
    readonly bytes: Buffer,
  ) {}
}
