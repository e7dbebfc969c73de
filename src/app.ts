import { randomBytes } from 'node:crypto';
import type { Commands } from '../commands/index.js';
import type { Admit } from './chat/admit.js';
import type { Answer } from './chat/answer.js';
import type { CommandDescription } from './chat/catalogue.js';
import type { Context } from './chat/command.js';
import { describeCommand } from './chat/describe.js';
import { errorReply } from './chat/error-reply.js';
import type { MyProgress } from './chat/my-progress.js';
import type { MyQuiz } from './chat/my-quiz.js';
import { richText, richTexts } from './chat/parse-rich-text.js';
import { plainText } from './chat/plain-text.js';
import { readCommand } from './chat/read-command.js';
import type { Handle, Reply } from './chat/reply.js';
import { replyCache } from './chat/reply-cache.js';
import { replyLanguage } from './chat/reply-language.js';
import type { Request } from './chat/request.js';
import { UserError } from './chat/user-error.js';
import { watchingQuiz } from './chat/watching-quiz.js';
import { directionOf, isLanguage, type Language } from './i18n/language.js';
import type { Lesson } from './i18n/lesson.js';
import type { Message, Translate } from './i18n/message.js';
import { type Asker, type DrawRequest, type Lab, LabBusyError } from './lab/lab.js';
import type { Quizmaster } from './quizmaster/quizmaster.js';
import type { People } from './store/people.js';
import type { Progress } from './store/progress.js';
import type { Scope, Settings } from './store/settings.js';

type Chart = DrawRequest['chart'];
type Measure = Parameters<Commands[number]['run']>[1]['measure'];

/** What the app is wired to. */
export interface AppParts {
  readonly commands: Commands;
  readonly lab: Lab;
  readonly settings: Settings;
  readonly people: People;
  readonly progress: Progress;
  readonly quiz: Pick<Quizmaster, 'of' | 'refresh'>;
  readonly lessons: readonly Lesson[];
  readonly translate: (language: Language) => Translate;
  /** How many bytes of pure commands' replies are kept to be given again; none where it is absent. */
  readonly replyBytes?: number;
  /** Turns requests away that come too fast; everything is served where it is absent. */
  readonly admit?: Admit;
  /** Told of every fault of ours, with the reference code the asker was given. */
  readonly logFault: (fault: {
    readonly reference: string;
    readonly error: unknown;
    readonly request: Request;
  }) => void;
}

/** The bot without its networks. */
export interface App {
  readonly handle: Handle;
  /** Puts what nobody asked for into words and pictures, such as a question that is posted when its time has come. */
  readonly reply: (answer: Answer<Chart>, line: string, language: Language) => Promise<Reply>;
  readonly catalogue: (language: Language) => readonly CommandDescription[];
}

function scopeId(request: Request, scope: Scope): string {
  return `${request.platform}:${scope === 'user' ? request.user : request.chat}`;
}

/** As the lab knows who asks. */
function askerOf(request: Request): Asker {
  return { user: scopeId(request, 'user'), signal: request.signal };
}

/** A network that cannot tell whether somebody is a moderator gives nobody a moderator's rights. */
async function moderates({ moderator }: Request): Promise<boolean> {
  try {
    return moderator === undefined || (await moderator());
  } catch {
    return false;
  }
}

async function noRoles(): Promise<readonly string[]> {
  return [];
}

/** What is still being typed leads nowhere yet. */
async function nothingKept(): Promise<void> {}

