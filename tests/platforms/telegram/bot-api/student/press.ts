import type {
  AnswerCallbackQueryParams,
  TelegramCallbackQuery,
  TelegramInlineKeyboardButton,
} from '@gramio/types';
import { Query } from '../state/query.js';
import type { Desk } from './desk.js';
import type { Person } from './person.js';

/** Which button: its label, its number among the message's buttons from 0, or any data, also one no button has now. */
export type ButtonChoice = string | number | { readonly data: string };

function dataOf(choice: ButtonChoice, buttons: readonly TelegramInlineKeyboardButton[]): string {
  if (typeof choice === 'object') return choice.data;
  const button = typeof choice === 'number' ? buttons[choice] : buttons.find(({ text }) => text === choice);
  if (button?.callback_data !== undefined) return button.callback_data;
  throw new Error(
    `There is no such button to press: ${choice}, among ${buttons.map(({ text }) => text).join(', ')}`,
  );
}

/** A button that was pressed, and what the bot answered. */
export class Press {
  private constructor(
    private readonly desk: Desk,
    private readonly query: Query<AnswerCallbackQueryParams>,
    /** The number of the update that tells of it. */
    readonly updateId: number,
  ) {}

  /** Presses a button; the bot is told where it was. */
  static make(
    desk: Desk,
    person: Person,
    choice: ButtonChoice,
    buttons: readonly TelegramInlineKeyboardButton[],
    where: Pick<TelegramCallbackQuery, 'message' | 'inline_message_id'>,
  ): Press {
    const data = dataOf(choice, buttons);
    const query = new Query<AnswerCallbackQueryParams>(String(desk.world.next()), desk.queryLife);
    desk.world.presses.set(query.id, query);
    const updateId = desk.push({
      callback_query: { id: query.id, from: person.user, chat_instance: `${person.id}`, data, ...where },
    });
    return new Press(desk, query, updateId);
  }

  /** The id that the bot answers by. */
  get id(): string {
    return this.query.id;
  }

  /** Every answer so far. */
  get answers(): readonly AnswerCallbackQueryParams[] {
    return this.query.answers;
  }

  /** From now on it is too late to answer. */
  expire(): void {
    this.query.expire();
  }

  /** The first answer, once there is one. */
  answered(ms = 5000): Promise<AnswerCallbackQueryParams> {
    return this.desk.world.changes.until(
      () => this.query.answers[0],
      ms,
      () => `The press ${this.id} was not answered`,
    );
  }
}
