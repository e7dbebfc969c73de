import { MOST_OWN, type MyOwnQuestions, type OwnQuestion } from '../chat/my-own-questions.js';
import { pickItems, type Wish } from '../quiz/pick.js';
import type { Asked } from '../quiz/round.js';
import type { ChatQuestions } from '../store/chat-questions.js';
import type { QuizAsker } from './asker.js';

/** Binds a chat's own questions to one person there. */
export function myOwnQuestions(
  questions: ChatQuestions,
  { chat, file }: Pick<QuizAsker, 'chat' | 'file'>,
): MyOwnQuestions {
  return {
    file,
    async all() {
      return (await questions.of(chat)).map(({ body }): OwnQuestion => JSON.parse(body));
    },
    add: (added) =>
      questions.add(
        chat,
        added.map((question) => ({ id: question.item.id, body: JSON.stringify(question) })),
        MOST_OWN,
      ),
    clear: () => questions.clear(chat),
  };
}

/** Draws from a chat's own questions, easier ones first, the same for the same seed. */
export function drawOwn(own: readonly OwnQuestion[], wish: Wish, seed: number): readonly Asked[] {
  const words = new Map(own.map((question) => [question.item.id, question.words]));
  const items = own.map(({ item }) => item);
  return pickItems(items, { ...wish, topic: { kind: 'all' } }, seed).map((asked) => ({
    ...asked,
    words: words.get(asked.item.id) ?? {},
  }));
}
