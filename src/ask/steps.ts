/** Something that takes long, done in steps of a few milliseconds: who wants it may do other things between two of them. */
export type Steps<T> = Generator<undefined, T>;

/** Does all steps one after another. */
export function atOnce<T>(steps: Steps<T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}
