import { type Lab, LabBusyError } from '../../src/lab/lab.js';
import { labOf } from '../../src/lab/work.js';

/** A lab that does nothing of what it is asked for. */
export function refusingLab(reason: unknown): Lab {
  return labOf(
    () => Promise.reject(reason),
    async () => {},
  );
}

/** A lab that is never free: a line that reaches it was let through by the cost guard. */
export function busyLab(): Lab {
  return refusingLab(new LabBusyError('full'));
}
