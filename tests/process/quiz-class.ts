import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { SAMPLE_ITEMS } from '../quiz/sample-items.js';

const BUILT = new URL('../../dist/src/', import.meta.url);

/** How big the class is. */
export interface ClassSize {
  readonly students: number;
  readonly places: number;
}

/**
 * A process that runs rounds in many places for a class that answers through the quizmaster. Every fact goes to standard
 * output the moment it holds: `ready`, `ack <round> <question> <user> <options>`, `post <key>`, `began`, `idle`.
 */
const SCRIPT = `
const { writeSync } = await import('node:fs');
const [built, file, size, items, begins] = process.argv.slice(1).map((each, index) => index === 0 || index === 1 ? each : JSON.parse(each));
const { openStore } = await import(built + 'store/open-store.js');
const { createQuizmaster } = await import(built + 'quizmaster/quizmaster.js');
const { machineClock } = await import(built + 'quizmaster/clock.js');
const { pickItems } = await import(built + 'quiz/pick.js');

const say = (...words) => writeSync(1, words.join(' ') + '\\n');
const store = await openStore({ database: file });
const wishOf = (place) => ({
  topic: { kind: 'all' }, level: null, count: 2, speed: true, generated: 0, company: 'group',
  // Every fourth place has a time, the others go on as soon as all have answered.
  milliseconds: place % 4 === 0 ? 400 : null,
});
const quizmaster = createQuizmaster({
  store: store.quiz,
  clock: machineClock,
  questions: { items, draw: async (wish, seed) => pickItems(items, wish, seed) },
  compose: async (what, known) => ({ kind: what.kind, question: what.question, round: known.stored.id, place: Number(known.stored.target) }),
  report: (error) => say('fault', String(error).replaceAll('\\n', ' ')),
  ended: ({ who }) => say('fault', 'ended ' + who),
});
const askerOf = (user, place) => ({
  platform: 'class', user: 'class:' + user, chat: 'class:' + place, target: String(place), language: 'en', alone: false,
  moderates: async () => true, roles: async () => [],
});
const teacherOf = (place) => quizmaster.of(askerOf('teacher' + place, place));
const pick = (list) => list[Math.floor(Math.random() * list.length)];
const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

function answerTo({ asks, order }) {
  if (asks === 'number') return { kind: 'number', value: pick([1e-6, 0.1, 2]) };
  if (asks === 'order') return { kind: 'options', options: pick([order, [...order].reverse()]) };
  return { kind: 'options', options: [pick(order)] };
}

async function study(user, place, round, index) {
  await sleep(Math.random() * 250);
  const me = quizmaster.of(askerOf(user, place));
  const seen = await me.round(round, index);
  if (!seen || seen.view.question?.index !== index || seen.view.mine) return;
  const answer = answerTo(seen.view.question);
  const outcome = await me.answer(round, index, answer);
  if (outcome === 'recorded') say('ack', round, index, 'class:' + user, JSON.stringify(answer));
}

async function lesson(place, round, index) {
  const pupils = Array.from({ length: size.students }, (_, number) => number).filter((number) => number % size.places === place);
  await Promise.all(pupils.map((number) => study('s' + number, place, round, index)));
  if (place % 4 !== 0) await teacherOf(place).steer('group', 'close', index);
}

const announcer = {
  async post(target, post, key) {
    say('post', key);
    if (post.kind === 'ask') void lesson(post.place, post.round, post.question).catch((error) => say('fault', String(error)));
    return key;
  },
  async edit(reference, post) {
    if (post.kind !== 'reveal') return;
    say('post', post.round + ':' + post.question + ':reveal');
    if (post.place % 4 !== 0) void teacherOf(post.place).steer('group', 'next', post.question);
  },
};

await quizmaster.start();
await quizmaster.join('class', announcer);
say('ready');
for (let place = 0; place < size.places; place++) {
  const seen = await teacherOf(place).here('group');
  const { view, code } = seen ?? {};
  if (!view || view.phase === 'over') continue;
  if (view.phase === 'asked') void lesson(place, code, view.question.index);
  else if (place % 4 !== 0) void teacherOf(place).steer('group', 'next', view.question.index);
}
for (;;) {
  let live = 0;
  for (let place = 0; place < size.places; place++) {
    const seen = await teacherOf(place).here('group');
    if (seen && seen.view.phase !== 'over') live++;
    else if (begins) {
      const { outcome } = await teacherOf(place).begin(wishOf(place));
      if (outcome === 'begun') say('began');
    }
  }
  if (live === 0 && !begins && (await store.quiz.announcements.waiting()).length === 0) say('idle');
  await sleep(50);
}
`;

/** A class at work in a process of its own, which is killed, never asked, to end. */
export interface ClassProcess {
  /** Resolves once it has said so; rejects where it ended first. */
  says(word: string): Promise<void>;
  /** Resolves once it has acknowledged so many answers, or after so many milliseconds. */
  acknowledges(answers: number, patience: number): Promise<void>;
  /** Kills it. Resolves with every line it wrote. */
  kill(): Promise<readonly string[]>;
}

/** Starts the class on a database; `begins` tells whether new rounds are begun where one is over. */
export function startClass(file: string, size: ClassSize, begins: boolean): ClassProcess {
  const data = [JSON.stringify(size), JSON.stringify(SAMPLE_ITEMS), JSON.stringify(begins)];
  const args = ['--input-type=module', '-e', SCRIPT, BUILT.href, file, ...data];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (piece: Buffer) => {
    output += piece.toString();
  });
  const ended = once(child, 'close');
  return {
    says: (word) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!output.split('\n').includes(word)) return;
          child.stdout.off('data', look);
          resolve();
        };
        child.stdout.on('data', look);
        void ended.then(() => reject(new Error(`ended before saying ${word}:\n${output.slice(-2000)}`)));
        look();
      }),
    acknowledges: (answers, patience) =>
      new Promise((resolve) => {
        const done = () => {
          clearTimeout(timer);
          child.stdout.off('data', look);
          resolve();
        };
        const look = () => {
          if ((output.match(/^ack /gm) ?? []).length >= answers) done();
        };
        const timer = setTimeout(done, patience);
        child.stdout.on('data', look);
        look();
      }),
    async kill() {
      child.kill('SIGKILL');
      await ended;
      return output.split('\n').filter((line) => line !== '');
    },
  };
}
