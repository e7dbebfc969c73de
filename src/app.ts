import { randomBytes } from 'node:crypto';
import type { Commands } from '../commands/index.js';
import type { App, AppParts } from './app/parts.js';
import type { Answer } from './chat/answer.js';
import { asksToStop } from './chat/asks-to-stop.js';
import { composeReply } from './chat/compose-reply.js';
import { describeCommand } from './chat/describe.js';
import { errorReply } from './chat/error-reply.js';
import { JointProgress } from './chat/joint-progress.js';
import type { MyLastLines } from './chat/my-last-lines.js';
import type { MyProgress } from './chat/my-progress.js';
import { readCommand } from './chat/read-command.js';
import { recall } from './chat/recall.js';
import type { Reply } from './chat/reply.js';
import { replyCache } from './chat/reply-cache.js';
import { replyLanguage } from './chat/reply-language.js';
import type { Request } from './chat/request.js';
import { moderates, scopeId } from './chat/request-scope.js';
import { type Stay, UnderWay } from './chat/under-way.js';
import { UserError } from './chat/user-error.js';
import { isLanguage, type Language } from './i18n/language.js';
import { type Asker, type DrawRequest, LabBusyError } from './lab/lab.js';
import { predictionsOfRequest } from './quizmaster/predictions-of-request.js';
import { quizOfRequest } from './quizmaster/quiz-of-request.js';
import { overPassing } from './store/passing.js';

type Chart = DrawRequest['chart'];
type CommandContext = Parameters<Commands[0]['run']>[1];

/** As the lab knows who asks. */
function askerOf(request: Request): Asker {
  return { user: scopeId(request, 'user'), signal: request.signal };
}

/** What is still being typed leads nowhere yet. */
async function nothingKept(): Promise<void> {}

