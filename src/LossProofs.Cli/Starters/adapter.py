"""An adapter for lossproofs in Python: name your functions as `lossproofs list` does, then
   lossproofs verify -- python3 adapter.py"""
import json
import math
import sys

NAME = "mine"
VERSION = "1"
FORMATS = ["binary64"]
FUNCTIONS = {
    "identity": lambda x: x,  # The transport check: leave it as it is.
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)),
    "softmax": lambda z: [math.exp(x) / sum(math.exp(x) for x in z) for x in z],
}


def offers(function, number):
    return function in FUNCTIONS and number in FORMATS


def evaluate(function, number, args):
    """One result an input; a column of args has one entry an input, and a vector is a list of numbers."""
    return [FUNCTIONS[function](**dict(zip(args, row))) for row in zip(*args.values())]


# The protocol: one line of JSON in, one out, until the input ends.
def read(entry):
    return [read(e) for e in entry] if isinstance(entry, list) else float(entry)


def write(value):
    if isinstance(value, dict):
        return value
    return [write(v) for v in value] if isinstance(value, list) else repr(value).replace("nan", "NaN").replace("inf", "Infinity")


def values(function, number, args):
    try:
        return evaluate(function, number, args)
    except (ValueError, ArithmeticError, RuntimeError) as refusal:
        count = len(next(iter(args.values())))
        if count == 1:
            return [{"error": "domain", "message": str(refusal)}]
        return [values(function, number, {name: [column[i]] for name, column in args.items()})[0] for i in range(count)]


def answer(request):
    if request["op"] == "hello":
        return {"lossproofs": 1, "name": NAME, "version": VERSION, "formats": list(FORMATS), "functions": list(FUNCTIONS)}
    function, number = request["function"], request["format"]
    if not offers(function, number):
        return {"id": request["id"], "error": "unsupported", "message": f"{NAME} has no {function} in {number}"}
    return {"id": request["id"], "values": write(values(function, number, {name: read(column) for name, column in request["args"].items()}))}


for line in sys.stdin:
    print(json.dumps(answer(json.loads(line))), flush=True)
