// TensorFlow.js as a peer of the bench: `tfjs.mjs cpu|wasm FOLDER`, FOLDER being where npm installed it. It answers one line of
// JSON for every line of JSON it reads.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const [backend = 'cpu', folder = '.'] = process.argv.slice(2);
const require = createRequire(join(folder, 'package.json'));
// It advertises tfjs-node, whose native addon is another peer.
console.warn = () => {};
const tf = require('@tensorflow/tfjs');

let net;

function load({ path, depth, width, batch, outputs }) {
  const bytes = readFileSync(path);
  const doubles = new Float64Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 8);
  let at = 0;
  const take = (length) => {
    at += length;
    return Float32Array.from(doubles.subarray(at - length, at));
  };
  tf.disposeVariables();
  const x = tf.tensor2d(take(batch * width), [batch, width]);
  const classes = tf.tensor1d(Int32Array.from(take(batch)), 'int32');
  const fans = [...Array(depth).fill(width), outputs];
  const layers = fans.map((fan) => [
    tf.variable(tf.tensor2d(take(width * fan), [width, fan])),
    tf.variable(tf.tensor1d(take(fan))),
  ]);
  net = { x, oneHot: tf.oneHot(classes, outputs).toFloat(), layers, parameters: layers.flat() };
}

function lossOf({ x, oneHot, layers }) {
  let h = x;
  for (const [weight, bias] of layers.slice(0, -1)) h = tf.sigmoid(tf.add(tf.matMul(h, weight), bias));
  const [weight, bias] = layers.at(-1);
  return tf.losses.softmaxCrossEntropy(oneHot, tf.add(tf.matMul(h, weight), bias));
}

function gradients() {
  const { value, grads } = tf.variableGrads(() => lossOf(net), net.parameters);
  return { value, grads: net.parameters.map(({ name }) => grads[name]) };
}

function once() {
  tf.tidy(() => {
    const { value } = gradients();
    value.dataSync();
  });
}

function check() {
  return tf.tidy(() => {
    const { value, grads } = gradients();
    const norms = grads.map((grad) => Math.sqrt(grad.dataSync().reduce((sum, g) => sum + g * g, 0)));
    const every = (first) => norms.filter((_, index) => index % 2 === first);
    return { loss: value.dataSync()[0], dW: every(0), db: every(1), dh: [] };
  });
}

function timed(work, count) {
  const began = performance.now();
  for (let run = 0; run < count; run += 1) work();
  return { ms: performance.now() - began };
}

function answer({ do: what, count = 1, ...given }) {
  if (what === 'load') {
    load(given);
    return {};
  }
  return what === 'once' ? timed(once, count) : check();
}

const say = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);

if (backend === 'wasm') {
  const { setWasmPaths } = require('@tensorflow/tfjs-backend-wasm');
  setWasmPaths(join(folder, 'node_modules/@tensorflow/tfjs-backend-wasm/dist/'));
}
if (!(await tf.setBackend(backend))) throw new Error(`TensorFlow.js has no backend ${backend}`);
await tf.ready();
say({ version: `TensorFlow.js ${tf.version.tfjs}, ${backend}` });
for await (const line of createInterface({ input: process.stdin })) say(answer(JSON.parse(line)));
