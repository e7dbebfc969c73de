/** True for methods that, called twice alike, do and answer the same as once; all that send something new do not. */
export function isIdempotent(method: string): boolean {
  return /^(edit|delete|answer|get|set)[A-Z]/.test(method) || method === 'sendChatAction';
}
