import type { DrawRequest, Lab } from './lab.js';

/** A lab that is opened when something is first asked of it. */
export function lazyLab(open: () => Lab): Lab {
  let opened: Lab | undefined;
  const lab = () => {
    opened ??= open();
    return opened;
  };
  return {
    run: (spec, asker) => lab().run(spec, asker),
    draw: (request: DrawRequest, asker) => lab().draw(request, asker),
    close: async () => opened?.close(),
  };
}
