/** A file that came with a message. */
export interface SentFile {
  /** As its sender calls it. */
  readonly name: string;
  /** In bytes, as the network says; undefined where it does not. */
  readonly size?: number;
  /** Fetches it, at most so many bytes. Rejects where it is longer or the network fails. */
  read(most: number): Promise<Uint8Array>;
}

/** A file that turned out longer than what was asked for. */
export class TooLongFile extends Error {
  override readonly name = 'TooLongFile';
}
