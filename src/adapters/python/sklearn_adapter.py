#!/usr/bin/python3
"""scikit-learn, judged: lossproofs verify -- python3 sklearn_adapter.py"""
import json
import sys
import warnings

import numpy as np
import sklearn
from sklearn import metrics
from sklearn._loss import HalfBinomialLoss, HalfMultinomialLoss  # The losses of its linear models and boosted trees.
from sklearn.utils import extmath

np.seterr(all="ignore")
warnings.simplefilter("ignore")

binomial = HalfBinomialLoss()


def label(t):
    """The class that a one-hot target stands for: soft targets are nothing that scikit-learn has."""
    if len(t) < 2 or sorted(t)[:-1] != [0] * (len(t) - 1) or max(t) != 1:
        raise ValueError("scikit-learn takes one of two classes or more, not soft targets")
    return np.argmax(t)


def multinomial(t):
    return HalfMultinomialLoss(n_classes=len(t)), np.array([label(t)], t.dtype)


def loss_of_logits(t, z):
    loss, target = multinomial(t)
    return loss.loss(target, z[np.newaxis])[0]


def gradient_of_logits(t, z):
    loss, target = multinomial(t)
    return loss.gradient(target, z[np.newaxis])[0]


NAME = "scikit-learn"
VERSION = f"{sklearn.__version__} (numpy {np.__version__})"
FORMATS = {"binary64": np.float64, "binary32": np.float32}
FUNCTIONS = {
    "identity": lambda x: x,
    "sigmoid": lambda z: binomial.link.inverse(z),
    "logit": lambda q: binomial.link.link(q),
    "log_sigmoid": lambda z: extmath.log_logistic(z[np.newaxis])[0],
    "softmax": lambda z: extmath.softmax(z[np.newaxis])[0],
    "bce": lambda y, q: np.array([metrics.log_loss(y[i:i + 1], q[i:i + 1], labels=[0, 1]) for i in range(len(y))]),
    "bce_with_logits": lambda y, z: binomial.loss(y, z),
    "bce_with_logits_grad": lambda y, z: binomial.gradient(y, z),
    "cce": lambda t, p: metrics.log_loss([label(t)], p[np.newaxis], labels=range(len(p))),
    "cce_with_logits": loss_of_logits,
    "cce_with_logits_grad": gradient_of_logits,
    "mse": lambda t, y: metrics.mean_squared_error(t, y),
    "mae": lambda t, y: metrics.mean_absolute_error(t, y),
}
BINARY64_ONLY = {"log_sigmoid", "bce", "cce"}  # It answers in double whatever it is given.


def offers(function, number):
    return function in FUNCTIONS and number in FORMATS and (number == "binary64" or function not in BINARY64_ONLY)


def evaluate(function, number, args):
    """Numbers in one call with whole arrays; vectors row by row, for their lengths differ."""
    f, dtype = FUNCTIONS[function], FORMATS[number]
    if not any(isinstance(column[0], list) for column in args.values()):
        return f(**{name: np.array(column, dtype) for name, column in args.items()}).tolist()
    rows = [dict(zip(args, row)) for row in zip(*args.values())]
    return [f(**{name: np.array(entry, dtype) for name, entry in row.items()}).tolist() for row in rows]


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
