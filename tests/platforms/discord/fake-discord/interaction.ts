import type {
  APIAuthorizingIntegrationOwnersMap,
  APICommandAutocompleteInteractionResponseCallbackData,
  APIInteraction,
} from 'discord.js';
import type { FakeChannel } from './channel.js';
import type { FakeMessage } from './message.js';
import type { FakeUser } from './people.js';

/** What a person did. */
export type InteractionKind = 'command' | 'autocomplete' | 'component';

/** An entry that autocomplete offered. */
export type FakeChoice = NonNullable<
  APICommandAutocompleteInteractionResponseCallbackData['choices']
>[number];

/** How the bot's endpoint answered a delivery over HTTP. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Something a person did with the bot, and all that came of it so far. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly kind: InteractionKind;
  readonly user: FakeUser;
  readonly channel: FakeChannel;
  /** As it is delivered. */
  readonly raw: APIInteraction;
  /** By the server's clock, in milliseconds. */
  readonly createdAt: number;
  /** The message whose component was pressed. */
  readonly pressed?: FakeMessage;
  /** The callback type it was acknowledged with (4 message, 5 deferred, 6 deferred update, 7 update, 8 choices). */
  acknowledgement?: number;
  /** Milliseconds from its delivery to its acknowledgement. */
  acknowledgedAfter?: number;
  /** The first answer; for a component that was acknowledged with 6 or 7, the pressed message. */
  original?: FakeMessage;
  /** Later messages, the oldest first. */
  readonly followUps: FakeMessage[];
  /** What autocomplete offered. */
  choices?: readonly FakeChoice[];
  /** Answers of the bot's HTTP endpoint, one for each delivery. */
  readonly http: HttpAnswer[];
  /** Why the network's app says "did not respond": nobody was there, or the endpoint's answer was none. */
  failure?: string;
  /** Who added the bot here, as the payload says. */
  ownersOf(): APIAuthorizingIntegrationOwnersMap;
}
