/** How far the asker has come in a course. Steps count from 1. */
export interface MyStanding {
  /** The step they were at last; absent where they have not begun. */
  readonly at?: number;
  /** The steps they passed, in ascending order. */
  readonly passed: readonly number[];
}

/** The asker's own way through courses, and nobody else's. */
export interface MyProgress {
  of(course: string): Promise<MyStanding>;
  /** Notes that the asker is at a step now. */
  reach(course: string, step: number): Promise<void>;
  /** Notes that the asker passed a step, which is also where they are now. */
  pass(course: string, step: number): Promise<void>;
}
