import type { IncomingMessage } from 'node:http';
import type { RawData, WebSocket } from 'ws';
import type { GatewayOptions } from './gateway.js';
import { readyPayload } from './gateway-ready.js';
import {
  checkIdentify,
  checkQuery,
  checkResume,
  type Identify,
  type Refused,
  type Resume,
} from './gateway-rules.js';
import { type GatewaySession, tell } from './gateway-session.js';
import type { World } from './world.js';

const HEARTBEAT = 1;
const IDENTIFY = 2;
const RESUME = 6;
const INVALID_SESSION = 9;
const HELLO = 10;
const ACK = 11;
/** Presence, voice state and guild members: taken, and of no effect here. */
const WITHOUT_EFFECT: readonly unknown[] = [3, 4, 8];
const MOST_BYTES = 4096;

/** What a connection asks of the gateway. */
export interface ConnectionParts {
  readonly world: World;
  readonly options: GatewayOptions;
  isAcknowledging(): boolean;
  /** A session that can be taken up again. */
  find(id: string): GatewaySession | undefined;
  start(shard: readonly [number, number], intents: number): GatewaySession;
}

/** Speaks the gateway's protocol on a new connection, from hello to its end. */
export function connect(
  { world, options, isAcknowledging, find, start }: ConnectionParts,
  socket: WebSocket,
  request: IncomingMessage,
): void {
  let session: GatewaySession | undefined;
  let patience: NodeJS.Timeout | undefined;
  let open = true;

  function leave(code: number): void {
    if (!open) return;
    open = false;
    clearTimeout(patience);
    if (session?.isOn(socket)) session.detach(code);
    world.changes.changed();
  }

  function refuse([code, reason]: Refused): void {
    leave(code);
    socket.close(code, reason);
  }

  /** The real gateway gives a client some time beyond the interval. */
  function expectHeartbeat(): void {
    clearTimeout(patience);
    const latest = options.heartbeatInterval * 1.5 + 250;
    patience = setTimeout(() => refuse([4009, 'Session timed out.']), latest);
  }

  function identify(data: Identify): void {
    const refused = checkIdentify(data, world, options);
    if (refused) {
      refuse(refused);
      return;
    }
    session = start(data.shard ?? [0, 1], data.intents);
    session.attach(socket);
    readyPayload(world, session);
  }

  function resume(data: Resume): void {
    const old = find(data.session_id);
    const refused = checkResume(data, world, old?.sequence);
    if (refused) refuse(refused);
    else if (old) {
      session = old;
      old.takeUp(socket, data.seq);
    } else tell(socket, INVALID_SESSION, false);
  }

  function receive(raw: RawData): void {
    const text = raw.toString();
    let packet: { op?: unknown; d?: unknown };
    try {
      packet = JSON.parse(text);
    } catch {
      refuse([4002, 'Error while decoding payload.']);
      return;
    }
    const { op, d } = packet;
    if (text.length > MOST_BYTES) refuse([4002, 'Error while decoding payload.']);
    else if (op === HEARTBEAT) {
      expectHeartbeat();
      if (isAcknowledging()) tell(socket, ACK, null);
    } else if (session?.isOn(socket) && (op === IDENTIFY || op === RESUME))
      refuse([4005, 'Already authenticated.']);
    else if (op === IDENTIFY) identify(d as Identify);
    else if (op === RESUME) resume(d as Resume);
    else if (!WITHOUT_EFFECT.includes(op)) refuse([4001, 'Unknown opcode.']);
    else if (!session?.isOn(socket)) refuse([4003, 'Not authenticated.']);
    world.changes.changed();
  }

  socket.on('message', receive);
  socket.on('close', leave);
  socket.on('error', () => leave(1006));
  const refused = checkQuery(new URL(request.url ?? '/', world.origin).searchParams);
  if (refused) {
    refuse(refused);
    return;
  }
  expectHeartbeat();
  tell(socket, HELLO, { heartbeat_interval: options.heartbeatInterval, _trace: ['fake'] });
}
