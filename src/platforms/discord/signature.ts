import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** How far a request's own time may be from ours, in ms. */
const FRESH = 5 * 60_000;

/** Reads a raw Ed25519 public key of 64 hex digits, or undefined where it is none. */
export function publicKeyOf(hex: string): KeyObject | undefined {
  if (!/^[0-9a-f]{64}$/i.test(hex)) return undefined;
  const x = Buffer.from(hex, 'hex').toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}

/** A request as it came, with the two headers that vouch for it. */
export interface Signed {
  readonly signature: string | undefined;
  /** Seconds since 1970. */
  readonly timestamp: string | undefined;
  readonly body: Uint8Array;
}

/** Whether Discord signed this request, and did so just now: an old one may be a recording. */
export function isGenuine(key: KeyObject, { signature, timestamp, body }: Signed): boolean {
  if (signature === undefined || timestamp === undefined) return false;
  if (!/^[0-9a-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(Date.now() - Number(timestamp) * 1000) > FRESH) return false;
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
