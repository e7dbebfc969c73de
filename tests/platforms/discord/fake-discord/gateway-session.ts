import type { WebSocket } from 'ws';

const INVALID_SESSION = 9;

/** Close codes after which a session cannot be taken up again. */
const ENDING = [1000, 1001, 4003, 4004, 4005, 4007, 4010, 4011, 4012, 4013, 4014];

/** A message of the gateway. */
export interface Packet {
  readonly op: number;
  readonly d: unknown;
  readonly s: number | null;
  readonly t: string | null;
}

/** Sends a message that is no event. */
export function tell(socket: WebSocket, op: number, d: unknown): void {
  const packet: Packet = { op, d, s: null, t: null };
  socket.send(JSON.stringify(packet));
}

/** A session of one shard, which outlives its connections. */
export interface Session {
  readonly id: string;
  /** Its number and how many there are. */
  readonly shard: readonly [number, number];
  readonly intents: number;
  readonly connected: boolean;
  /** Gone for good: it cannot be resumed. */
  readonly ended: boolean;
  /** How often it was taken up again. */
  readonly resumes: number;
  /** The number of its last dispatch. */
  readonly sequence: number;
}

/** A session as the server works with it. */
export class GatewaySession implements Session {
  resumes = 0;
  ended = false;
  #sent: Packet[] = [];
  #socket: WebSocket | undefined;

  constructor(
    readonly id: string,
    readonly shard: readonly [number, number],
    readonly intents: number,
  ) {}

  get sequence(): number {
    return this.#sent.length;
  }
  get connected(): boolean {
    return this.#socket !== undefined;
  }

  /** Is reached by this connection from now on. */
  attach(socket: WebSocket): void {
    this.#socket = socket;
  }

  /** Its connection is over; what is dispatched from now on is kept for the next one, if the code lets it go on. */
  detach(code: number): void {
    this.#socket = undefined;
    if (ENDING.includes(code)) this.ended = true;
  }

  /** Sends an event, or keeps it until the session is resumed. */
  dispatch(t: string, d: unknown): void {
    const packet: Packet = { op: 0, t, d, s: this.#sent.length + 1 };
    this.#sent.push(packet);
    this.#socket?.send(JSON.stringify(packet));
  }

  /** Whether this connection is the one it is reached by. */
  isOn(socket: WebSocket): boolean {
    return this.#socket === socket;
  }

  /** Says on its connection that it is invalid. The connection stays, and belongs to no session any more. */
  invalidate(resumable: boolean): void {
    const socket = this.#socket;
    this.detach(1006);
    this.ended = !resumable;
    if (socket) tell(socket, INVALID_SESSION, resumable);
  }

  /** Sends a message that is no event. */
  tell(op: number, d: unknown): void {
    if (this.#socket) tell(this.#socket, op, d);
  }

  /** Goes on over another connection, first with all that the client has not seen. */
  takeUp(socket: WebSocket, seen: number): void {
    this.#socket?.close(4000, 'Resumed elsewhere.');
    this.#socket = socket;
    this.resumes += 1;
    for (const packet of this.#sent.slice(seen)) socket.send(JSON.stringify(packet));
    this.dispatch('RESUMED', { _trace: ['fake'] });
  }

  /** Ends its connection: without a word, or with a close code. */
  cut(code?: number): void {
    const socket = this.#socket;
    this.detach(code ?? 1006);
    if (code === undefined) socket?.terminate();
    else socket?.close(code);
  }
}
