import type { AnswerPart } from '../../store/answers.js';
import type { Part } from './parts.js';

/** How an answer already shown becomes another one. */
export interface EditPlan {
  /** Messages that stay where they are and show something else. */
  readonly edits: readonly { readonly old: AnswerPart; readonly part: Part }[];
  /** Messages that go. */
  readonly deletions: readonly AnswerPart[];
  /** What is sent anew, after all that stays. */
  readonly additions: readonly Part[];
  /** Files already handed over: they are never taken back. */
  readonly kept: readonly AnswerPart[];
}

/** Telegram lets a text become a picture, but never a picture a text, nor a picture of an album one that moves. */
function canBecome(old: AnswerPart, part: Part): boolean {
  if (part.kind === 'picture') return old.album === undefined || part.picture.mime === 'image/png';
  return part.kind === 'text' && old.kind === 'text';
}

/**
 * Pairs the messages of an answer with those it is to become, in order, so that as many as can be are changed in place
 * and the rest still reads in the right order.
 */
export function planEdit(old: readonly AnswerPart[], parts: readonly Part[]): EditPlan {
  const kept = old.filter(({ kind }) => kind === 'file');
  const edits: { old: AnswerPart; part: Part }[] = [];
  const deletions: AnswerPart[] = [];
  const waiting = old.filter(({ kind }) => kind !== 'file');
  const additions = [...parts];
  for (let part = additions[0]; part; part = additions[0]) {
    const wanted = part;
    const at = waiting.findIndex((each) => canBecome(each, wanted));
    const found = waiting[at];
    // What follows a new message must come after it, so nothing further can stay in place.
    if (!found) break;
    deletions.push(...waiting.splice(0, at + 1).slice(0, at));
    edits.push({ old: found, part });
    additions.shift();
  }
  return { edits, deletions: [...deletions, ...waiting], additions, kept };
}
