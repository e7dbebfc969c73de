import { Random } from '../../engine/random.js';
import type { Measure } from '../../experiments/experiment.js';
import { TEMPLATES } from './table.js';
import type { Draft, Generated, ItemWords, Template } from './template.js';

/** What generated questions are wanted about. */
export interface GeneratedWish {
  readonly topic: { readonly kind: 'all' } | { readonly kind: 'lesson' | 'rung'; readonly number: number };
  /** Null for any. */
  readonly level: 1 | 2 | 3 | null;
}

/** Seeds of questions are whole numbers below this. */
export const MOST_QUESTION_SEED = 1_000_000;
/** How many candidates are thrown away before nothing is asked; far more than any template needs. */
const MOST_CANDIDATES = 60;

const ID = /^([a-z]+(?:-[a-z]+)*)@(\d{1,6})$/;

/** Whether a template makes questions that suit a wish. */
export function templateSuits(template: Template, { topic, level }: GeneratedWish): boolean {
  if (level !== null && template.level !== level) return false;
  return topic.kind === 'all' || template[topic.kind] === topic.number;
}

function questionOf(template: Template, seed: number, draft: Draft): Generated {
  const { name, level, lesson, rung } = template;
  const { kind, options, key, line, values, optionWords } = draft;
  const words: Record<string, ItemWords> = {
    text: { key: `generated-${name}-text`, values },
    why: { key: `generated-${name}-why`, values },
  };
  for (const [id, message] of Object.entries(optionWords)) words[`option-${id}`] = message;
  const item = { id: `${name}@${seed}`, kind, level, lesson, rung, options, key };
  return { item: line === undefined ? item : { ...item, line }, words };
}

/** The question of a template and a seed, always the same one; undefined where it would be ambiguous. */
export async function makeQuestion(
  template: Template,
  seed: number,
  measure: Measure,
): Promise<Generated | undefined> {
  const draft = await template.ask(new Random(seed), measure);
  return draft && questionOf(template, seed, draft);
}

/**
 * A fresh question that suits a wish, the same for the same seed: candidates that would be ambiguous are passed over.
 * Undefined where no template suits.
 */
export async function generate(
  seed: number,
  wish: GeneratedWish,
  measure: Measure,
): Promise<Generated | undefined> {
  const suiting = TEMPLATES.filter((template) => templateSuits(template, wish));
  const random = new Random(seed);
  const template = suiting[random.integer(suiting.length)];
  if (!template) return undefined;
  for (let candidate = 0; candidate < MOST_CANDIDATES; candidate++) {
    const question = await makeQuestion(template, random.integer(MOST_QUESTION_SEED), measure);
    if (question) return question;
  }
  return undefined;
}

/** The template of an id `template@seed`; undefined where there is none. */
export function templateOf(id: string): Template | undefined {
  const name = ID.exec(id)?.[1];
  return TEMPLATES.find((each) => each.name === name);
}

/** The question with an id `template@seed`, exactly as it was; undefined where no template ever made it. */
export async function regenerate(id: string, measure: Measure): Promise<Generated | undefined> {
  const template = templateOf(id);
  return template && makeQuestion(template, Number(ID.exec(id)?.[2]), measure);
}
