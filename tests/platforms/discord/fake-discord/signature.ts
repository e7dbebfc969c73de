import { generateKeyPairSync, type KeyObject, sign as signBytes } from 'node:crypto';

/** What may be wrong with a delivery's signature. */
export type SignatureFault =
  /** It is somebody else's. */
  | 'forged'
  /** It was made, rightly, ten minutes ago. */
  | 'stale'
  /** It was made for a time ten minutes from now. */
  | 'early'
  /** It is right, but for another body. */
  | 'changed'
  | 'missing'
  /** It is no hex. */
  | 'garbled';

/** A key pair as the network makes one for each application. */
export interface Signer {
  /** 32 bytes in hex. */
  readonly publicKey: string;
  readonly privateKey: KeyObject;
}

/** A new Ed25519 key pair. */
export function createSigner(): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x, 'base64url').toString('hex'), privateKey };
}

const STRANGER = createSigner();
const TEN_MINUTES = 600;

/** The headers that a delivery is signed with; the time is the process's own. */
export function sign({ privateKey }: Signer, body: string, fault?: SignatureFault): Record<string, string> {
  if (fault === 'missing') return {};
  const now = Math.floor(Date.now() / 1000);
  const off = fault === 'stale' ? -TEN_MINUTES : fault === 'early' ? TEN_MINUTES : 0;
  const timestamp = String(now + off);
  const signed = fault === 'changed' ? `${body} ` : body;
  const key = fault === 'forged' ? STRANGER.privateKey : privateKey;
  const signature = signBytes(null, Buffer.from(timestamp + signed), key).toString('hex');
  return {
    'x-signature-ed25519': fault === 'garbled' ? 'not hex' : signature,
    'x-signature-timestamp': timestamp,
  };
}
