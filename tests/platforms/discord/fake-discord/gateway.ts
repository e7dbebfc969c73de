import type { Server } from 'node:http';
import { WebSocketServer } from 'ws';
import { type ConnectionParts, connect } from './gateway-connection.js';
import { GatewaySession, type Session } from './gateway-session.js';
import type { GatewayNumbers } from './rest-self.js';
import type { World } from './world.js';

const HEARTBEAT = 1;
const RECONNECT = 7;

/** How the gateway is set up. */
export interface GatewayOptions {
  /** Milliseconds between a client's heartbeats. */
  readonly heartbeatInterval: number;
  /** Shards that it recommends. */
  readonly shards: number;
  /** Identifies a day, and how many at a time. */
  readonly sessionStarts: number;
  readonly maxConcurrency: number;
  /** Bits of intents that the application was not granted. */
  readonly disallowedIntents: number;
}

/** The gateway, seen from the tests. */
export interface Gateway {
  /** Sessions that are known, ended ones included, the oldest first. */
  readonly sessions: readonly Session[];
  /** Connections that were ever opened. */
  readonly connections: number;
  /** Whether heartbeats are acknowledged; a client takes the connection for dead where they are not. */
  acknowledging: boolean;
  numbers(): GatewayNumbers;
  /** Brings an event to the shard of a guild, or to the first one. False where no session can ever have it. */
  dispatch(event: string, data: unknown, guildId?: string): boolean;
  /** Cuts the connections: without a word, or with a close code. */
  drop(code?: number): void;
  /** Tells the clients that their sessions are invalid (op 9), and ends them unless they may be resumed. */
  invalidate(resumable?: boolean): void;
  /** Asks the clients to connect anew (op 7). */
  askToReconnect(): void;
  /** Asks the clients for a heartbeat now (op 1). */
  askForHeartbeat(): void;
  close(): void;
}

/** A gateway on a web server. */
export function startGateway(server: Server, world: World, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server });
  const sessions: GatewaySession[] = [];
  let remaining = options.sessionStarts;
  let connections = 0;

  const living = () => sessions.filter(({ ended }) => !ended);
  const connected = () => living().filter((session) => session.connected);

  const parts: ConnectionParts = {
    world,
    options,
    isAcknowledging: () => gateway.acknowledging,
    find: (id) => living().find((session) => session.id === id),
    start(shard, intents) {
      remaining -= 1;
      for (const old of living()) if (!old.connected && old.shard[0] === shard[0]) old.ended = true;
      const session = new GatewaySession(crypto.randomUUID().replaceAll('-', ''), shard, intents);
      sessions.push(session);
      return session;
    },
  };
  sockets.on('connection', (socket, request) => {
    connections += 1;
    connect(parts, socket, request);
  });

  const gateway: Gateway = {
    sessions,
    get connections() {
      return connections;
    },
    acknowledging: true,
    numbers: () => ({
      shards: options.shards,
      total: options.sessionStarts,
      remaining,
      maxConcurrency: options.maxConcurrency,
    }),
    dispatch(event, data, guildId) {
      const fits = ({ shard: [number, count] }: GatewaySession) =>
        number === (guildId === undefined ? 0 : Number((BigInt(guildId) >> 22n) % BigInt(count)));
      // A shard may have several sessions, all of which are told.
      const told = living().filter(fits);
      for (const session of told) session.dispatch(event, data);
      return told.length > 0;
    },
    drop(code) {
      for (const session of connected()) session.cut(code);
    },
    invalidate(resumable = false) {
      for (const session of connected()) session.invalidate(resumable);
    },
    askToReconnect() {
      for (const session of connected()) session.tell(RECONNECT, null);
    },
    askForHeartbeat() {
      for (const session of connected()) session.tell(HEARTBEAT, null);
    },
    close() {
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
    },
  };
  return gateway;
}
