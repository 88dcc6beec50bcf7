// TensorFlow.js, judged: lossproofs verify -- node tfjs_adapter.mjs
import { createInterface } from 'node:readline';
import * as tf from '@tensorflow/tfjs';

tf.setBackend('cpu');

const none = tf.Reduction.NONE;
const gradient = (f, by) => args => tf.grad(v => f({ ...args, [by]: v }))(args[by]);

const NAME = 'tfjs', VERSION = tf.version.tfjs, FORMATS = ['binary32']; // Its tensors hold float32 and nothing finer.
const FUNCTIONS = {
  identity: ({ x }) => tf.clone(x),
  expm1: ({ x }) => tf.expm1(x),
  log1p: ({ x }) => tf.log1p(x),
  sigmoid: ({ z }) => tf.sigmoid(z),
  log_sigmoid: ({ z }) => tf.logSigmoid(z),
  softplus: ({ z }) => tf.softplus(z),
  tanh: ({ z }) => tf.tanh(z),
  relu: ({ z }) => tf.relu(z),
  leaky_relu: ({ z, alpha }) => tf.prelu(z, alpha),
  softmax: ({ z }) => tf.softmax(z),
  log_softmax: ({ z }) => tf.logSoftmax(z),
  logsumexp: ({ z }) => tf.logSumExp(z),
  bce: ({ y, q }) => tf.losses.logLoss(y, q, undefined, undefined, none),
  bce_with_logits: ({ y, z }) => tf.losses.sigmoidCrossEntropy(y, z, undefined, undefined, none),
  cce: ({ t, p }) => tf.metrics.categoricalCrossentropy(t, p),
  cce_with_logits: ({ t, z }) => tf.losses.softmaxCrossEntropy(t, z, undefined, undefined, none),
  mse: ({ t, y }) => tf.losses.meanSquaredError(t, y),
  mae: ({ t, y }) => tf.losses.absoluteDifference(t, y),
};
const GRADIENTS = { identity: 'x', sigmoid: 'z', log_sigmoid: 'z', softplus: 'z', tanh: 'z', relu: 'z', leaky_relu: 'z', logsumexp: 'z', bce_with_logits: 'z', cce_with_logits: 'z', mse: 'y', mae: 'y' };
for (const [name, by] of Object.entries(GRADIENTS)) FUNCTIONS[`${name}_grad`] = gradient(FUNCTIONS[name], by);
FUNCTIONS.bce_grad_q = gradient(FUNCTIONS.bce, 'q');

function offers(name, format) {
  return name in FUNCTIONS && FORMATS.includes(format);
}

// Numbers in one call with whole tensors; vectors row by row, for their lengths differ.
function evaluate(name, format, args) {
  const call = args => tf.tidy(() => FUNCTIONS[name](each(args, a => tf.tensor(a, undefined, 'float32'))).arraySync());
  return Object.values(args).some(column => Array.isArray(column[0])) ? rows(args).map(call) : call(args);
}

// The protocol: one line of JSON in, one out, until the input ends.
const each = (args, f) => Object.fromEntries(Object.entries(args).map(([name, value]) => [name, f(value)]));
const rows = args => Object.values(args)[0].map((_, i) => each(args, column => column[i]));
const read = entry => Array.isArray(entry) ? entry.map(read) : Number(entry);
const write = value => Array.isArray(value) ? value.map(write) : Object.is(value, -0) ? '-0.0' : typeof value === 'number' ? String(value) : value;

async function values(name, format, args) {
  try {
    return await evaluate(name, format, args);
  } catch (refusal) {
    if (refusal instanceof TypeError || refusal instanceof ReferenceError) throw refusal;
    const single = rows(args);
    if (single.length === 1) return [{ error: 'domain', message: String(refusal.message) }];
    const results = [];
    for (const row of single) results.push(...await values(name, format, each(row, entry => [entry])));
    return results;
  }
}

async function answer({ op, id, function: name, format, args }) {
  if (op === 'hello') return { lossproofs: 1, name: NAME, version: VERSION, formats: FORMATS, functions: Object.keys(FUNCTIONS) };
  if (!await offers(name, format)) return { id, error: 'unsupported', message: `${NAME} has no ${name} in ${format}` };
  return { id, values: write(await values(name, format, each(args, read))) };
}

for await (const line of createInterface({ input: process.stdin })) process.stdout.write(`${JSON.stringify(await answer(JSON.parse(line)))}\n`);
