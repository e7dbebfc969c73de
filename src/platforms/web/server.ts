import { Hono } from 'hono';
import { type Api, api } from './api.js';
import { type Door, guard, urlHost } from './guard.js';
import { securityHeaders } from './security-headers.js';
import { type StaticFiles, staticFiles } from './static-files.js';

/** What the local chat is made of and where it is served; `port` 0 takes any free one. */
export interface WebOptions extends Api, StaticFiles, Door {
  /** Told of anything a route throws; the browser only learns that it failed. */
  readonly report?: (error: unknown) => void;
}

/** The local chat as a Hono app; tests drive it by `app.request`. */
export function createWebApp(options: WebOptions): Hono {
  const app = new Hono();
  app.onError((error, c) => {
    options.report?.(error);
    return c.json({ error: 'internal' }, 500);
  });
  app.notFound((c) => c.json({ error: 'not-found' }, 404));
  app.use(securityHeaders(), guard(options));
  app.route('/api', api(options));
  app.route('/', staticFiles(options));
  return app;
}

/** The address at which a browser on this machine finds what listens on `host` and `port`. */
export function pageAddress(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : urlHost(host);
  return `http://${name}:${port}/`;
}
