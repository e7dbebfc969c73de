/** What a last line is kept for: the numbers of the answer it stands for, or the exercise it shows. */
export type About = 'numbers' | 'exercise';

/** The canonical line the asker was answered last, of each kind, and nobody else's. */
export interface MyLastLines {
  of(about: About): Promise<string | undefined>;
  /** Takes the place of the line before. */
  keep(about: About, line: string): Promise<void>;
}
