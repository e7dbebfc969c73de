import { randomBytes } from 'node:crypto';
import type { Commands } from '../commands/index.js';
import type { Answer } from './chat/answer.js';
import type { CommandDescription } from './chat/catalogue.js';
import { describeCommand } from './chat/describe.js';
import { isPersianScript } from './chat/normalise.js';
import { richTexts } from './chat/parse-rich-text.js';
import { readCommand } from './chat/read-command.js';
import type { Handle, Reply } from './chat/reply.js';
import type { Request } from './chat/request.js';
import { UserError } from './chat/user-error.js';
import { directionOf, isLanguage, type Language } from './i18n/language.js';
import type { Message, Translate } from './i18n/message.js';
import { type DrawRequest, type Lab, LabBusyError } from './lab/lab.js';
import type { Scope, Settings } from './store/settings.js';

type Chart = DrawRequest['chart'];

/** What the app is wired to. */
export interface AppParts {
  readonly commands: Commands;
  readonly lab: Lab;
  readonly settings: Settings;
  readonly translate: (language: Language) => Translate;
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
  readonly catalogue: (language: Language) => readonly CommandDescription[];
}

function scopeId(request: Request, scope: Scope): string {
  return `${request.platform}:${scope === 'user' ? request.user : request.chat}`;
}

/** Wires the one way of every message: read, run, draw, translate, with the one catch. */
export function createApp({ commands, lab, settings, translate, logFault }: AppParts): App {
  const catalogue = (language: Language) =>
    commands.map((command) => describeCommand(command, translate(language)));

  async function languageFor(request: Request): Promise<Language> {
    if (request.language) return request.language;
    const stored =
      (await settings.language('user', scopeId(request, 'user'))) ??
      (await settings.language('chat', scopeId(request, 'chat')));
    if (stored) return stored;
    return isPersianScript(request.text) ? 'fa' : (request.languageHint ?? 'en');
  }

  async function compose(
    answer: Answer<Chart>,
    line: string,
    language: Language,
    request: Request,
  ): Promise<Reply> {
    const t = translate(language);
    const theme = request.theme ?? 'light';
    const charts = answer.charts ?? [];
    const pictures = await Promise.all(charts.map((chart) => lab.draw({ chart, theme }, request.signal)));
    const repeat: Message[] = charts.length > 0 ? [{ key: 'reply-repeat', values: { line } }] : [];
    return {
      language,
      direction: directionOf(language),
      command: line,
      text: richTexts(t, [...answer.text, ...repeat]),
      pictures,
      buttons: (answer.buttons ?? []).map((row) =>
        row.map(({ label, command }) => ({ label: t(label.key, label.values), command })),
      ),
      ...(answer.data === undefined ? {} : { data: answer.data }),
    };
  }

  async function answer(request: Request, asked: Language): Promise<Reply> {
    const { command, values, line } = readCommand(commands, request.text);
    const language = isLanguage(values.lang) ? values.lang : asked;
    const answered = await command.run(values, {
      language,
      t: translate(language),
      measure: (spec) => lab.run(spec, request.signal),
      catalogue: () => catalogue(language),
    });
    const { remember } = answered;
    if (remember)
      await settings.setLanguage(remember.scope, scopeId(request, remember.scope), remember.language);
    return compose(answered, line, language, request);
  }

  function refuse(error: UserError, language: Language): Reply {
    const t = translate(language);
    const { suggestion } = error;
    const hint: Message = { key: 'error-try', values: { line: suggestion } };
    return {
      language,
      direction: directionOf(language),
      command: null,
      text: richTexts(t, [...error.messages, hint]),
      pictures: [],
      buttons: [
        [
          { label: t('button-try'), command: suggestion },
          { label: t('button-help'), command: '/help' },
        ],
      ],
      error: { code: (error.messages[0]?.key ?? 'error').replace(/^error-|-near$/g, ''), suggestion },
    };
  }

  function explain(error: unknown, request: Request, language: Language): Reply {
    if (error instanceof UserError) return refuse(error, language);
    const again = request.text.slice(0, 200);
    if (error instanceof LabBusyError) return refuse(new UserError([{ key: 'error-busy' }], again), language);
    if (request.signal?.aborted) return refuse(new UserError([{ key: 'error-cancelled' }], again), language);
    const reference = randomBytes(3).toString('hex');
    logFault({ reference, error, request });
    return refuse(new UserError([{ key: 'error-fault', values: { reference } }], '/help'), language);
  }

  async function handle(request: Request): Promise<Reply> {
    let language: Language = request.language ?? request.languageHint ?? 'en';
    try {
      language = await languageFor(request);
      return await answer(request, language);
    } catch (error) {
      return explain(error, request, language);
    }
  }

  return { handle, catalogue };
}
