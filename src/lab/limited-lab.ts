import { type Asker, type Lab, LabBusyError } from './lab.js';
import { labOf, submitTo } from './work.js';

/** A lab that has no more under way than so much, in all and of one user, waiting or not. */
export function limitedLab(lab: Lab, { most, mostOfOne }: { most: number; mostOfOne: number }): Lab {
  const counts = new Map<string, number>();
  let all = 0;

  async function within<T>({ user = '' }: Asker, work: () => Promise<T>): Promise<T> {
    const own = counts.get(user) ?? 0;
    if (all >= most) throw new LabBusyError(`${all} pieces of work are under way already`);
    if (own >= mostOfOne) throw new LabBusyError(`${own} pieces of work of one user are under way`, true);
    all += 1;
    counts.set(user, own + 1);
    try {
      return await work();
    } finally {
      all -= 1;
      const left = (counts.get(user) ?? 1) - 1;
      if (left === 0) counts.delete(user);
      else counts.set(user, left);
    }
  }
  return labOf(
    (work, asker = {}) => within(asker, () => submitTo(lab, work, asker)),
    () => lab.close(),
  );
}
