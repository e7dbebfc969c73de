/** What a last line is kept for: the numbers of the answer it stands for, or the exercise it shows. */
export type About = 'numbers' | 'exercise';

/** The canonical line somebody was answered last, of each kind. Users are `<platform>:<id>`. */
export interface LastLines {
  /** The line, or undefined where there was none. */
  of(user: string, about: About): Promise<string | undefined>;
  /** Takes the place of the line before. */
  keep(user: string, about: About, line: string): Promise<void>;
}
