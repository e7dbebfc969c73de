import { LIMITS } from './limits.js';
import type { ReadQuestion } from './reading.js';
import type { WordedItem } from './worded-item.js';

/** A name in small Latin letters, digits and hyphens; undefined where nothing of it is left. */
function slug(name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, LIMITS.id)
    .replace(/-$/, '');
  return /[a-z]/.test(plain) ? plain : undefined;
}

/** Gives every question a name of its own: what its file calls it, else `question-<its number>`, after `prefix`. */
export function named(questions: readonly ReadQuestion[], prefix: string): readonly WordedItem[] {
  const taken = new Set<string>();
  return questions.map(({ name, worded }, index) => {
    const own = name.startsWith(prefix) ? name.slice(prefix.length) : name;
    const wanted = `${prefix}${slug(own) ?? `question-${index + 1}`}`;
    let id = wanted;
    for (let again = 2; taken.has(id); again++) id = `${wanted}-${again}`;
    taken.add(id);
    return { ...worded, item: { ...worded.item, id } };
  });
}
