/** A text without the addresses in it, which hold the bot's token, and without what looks like a token by itself. */
export function withoutSecrets(text: string): string {
  return text
    .replaceAll(/\b[a-z]+:\/\/\S+/gi, '…')
    .replaceAll(/\/?\b(bot|user)\d+:\S*/g, '…')
    .replaceAll(/\b\d+:[\w-]{20,}/g, '…')
    .trim();
}
