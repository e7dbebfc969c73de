import type { MiddlewareHandler } from 'hono';
import { secureHeaders } from 'hono/secure-headers';

const SELF = ["'self'"];
const NONE = ["'none'"];

/** Lets the page load only its own files, run no inline script and be framed by nobody. */
export function securityHeaders(): MiddlewareHandler {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: SELF,
      imgSrc: ["'self'", 'blob:', 'data:'],
      objectSrc: NONE,
      baseUri: NONE,
      formAction: SELF,
      frameAncestors: NONE,
      requireTrustedTypesFor: ["'script'"],
      trustedTypes: NONE,
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'same-origin',
    // The page is served over plain HTTP on the student's own machine.
    strictTransportSecurity: false,
  });
}
