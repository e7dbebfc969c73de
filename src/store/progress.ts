/** How far somebody has come in a course. Steps count from 1. */
export interface Standing {
  /** The step they were at last; absent where they have not begun. */
  readonly at?: number;
  /** The steps they passed, in ascending order. */
  readonly passed: readonly number[];
}

/** How far people have come in courses, such as the lessons. Users are `<platform>:<id>`. */
export interface Progress {
  of(user: string, course: string): Promise<Standing>;
  /** Notes that somebody is at a step now; what they passed stays passed. */
  reach(user: string, course: string, step: number): Promise<void>;
  /** Notes that somebody passed a step, which is also where they are now. */
  pass(user: string, course: string, step: number): Promise<void>;
}