/** Wires the one way of every message: read, run, draw, translate, with the one catch. */
export function createApp(parts: AppParts): App {
  const {
    commands,
    lab,
    settings,
    people,
    progress,
    lastLines,
    lessons,
    answers,
    translate,
    admit,
    logFault,
  } = parts;
  const underWay = new UnderWay(parts.elsewhere);
  const replies = parts.replyBytes ? replyCache(parts.replyBytes) : undefined;
  const catalogue = (language: Language) =>
    commands.map((command) => describeCommand(command, translate(language)));

  /** With what another line draws, where the answer shows that as its own. */
  async function illustrated(answer: Answer<Chart>, looking: CommandContext): Promise<Answer<Chart>> {
    const { charts = [], chartsOf } = answer;
    if (chartsOf === undefined) return answer;
    const shown = await recall(commands, chartsOf, (command, values) => command.run(values, looking));
    return { ...answer, charts: [...charts, ...(shown?.answer.charts ?? [])] };
  }

  function compose(answer: Answer<Chart>, line: string, language: Language, request: Request) {
    const draw = (chart: Chart) => lab.draw({ chart, theme: request.theme ?? 'light' }, askerOf(request));
    return composeReply(answer, { line, language, t: translate(language), draw });
  }

  async function keepChoice({ language, scope }: NonNullable<Answer<Chart>['remember']>, request: Request) {
    // Where the asker is alone with the bot, the chat is the asker, and its choice one's own to see and delete.
    const whose = request.chat === request.user ? 'user' : scope;
    await settings.setLanguage(whose, scopeId(request, whose), language);
  }

  function progressOf(request: Request): MyProgress {
    const user = scopeId(request, 'user');
    return {
      of: (course) => progress.of(user, course),
      reach: request.draft ? nothingKept : (course, step) => progress.reach(user, course, step),
      pass: request.draft ? nothingKept : (course, step) => progress.pass(user, course, step),
    };
  }

  async function forget(person: string): Promise<void> {
    await people.forget(person);
    parts.quiz.refresh();
  }

  /** Tells the asker how the runs of a request stand, all together. */
  function progressTo({ onProgress }: Request, language: Language): JointProgress | undefined {
    return onProgress && new JointProgress((standing) => onProgress({ ...standing, language }));
  }

  function lastLinesOf(request: Request): MyLastLines {
    const user = scopeId(request, 'user');
    return {
      of: (about) => lastLines.of(user, about),
      keep: request.draft ? nothingKept : (about, line) => lastLines.keep(user, about, line),
    };
  }

  function contextOf(request: Request, language: Language, stay: Stay, live?: JointProgress): CommandContext {
    const person = scopeId(request, 'user');
    const last = lastLinesOf(request);
    const context: CommandContext = {
      language,
      t: translate(language),
      measure: async (spec) => {
        const run = live?.begin();
        const measured = await lab.run(spec, { ...askerOf(request), onProgress: run?.hear });
        run?.over();
        return measured;
      },
      readQuestions: (file, prefix) => lab.read({ file, prefix }, askerOf(request)),
      catalogue: () => catalogue(language),
      mine: { about: () => people.about(person), forget: () => forget(person) },
      lessons,
      answers,
      progress: progressOf(request),
      quiz: quizOfRequest(parts.quiz, request, language, () => moderates(request)),
      predictions: predictionsOfRequest(parts.predictions, request, () => moderates(request)),
      lastLines: last,
      recall: async () => {
        const line = await last.of('numbers');
        if (line === undefined) return undefined;
        const looking = contextOf({ ...request, draft: true }, language, stay, live);
        return recall(commands, line, (command, values) => command.run(values, looking));
      },
      moderates: () => moderates(request),
      stopOthers: async () => {
        const [begun, waiting = 0] = await Promise.all([stay.stopOthers(), request.takeBack?.()]);
        return begun + waiting;
      },
    };
    return context;
  }

  async function answer(request: Request, asked: Language, stay: Stay): Promise<Reply> {
    const { command, values, line } = readCommand(commands, request.text);
    const language = isLanguage(values.lang) ? values.lang : asked;
    const key = { line, language, theme: request.theme ?? 'light' };
    const pure = command.pure === true && !command.dependsOnAsker?.(values);
    const given = pure ? replies?.get(key) : undefined;
    if (given) {
      if (given.data !== undefined) await lastLinesOf(request).keep('numbers', line);
      return given;
    }
    const live = progressTo(request, language);
    const context = contextOf(request, language, stay, live);
    const answered = await illustrated(await command.run(values, context), context);
    const own = answered.line ?? line;
    if (answered.remember) await keepChoice(answered.remember, request);
    if (answered.charts?.length) live?.draw();
    const reply = await compose(answered, own, language, request);
    if (answered.data !== undefined) await lastLinesOf(request).keep('numbers', answered.numbersOf ?? own);
    if (pure) replies?.keep(key, reply);
    return reply;
  }

  /** The asker's own line to send again, or the nearest one that works. */
  function sameLine({ text }: Request): string {
    try {
      return readCommand(commands, text).line;
    } catch (error) {
      return error instanceof UserError ? error.suggestion : '/help';
    }
  }

  function isLight({ text }: Request): boolean {
    const word = /^\/(\w+)/.exec(text)?.[1];
    return commands.some(({ name, light }) => light === true && name === word);
  }

  async function requireAdmission(request: Request): Promise<void> {
    const refusal = await admit?.(request, isLight(request));
    if (!refusal) return;
    const { seconds, again } = refusal;
    const key = again ? 'error-slow-down-again' : 'error-slow-down';
    throw new UserError([{ key, values: { seconds } }], sameLine(request));
  }

  function problemOf(error: unknown, request: Request): UserError {
    if (error instanceof UserError) return error;
    if (error instanceof LabBusyError) {
      return new UserError([{ key: error.own ? 'error-busy-own' : 'error-busy' }], sameLine(request));
    }
    if (request.signal?.aborted) return new UserError([{ key: 'error-cancelled' }], sameLine(request));
    const reference = request.id ?? randomBytes(3).toString('hex');
    logFault({ reference, error, request });
    return new UserError([{ key: 'error-fault', values: { reference } }], '/help');
  }

  async function handle(given: Request): Promise<Reply> {
    const stay = underWay.enter(given);
    const request = { ...given, signal: stay.signal };
    let language: Language = request.language ?? request.languageHint ?? 'en';
    try {
      language = await overPassing(() =>
        replyLanguage(request, (scope) => settings.language(scope, scopeId(request, scope))),
      );
      // Whoever asks too fast may still stop what that has led to.
      if (stay.others() === 0 || !asksToStop(commands, request.text)) await requireAdmission(request);
      // What it would do twice, such as to keep an answer, is done once however often it is asked for.
      return await overPassing(() => answer(request, language, stay));
    } catch (error) {
      return errorReply(problemOf(error, request), language, translate(language));
    } finally {
      stay.leave();
    }
  }

  /** Drawn as for nobody in particular. */
  async function reply(answer: Answer<Chart>, line: string, language: Language): Promise<Reply> {
    const request: Request = {
      platform: 'quiz',
      user: 'everybody',
      chat: 'everybody',
      text: line,
      draft: true,
    };
    const stay = underWay.enter(request);
    try {
      const whole = await illustrated(answer, contextOf(request, language, stay));
      return await compose(whole, line, language, request);
    } finally {
      stay.leave();
    }
  }

  return { handle, reply, catalogue };
}
