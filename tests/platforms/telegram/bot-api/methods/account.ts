import { ApiError, badRequest } from '../api-error.js';
import type { Methods } from './method.js';

/** Methods about the bot itself and the files it knows. */
export const account: Methods = {
  getMe: (_, { world, bot }) => world.me(bot),
  getFile({ file_id }, { world, bot }) {
    const file = world.files.find(file_id, bot);
    if (!file) throw badRequest('invalid file_id');
    const { fileId, uniqueId, bytes, path } = file;
    return { file_id: fileId, file_unique_id: uniqueId, file_size: bytes.length, file_path: path };
  },
};

/** Methods by which updates are taken. */
export const taking: Methods = {
  getUpdates(params, { poll, webhook, gone }) {
    if (webhook.url)
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    return poll.updates(params, gone);
  },
  setWebhook(params, { webhook, poll, queue }) {
    if (params.drop_pending_updates) queue.clear();
    webhook.set(params);
    if (params.url) poll.stop('setWebhook request');
    return true;
  },
  deleteWebhook(params, { webhook, queue }) {
    if (params?.drop_pending_updates) queue.clear();
    webhook.set({ url: '' });
    return true;
  },
  getWebhookInfo: (_, { webhook }) => webhook.info(),
};
