// An adapter for lossproofs in JavaScript: name your functions as `lossproofs list` does, then
//   lossproofs verify -- node adapter.mjs
import { createInterface } from 'node:readline';

const NAME = 'mine', VERSION = '1', FORMATS = ['binary64'];
const FUNCTIONS = {
  identity: ({ x }) => x, // The transport check: leave it as it is.
  sigmoid: ({ z }) => 1 / (1 + Math.exp(-z)),
  softmax: ({ z }) => z.map(x => Math.exp(x) / z.reduce((sum, x) => sum + Math.exp(x), 0)),
};

function offers(name, format) {
  return name in FUNCTIONS && FORMATS.includes(format);
}

// One result an input; a column of args has one entry an input, and a vector is an array of numbers.
function evaluate(name, format, args) {
  return rows(args).map(FUNCTIONS[name]);
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
