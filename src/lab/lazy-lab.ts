import type { Lab } from './lab.js';
import { labOf, submitTo } from './work.js';

/** A lab that is opened when something is first asked of it. */
export function lazyLab(open: () => Lab): Lab {
  let opened: Lab | undefined;
  return labOf(
    (work, asker) => {
      opened ??= open();
      return submitTo(opened, work, asker);
    },
    async () => opened?.close(),
  );
}
