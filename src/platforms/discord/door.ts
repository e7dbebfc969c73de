import { type APIInteractionResponse, InteractionType } from 'discord.js';
import { deferredCommand, deferredPress } from './answer.js';
import type { Door, DoorAnswer } from './endpoint.js';
import type { Reception } from './reception.js';

/**
 * The reception behind the HTTP endpoint: what it would send as the first answer becomes the response. An interaction
 * that is already being answered gets a deferral, which changes nothing.
 */
export function createDoor(reception: Reception): Door {
  return (interaction) =>
    new Promise<DoorAnswer>((resolve) => {
      const respond = (response: APIInteractionResponse) => {
        resolve(response);
        return Promise.resolve('sent' as const);
      };
      void reception.receive(interaction, respond).then((receipt) => {
        if (receipt === 'repeated') {
          resolve(
            interaction.type === InteractionType.MessageComponent ? deferredPress() : deferredCommand(false),
          );
        }
        if (receipt === 'closed' || receipt === 'strange') resolve(receipt);
      });
    });
}
