// ONNX Runtime, judged: lossproofs verify -- node onnx_adapter.mjs
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import * as ort from 'onnxruntime-node';

ort.env.logLevel = 'fatal';

const NAME = 'onnxruntime', VERSION = JSON.parse(readFileSync(new URL('node_modules/onnxruntime-node/package.json', import.meta.url))).version;
const FORMATS = ['binary64', 'binary32'];
const TYPES = { binary64: { code: 11, name: 'float64', array: Float64Array }, binary32: { code: 1, name: 'float32', array: Float32Array } };
const FUNCTIONS = { // Each is one operator, with its inputs in order.
  identity: ['Identity', 'x'],
  sigmoid: ['Sigmoid', 'z'],
  softplus: ['Softplus', 'z'],
  tanh: ['Tanh', 'z'],
  relu: ['Relu', 'z'],
  leaky_relu: ['PRelu', 'z', 'alpha'],
  softmax: ['Softmax', 'z'],
  log_softmax: ['LogSoftmax', 'z'],
  logsumexp: ['ReduceLogSumExp', 'z'],
};

// A model of one operator, as the bytes of its protocol buffer: a field is a tag, then a number or a length and its bytes.
const varint = n => n < 128 ? [n] : [n & 127 | 128, ...varint(n >> 7)];
const number = (field, n) => [...varint(field << 3), ...varint(n)];
const bytes = (field, content) => [...varint(field << 3 | 2), ...varint(content.length), ...content];
const text = (field, string) => bytes(field, Buffer.from(string));

function model([operator, ...inputs], type) {
  const node = [...inputs.flatMap(name => text(1, name)), ...text(2, 'result'), ...text(4, operator)];
  const tensor = name => [...text(1, name), ...bytes(2, bytes(1, number(1, type)))];
  const graph = [...bytes(1, node), ...text(2, 'graph'), ...inputs.flatMap(name => bytes(11, tensor(name))), ...bytes(12, tensor('result'))];
  return Uint8Array.from([...number(1, 8), ...bytes(7, graph), ...bytes(8, number(2, 17))]); // IR version 8, operator set 17.
}

const sessions = new Map();

// Not every operator has a kernel for every type.
async function offers(name, format) {
  if (!(name in FUNCTIONS && format in TYPES)) return false;
  const key = `${name} ${format}`;
  if (!sessions.has(key)) sessions.set(key, await ort.InferenceSession.create(model(FUNCTIONS[name], TYPES[format].code)).catch(() => null));
  return sessions.get(key) !== null;
}

// Numbers in one call with whole tensors; vectors row by row, for their lengths differ.
async function evaluate(name, format, args) {
  const session = sessions.get(`${name} ${format}`), type = TYPES[format];
  const call = async args => (await session.run(each(args, a => new ort.Tensor(type.name, type.array.from(a), [a.length])))).result;
  if (!Object.values(args).some(column => Array.isArray(column[0]))) return Array.from((await call(args)).data);
  const results = [];
  for (const row of rows(args)) {
    const result = Array.from((await call(row)).data);
    results.push(name === 'logsumexp' ? result[0] : result);
  }
  return results;
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
