import type {
  APIAllowedMentions,
  APIButtonComponent,
  APIEmbed,
  APIMessageTopLevelComponent,
} from 'discord.js';
import type { FakeChannel } from './channel.js';
import type { FakeInteraction } from './interaction.js';
import type { FakeUser } from './people.js';

const EPHEMERAL = 64;
const LOADING = 128;

/** A file on a message. */
export interface FakeAttachment {
  readonly id: string;
  readonly filename: string;
  /** The alt text. */
  readonly description?: string;
  readonly contentType: string;
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** What stands in a message. */
export interface MessageContent {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly attachments: readonly FakeAttachment[];
  readonly flags: number;
  readonly allowedMentions?: APIAllowedMentions | undefined;
}

const EMPTY: MessageContent = { content: '', embeds: [], components: [], attachments: [], flags: 0 };

/** A message of the bot, always as it is now. */
export class FakeMessage implements MessageContent {
  /** What stood in it before each edit, the oldest first. */
  readonly history: MessageContent[] = [];
  deleted = false;
  /** By which the bot knows it again where it sends it twice. */
  nonce: string | undefined;
  editedAt: number | undefined;
  #now = EMPTY;

  constructor(
    readonly id: string,
    readonly channel: FakeChannel,
    readonly createdAt: number,
    /** The interaction it answers; absent for one that the bot sent of itself. */
    readonly interaction?: FakeInteraction,
    /** Whether it is a later message of its interaction than the first. */
    readonly followUp = false,
  ) {}

  get content(): string {
    return this.#now.content;
  }
  get embeds(): readonly APIEmbed[] {
    return this.#now.embeds;
  }
  get components(): readonly APIMessageTopLevelComponent[] {
    return this.#now.components;
  }
  get attachments(): readonly FakeAttachment[] {
    return this.#now.attachments;
  }
  get flags(): number {
    return this.#now.flags;
  }
  get allowedMentions(): APIAllowedMentions | undefined {
    return this.#now.allowedMentions;
  }

  /** All that stands in it now. */
  get now(): MessageContent {
    return this.#now;
  }
  /** Only the asker sees it. */
  get ephemeral(): boolean {
    return (this.flags & EPHEMERAL) !== 0;
  }
  /** It says "thinking…" still. */
  get loading(): boolean {
    return (this.flags & LOADING) !== 0;
  }
  /** How often it was changed; the first words in place of "thinking…" are no change. */
  get edits(): number {
    return this.history.filter(({ flags }) => (flags & LOADING) === 0).length;
  }
  /** Its buttons, row by row. */
  get buttons(): readonly APIButtonComponent[] {
    return this.components.flatMap((row) =>
      row.type === 1 ? row.components.filter((each): each is APIButtonComponent => each.type === 2) : [],
    );
  }
  /** The words of its content and embeds, one under another. */
  get text(): string {
    const words = this.embeds.flatMap(({ title, description, fields, footer }) => [
      title,
      description,
      ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
      footer?.text,
    ]);
    return [this.content, ...words].filter((each) => each !== undefined && each !== '').join('\n');
  }

  /** Whether a person has it before their eyes. */
  visibleTo(user: FakeUser): boolean {
    return !this.deleted && (!this.ephemeral || this.interaction?.user === user);
  }

  /** Puts in the first content. */
  begin(content: MessageContent): void {
    this.#now = content;
  }

  /** Puts in another content and keeps the old one in the history. */
  write(content: MessageContent, at: number): void {
    this.history.push(this.#now);
    this.#now = content;
    this.editedAt = at;
  }
}
