import type { Commands } from '../../commands/index.js';
import type { Admit } from '../chat/admit.js';
import type { Answer } from '../chat/answer.js';
import type { CommandDescription } from '../chat/catalogue.js';
import type { Elsewhere } from '../chat/elsewhere.js';
import type { Handle, Reply } from '../chat/reply.js';
import type { Request } from '../chat/request.js';
import type { AnswerBase } from '../i18n/answer.js';
import type { Language } from '../i18n/language.js';
import type { Lesson } from '../i18n/lesson.js';
import type { Translate } from '../i18n/message.js';
import type { DrawRequest, Lab } from '../lab/lab.js';
import type { Quizmaster } from '../quizmaster/quizmaster.js';
import type { LastLines } from '../store/last-lines.js';
import type { People } from '../store/people.js';
import type { Predictions } from '../store/predictions.js';
import type { Progress } from '../store/progress.js';
import type { Settings } from '../store/settings.js';

type Chart = DrawRequest['chart'];

/** What the app is wired to. */
export interface AppParts {
  readonly commands: Commands;
  readonly lab: Lab;
  readonly settings: Settings;
  readonly people: People;
  readonly progress: Progress;
  readonly quiz: Pick<Quizmaster, 'of' | 'refresh'>;
  readonly predictions: Predictions;
  readonly lastLines: LastLines;
  readonly lessons: readonly Lesson[];
  readonly answers: AnswerBase;
  readonly translate: (language: Language) => Translate;
  /** How many bytes of pure commands' replies are kept to be given again; none where it is absent. */
  readonly replyBytes?: number;
  /** Turns requests away that come too fast; everything is served where it is absent. */
  readonly admit?: Admit;
  /** The other processes' work; absent where this one is alone. */
  readonly elsewhere?: Elsewhere;
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
