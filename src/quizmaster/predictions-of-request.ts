import { randomInt } from 'node:crypto';
import type { MyPredictions, SeenPrediction } from '../chat/my-predictions.js';
import type { Request } from '../chat/request.js';
import type { Predictions, StoredPrediction } from '../store/predictions.js';

/** Predictions as whoever makes a request may take part in them; what is still being typed only looks. */
export function predictionsOfRequest(
  predictions: Predictions,
  { platform, user, chat, place = chat, draft }: Request,
  moderates: () => Promise<boolean>,
): MyPredictions {
  const person = `${platform}:${user}`;
  const alone = chat === user;
  const where = alone ? person : `${platform}:${place}`;

  function seen({ code, revealed, guesses }: StoredPrediction): SeenPrediction {
    const mine = guesses.get(person);
    return {
      code,
      count: guesses.size,
      ...(mine === undefined ? {} : { mine }),
      ...(revealed ? { guesses: [...guesses.values()] } : {}),
    };
  }

  async function find(code: string): Promise<SeenPrediction | undefined> {
    const found = await predictions.find(where, code);
    return found && seen(found);
  }

  return {
    alone,
    freshSeed: (most) => randomInt(1, most + 1),
    current: () => predictions.current(where),
    async open(code) {
      if (!draft) await predictions.open(where, code, person);
      return (await find(code)) ?? { code, count: 0 };
    },
    find,
    guess: async (code, decades) => (draft ? 'late' : predictions.guess(where, code, person, decades)),
    async reveal(code) {
      const found = await predictions.find(where, code);
      if (draft || !found) return false;
      if (!alone && found.owner !== person && !(await moderates())) return false;
      await predictions.reveal(where, code);
      return true;
    },
  };
}
