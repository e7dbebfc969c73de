import { setTimeout as sleep } from 'node:timers/promises';
import type { startBotApi } from '../platforms/telegram/bot-api/bot-api.js';

type BotApi = Awaited<ReturnType<typeof startBotApi>>;
type Chat = ReturnType<BotApi['chat']>;
type Person = ReturnType<BotApi['user']>;

/** How a class is to be. */
export interface ClassFacts {
  readonly groups: number;
  readonly students: number;
  /** How many of the students ask for experiments, and how often, in ms. */
  readonly curious: number;
  readonly askEvery: number;
  /** How many questions a round has, how long each is open, in s, and how long it takes the slowest student to answer, in ms. */
  readonly questions: number;
  readonly seconds: number;
  readonly slowest: number;
}

/** A vote in a poll, as Telegram took it. */
export interface Vote {
  readonly poll: string;
  readonly user: string;
  /** When, in ms since 1970. */
  readonly at: number;
}

/** Something somebody asked in private, and by which message. */
interface Asked {
  readonly chat: Chat;
  readonly question: number;
}

const OVER = /The round is over/;
const LOOK_EVERY = 200;

/** Students in groups that play one round after another, and experiment beside it, until they are told that it is enough. */
export class TelegramClass {
  readonly votes: Vote[] = [];
  readonly #asked: Asked[] = [];
  readonly #facts: ClassFacts;
  readonly #groups: { readonly chat: Chat; readonly teacher: Person; readonly students: Person[] }[];
  #over = false;
  /** Where a round that was begun did not end in time: what was said there last. */
  readonly stuck: string[] = [];
  roundsBegun = 0;
  roundsOver = 0;

  constructor(api: BotApi, facts: ClassFacts) {
    this.#facts = facts;
    const students = Array.from({ length: facts.students }, (_, index) =>
      api.user({ first_name: `S${index}`, language_code: 'en' }),
    );
    this.#groups = Array.from({ length: facts.groups }, (_, group) => {
      const teacher = api.user({ first_name: `T${group}`, language_code: 'en' });
      const members = students.filter((_, index) => index % facts.groups === group);
      return {
        teacher,
        students: members,
        chat: api.chat({ title: `Class ${group}`, admins: [teacher], members }),
      };
    });
  }

  /** Resolves once every round that was begun has ended, or after so many ms more. */
  async study(milliseconds: number, patience: number): Promise<void> {
    const curious = this.#groups.flatMap(({ students }) => students).slice(0, this.#facts.curious);
    const playing = this.#groups.map((_, index) => this.#play(index, patience));
    const asking = curious.map((person, index) => this.#experiment(person, index));
    await sleep(milliseconds);
    this.#over = true;
    await Promise.all([...playing, ...asking]);
    const end = performance.now() + patience;
    while (this.#answersTo().includes(0) && performance.now() < end) await sleep(LOOK_EVERY);
    // What would be sent twice is sent soon after.
    await sleep(2_000);
  }

  /** Experiments that were answered once, never and more often. */
  experiments(): { readonly once: number; readonly never: number; readonly twice: number } {
    const counts = this.#answersTo();
    return {
      once: counts.filter((count) => count === 1).length,
      never: counts.filter((count) => count === 0).length,
      twice: counts.filter((count) => count > 1).length,
    };
  }

  /** Polls posted in the groups, by the question that each asks. */
  polls(): readonly { readonly id: string; readonly group: string; readonly question: string }[] {
    return this.#groups.flatMap(({ chat }) =>
      chat.answers.flatMap(({ poll }) =>
        poll ? [{ id: poll.id, group: String(chat.id), question: poll.about.question }] : [],
      ),
    );
  }

  #answersTo(): number[] {
    return this.#asked.map(
      ({ chat, question }) => chat.answers.filter(({ replyTo }) => replyTo === question).length,
    );
  }

  async #play(index: number, patience: number): Promise<void> {
    const group = this.#groups[index];
    if (!group) return;
    const { chat, teacher, students } = group;
    // Not all in one moment.
    await sleep((index * 1_000) % 7_000);
    let seen = chat.answers.length;
    while (!this.#over) {
      this.roundsBegun += 1;
      const { seconds, questions } = this.#facts;
      chat.say(teacher, `/quiz do:start mode:group topic:all seconds:${seconds} count:${questions} level:1`);
      const end = performance.now() + patience;
      const answering: Promise<void>[] = [];
      for (let over = false; !over && performance.now() < end; await sleep(LOOK_EVERY)) {
        for (const post of chat.answers.slice(seen)) {
          if (post.poll) answering.push(...students.map((student) => this.#vote(chat, student, post)));
          over ||= OVER.test((post.text ?? post.caption ?? '').replace(/[\u2066-\u2069\u200e\u200f]/g, ''));
        }
        seen = chat.answers.length;
        if (over) this.roundsOver += 1;
        else if (performance.now() >= end)
          this.stuck.push(
            chat.answers
              .slice(-3)
              .map(({ text, caption }) => text ?? caption ?? '')
              .join(' | '),
          );
      }
      await Promise.all(answering);
    }
  }

  async #vote(chat: Chat, student: Person, post: Chat['answers'][number]): Promise<void> {
    await sleep(Math.random() * this.#facts.slowest);
    const { poll } = post;
    if (!poll || poll.closed) return;
    const options = poll.options.length;
    chat.vote(student, post.id, [Math.floor(Math.random() * options)]);
    this.votes.push({ poll: poll.id, user: `telegram:${student.id}`, at: Date.now() });
  }

  async #experiment(person: Person, index: number): Promise<void> {
    await sleep((index / this.#facts.curious) * this.#facts.askEvery);
    for (let seed = 0; !this.#over; seed += 1) {
      const line = `/vanish depth:${4 + (index % 8)} width:16 batch:16 seeds:2 seed:${index * 1_000 + seed}`;
      this.#asked.push({ chat: person.chat, question: person.say(line) });
      await sleep(this.#facts.askEvery);
    }
  }
}
