import type { Exercise } from './exercises/exercise.js';
import { judge, optionsOf } from './exercises/judge.js';
import { exerciseOf, RUNGS } from './exercises/ladder.js';

/** One question of the diagnosis: an exercise of a rung to choose the answer of. */
export interface DiagnosisQuestion {
  /** Its place, from 1. */
  readonly number: number;
  readonly rung: number;
  readonly exercise: Exercise;
  /** The answers to choose from; I do not know comes after them. */
  readonly options: readonly number[];
}

/** What a diagnosis found about one rung. */
export interface RungFound {
  readonly rung: number;
  readonly right: number;
  readonly asked: number;
}

/** What the answers say. */
export interface Diagnosis {
  readonly rungs: readonly RungFound[];
  /** The first rung with a question that was not answered right, or null where there is none. */
  readonly start: number | null;
}

/** What is asked, from the first rung up: the rung, which of its exercises, and the seed of its numbers. */
const ASKED = [
  { rung: 1, number: 2, seed: 3 },
  { rung: 1, number: 1, seed: 1 },
  { rung: 2, number: 1, seed: 2 },
  { rung: 2, number: 2, seed: 5 },
  { rung: 3, number: 1, seed: 4 },
  { rung: 4, number: 1, seed: 6 },
  { rung: 5, number: 1, seed: 7 },
  { rung: 6, number: 1, seed: 8 },
] as const;

const SLIPS = 2;

/** The digit that stands for I do not know; the digits before it stand for the options in order. */
export const UNKNOWN = SLIPS + 2;

/** The questions, always the same. */
export const QUESTIONS: readonly DiagnosisQuestion[] = ASKED.map(({ rung, number, seed }, index) => {
  const exercise = exerciseOf(rung, number, seed);
  return { number: index + 1, rung, exercise, options: optionsOf(exercise, SLIPS, seed) };
});

/** Reads answers written as one digit a question, e.g. `132`; as far as they can be answers, at most one a question. */
export function readAnswers(written: number): readonly number[] {
  const digits = written === 0 ? [] : [...String(written)].map(Number);
  const wrong = digits.findIndex((digit) => digit < 1 || digit > UNKNOWN);
  return digits.slice(0, wrong < 0 ? QUESTIONS.length : Math.min(wrong, QUESTIONS.length));
}

/** What answers to all the questions say about where to start. */
export function diagnose(answers: readonly number[]): Diagnosis {
  const isRight = ({ exercise, options, number }: DiagnosisQuestion) => {
    const chosen = options[(answers[number - 1] ?? UNKNOWN) - 1];
    return chosen !== undefined && judge(exercise, [chosen]).kind === 'right';
  };
  const rungs = Array.from({ length: RUNGS }, (_, index): RungFound => {
    const asked = QUESTIONS.filter(({ rung }) => rung === index + 1);
    return { rung: index + 1, right: asked.filter(isRight).length, asked: asked.length };
  });
  return { rungs, start: rungs.find(({ right, asked }) => right < asked)?.rung ?? null };
}
