import { AsyncLocalStorage } from 'node:async_hooks';
import { Agent } from 'node:http';
import { Agent as SecureAgent } from 'node:https';
import type { Duplex } from 'node:stream';

/** How far the request of a call has come. */
export interface Journey {
  /** False while its connection does not stand, so that nothing of it can have been written. */
  left: boolean;
}

/**
 * For how long a connection is kept for the next request, milliseconds. Less than servers and address translators
 * keep it: a message that meets a connection the other side has given up may not be sent again, since that looks just
 * like an answer that got lost.
 */
const KEPT_FOR = 10_000;

const journeys = new AsyncLocalStorage<Journey>();

/** Makes a call whose requests report to `journey`, if they go through an agent made here. */
export function follow<T>(journey: Journey, call: () => Promise<T>): Promise<T> {
  return journeys.run(journey, call);
}

/**
 * An agent that tells the journey of each call when its connection stands. Without that, a time limit met while
 * connecting, as on a network that drops packets, looks the same as one met while waiting for the answer, and only
 * after the former may a message be sent again.
 */
export function createAgent(apiRoot: string): Agent {
  const options = { keepAlive: true, timeout: KEPT_FOR };
  const agent = apiRoot.startsWith('http:') ? new Agent(options) : new SecureAgent(options);
  const connect = agent.createConnection.bind(agent);
  agent.createConnection = (to, callback) => {
    const connection = connect(to, callback);
    const journey = journeys.getStore();
    if (journey && connection) watch(journey, connection);
    return connection;
  };
  return agent;
}

function watch(journey: Journey, connection: Duplex): void {
  journey.left = false;
  connection.once('encrypted' in connection ? 'secureConnect' : 'connect', () => {
    journey.left = true;
  });
}