/** Wires the one way of every message: read, run, draw, translate, with the one catch. */
export function createApp(parts: AppParts): App {
  const { commands, lab, settings, people, progress, lessons, translate, admit, logFault } = parts;
  const replies = parts.replyBytes ? replyCache(parts.replyBytes) : undefined;
  const catalogue = (language: Language) =>
    commands.map((command) => describeCommand(command, translate(language)));

  async function compose(
    answer: Answer<Chart>,
    line: string,
    language: Language,
    request: Request,
  ): Promise<Reply> {
    const t = translate(language);
    const theme = request.theme ?? 'light';
    const measured = answer.chartsOf === undefined ? [] : await chartsOf(answer.chartsOf, language, request);
    const charts = [...(answer.charts ?? []), ...measured];
    const pictures = await Promise.all(charts.map((chart) => lab.draw({ chart, theme }, askerOf(request))));
    const repeat: Message[] =
      charts.length > 0 && !answer.passing ? [{ key: 'reply-repeat', values: { line } }] : [];
    return {
      language,
      direction: directionOf(language),
      command: line,
      text: richTexts(t, [...answer.text, ...repeat]),
      pictures,
      files: answer.files ?? [],
      buttons: (answer.buttons ?? [])
        .filter(({ length }) => length > 0)
        .map((row) => row.map(({ label, command }) => ({ label: t(label.key, label.values), command }))),
      ...(answer.data === undefined ? {} : { data: answer.data }),
      ...(answer.personal ? { personal: true } : {}),
      ...(answer.toast ? { toast: plainText(richText(t, answer.toast)) } : {}),
    };
  }

  /** What another line would draw, for an answer that shows it as its own. */
  async function chartsOf(line: string, language: Language, request: Request): Promise<readonly Chart[]> {
    const { command, values } = readCommand(commands, line);
    const { charts = [] } = await command.run(values, contextOf(request, language));
    return charts;
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

  function quizOf(request: Request, language: Language): MyQuiz {
    const { platform, user, chat, name, place = chat, roles = noRoles } = request;
    const quiz = parts.quiz.of({
      platform,
      user: scopeId(request, 'user'),
      chat: scopeId(request, 'chat'),
      target: place,
      language,
      alone: chat === user,
      moderates: () => moderates(request),
      roles,
      ...(name === undefined ? {} : { name }),
    });
    return request.draft ? watchingQuiz(quiz) : quiz;
  }

  function contextOf(request: Request, language: Language): Context<Measure> {
    const person = scopeId(request, 'user');
    return {
      language,
      t: translate(language),
      measure: (spec) => lab.run(spec, askerOf(request)),
      catalogue: () => catalogue(language),
      mine: { about: () => people.about(person), forget: () => forget(person) },
      lessons,
      progress: progressOf(request),
      quiz: quizOf(request, language),
      moderates: () => moderates(request),
    };
  }

  async function answer(request: Request, asked: Language): Promise<Reply> {
    const { command, values, line } = readCommand(commands, request.text);
    const language = isLanguage(values.lang) ? values.lang : asked;
    const key = { line, language, theme: request.theme ?? 'light' };
    const given = command.pure ? replies?.get(key) : undefined;
    if (given) return given;
    const answered = await command.run(values, contextOf(request, language));
    if (answered.remember) await keepChoice(answered.remember, request);
    const reply = await compose(answered, answered.line ?? line, language, request);
    if (command.pure) replies?.keep(key, reply);
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
    if (error instanceof LabBusyError) return new UserError([{ key: 'error-busy' }], sameLine(request));
    if (request.signal?.aborted) return new UserError([{ key: 'error-cancelled' }], sameLine(request));
    const reference = request.id ?? randomBytes(3).toString('hex');
    logFault({ reference, error, request });
    return new UserError([{ key: 'error-fault', values: { reference } }], '/help');
  }

  async function handle(request: Request): Promise<Reply> {
    let language: Language = request.language ?? request.languageHint ?? 'en';
    try {
      language = await replyLanguage(request, (scope) => settings.language(scope, scopeId(request, scope)));
      await requireAdmission(request);
      return await answer(request, language);
    } catch (error) {
      return errorReply(problemOf(error, request), language, translate(language));
    }
  }

  /** Drawn as for nobody in particular. */
  function reply(answer: Answer<Chart>, line: string, language: Language): Promise<Reply> {
    return compose(answer, line, language, {
      platform: 'quiz',
      user: 'everybody',
      chat: 'everybody',
      text: line,
    });
  }

  return { handle, reply, catalogue };
}
