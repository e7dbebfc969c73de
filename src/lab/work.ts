import { createHash } from 'node:crypto';
import type { ResultOf, Spec } from '../experiments/experiment.js';
import type { Imported } from '../quiz-exchange/reading.js';
import type { DrawnPicture } from '../render/draw.js';
import type { Asker, DrawRequest, Lab, ReadRequest } from './lab.js';

/** One piece of work as the lab is asked for it, plain data. */
export type Work =
  | { readonly do: 'run'; readonly spec: Spec }
  | { readonly do: 'draw'; readonly request: DrawRequest }
  | { readonly do: 'read'; readonly request: ReadRequest };

/** The lab that does all of its work in one way, given as plain data. */
export function labOf(
  submit: (work: Work, asker?: Asker) => Promise<unknown>,
  close: () => Promise<void>,
): Lab {
  return {
    run: <S extends Spec>(spec: S, asker?: Asker) =>
      submit({ do: 'run', spec }, asker) as Promise<ResultOf<S>>,
    draw: (request, asker) => submit({ do: 'draw', request }, asker) as Promise<DrawnPicture>,
    read: (request, asker) => submit({ do: 'read', request }, asker) as Promise<Imported>,
    close,
  };
}

/** Has a lab do a piece of work given as plain data. */
export function submitTo(lab: Lab, work: Work, asker?: Asker): Promise<unknown> {
  switch (work.do) {
    case 'run':
      return lab.run(work.spec, asker);
    case 'draw':
      return lab.draw(work.request, asker);
    case 'read':
      return lab.read(work.request, asker);
  }
}

/** JSON knows no infinity, and would let it pass for a gap. */
function exact(_name: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? `number ${value}` : value;
}

/** A file by its digest. */
function named({ file, prefix }: ReadRequest): unknown {
  return { prefix, name: file.name, sha256: createHash('sha256').update(file.bytes).digest('base64url') };
}

/** What tells a piece of work from any other. */
function essence(work: Work): unknown {
  switch (work.do) {
    case 'run':
      return work.spec;
    case 'draw':
      return work.request;
    case 'read':
      return named(work.request);
  }
}

/** The same text for the same work, and another for any other. */
export function keyOf(work: Work): string {
  return `${work.do} ${JSON.stringify(essence(work), exact)}`;
}
