import type { MyQuiz } from '../chat/my-quiz.js';
import type { Request } from '../chat/request.js';
import { watchingQuiz } from '../chat/watching-quiz.js';
import type { Language } from '../i18n/language.js';
import type { Quizmaster } from './quizmaster.js';

async function noRoles(): Promise<readonly string[]> {
  return [];
}

/** Quizzes as whoever makes a request may take part in them; what is still being typed only looks. */
export function quizOfRequest(
  quizmaster: Pick<Quizmaster, 'of'>,
  request: Request,
  language: Language,
  moderates: () => Promise<boolean>,
): MyQuiz {
  const { platform, user, chat, name, place = chat, roles = noRoles, mayPost, file } = request;
  const quiz = quizmaster.of({
    platform,
    user: `${platform}:${user}`,
    chat: `${platform}:${chat}`,
    target: place,
    language,
    alone: chat === user,
    moderates,
    roles,
    ...(mayPost === undefined ? {} : { mayPost }),
    ...(name === undefined ? {} : { name }),
    ...(file === undefined ? {} : { file }),
  });
  return request.draft ? watchingQuiz(quiz) : quiz;
}
