import type { Store } from '../../store/store.js';

/** Takes what a group chose and has along to the supergroup it became, which has another id. */
export async function migrateChat(
  { settings, quiz }: Pick<Store, 'settings' | 'quiz'>,
  from: string,
  to: string,
): Promise<void> {
  const language = await settings.language('chat', `telegram:${from}`);
  const chosen = await settings.language('chat', `telegram:${to}`);
  if (language !== undefined && chosen === undefined) {
    await settings.setLanguage('chat', `telegram:${to}`, language);
  }
  await quiz.move(`telegram:${from}`, `telegram:${to}`);
}
