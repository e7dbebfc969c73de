/** What a request asks for: a method of a bot, or a file's bytes. */
export type Address =
  | {
      readonly kind: 'method';
      readonly token: string;
      readonly method: string;
      readonly query: URLSearchParams;
    }
  | { readonly kind: 'file'; readonly token: string; readonly path: string };

/** Reads a request's address; undefined where the Bot API has nothing of the kind. */
export function readAddress(url = '/'): Address | undefined {
  const { pathname, searchParams: query } = new URL(url, 'http://localhost');
  const file = /^\/file\/bot([^/]+)\/(.+)$/.exec(pathname);
  if (file?.[1] && file[2])
    return { kind: 'file', token: decodeURIComponent(file[1]), path: decodeURIComponent(file[2]) };
  const call = /^\/bot([^/]+)\/(\w+)$/.exec(pathname);
  if (call?.[1] && call[2])
    return { kind: 'method', token: decodeURIComponent(call[1]), method: call[2], query };
  return undefined;
}
