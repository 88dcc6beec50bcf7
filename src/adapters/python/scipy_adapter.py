#!/usr/bin/python3
"""NumPy and SciPy, judged: lossproofs verify -- python3 scipy_adapter.py"""
import json
import sys

import numpy as np
import scipy
from scipy import special, stats

np.seterr(all="ignore")  # Overflow and 0/0 are answers here, not events.

NAME = "scipy"
VERSION = f"{scipy.__version__} (numpy {np.__version__})"
FORMATS = {"binary64": np.float64, "binary32": np.float32}
FUNCTIONS = {
    "identity": lambda x: x,
    "expm1": lambda x: np.expm1(x),
    "log1p": lambda x: np.log1p(x),
    "xlogy": lambda x, y: special.xlogy(x, y),
    "sigmoid": lambda z: special.expit(z),
    "log_sigmoid": lambda z: special.log_expit(z),
    "sigmoid_grad": lambda z: stats.logistic.pdf(z),  # The density of the logistic distribution.
    "log_sigmoid_grad": lambda z: stats.logistic.sf(z),  # Its survival function.
    "softplus": lambda z: np.logaddexp(0, z),
    "logit": lambda q: special.logit(q),
    "tanh": lambda z: np.tanh(z),
    "softmax": lambda z: special.softmax(z),
    "log_softmax": lambda z: special.log_softmax(z),
    "logsumexp": lambda z: special.logsumexp(z),
    "entropy": lambda p: stats.entropy(p),
    "kl": lambda p, q: special.kl_div(p, q).sum(),
    "norm": lambda x, p: np.linalg.norm(x, p),
}
BINARY64_ONLY = {"sigmoid_grad", "log_sigmoid_grad"}  # scipy.stats computes in double whatever it is given.


def offers(function, number):
    return function in FUNCTIONS and number in FORMATS and (number == "binary64" or function not in BINARY64_ONLY)


def evaluate(function, number, args):
    """Numbers in one call with whole arrays; vectors row by row, for their lengths differ."""
    f, dtype = FUNCTIONS[function], FORMATS[number]
    if not any(isinstance(column[0], list) for column in args.values()):
        return f(**{name: np.array(column, dtype) for name, column in args.items()}).tolist()
    rows = [dict(zip(args, row)) for row in zip(*args.values())]
    return [f(**{name: np.array(entry, dtype)[()] for name, entry in row.items()}).tolist() for row in rows]


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
