#!/usr/bin/python3
"""PyTorch, judged: lossproofs verify -- python3 torch_adapter.py"""
import json
import sys

import torch
import torch.nn.functional as F


def gradient(f, by):
    """The derivative of f, summed over the entries, by the argument named by: what backward() gives."""
    def slope(**args):
        args[by] = args[by].detach().requires_grad_()
        return torch.autograd.grad(f(**args).sum(), args[by])[0]
    return slope


def one_by_one(f):
    """For options that PyTorch takes as one number for the whole array."""
    return lambda z, alpha: torch.stack([f(entry, slope.item()) for entry, slope in zip(z, alpha)])


NAME = "torch"
VERSION = torch.__version__
FORMATS = {"binary64": torch.float64, "binary32": torch.float32}
FUNCTIONS = {
    "identity": lambda x: torch.nn.Identity()(x),
    "expm1": lambda x: torch.expm1(x),
    "log1p": lambda x: torch.log1p(x),
    "xlogy": lambda x, y: torch.xlogy(x, y),
    "sigmoid": lambda z: torch.sigmoid(z),
    "log_sigmoid": lambda z: F.logsigmoid(z),
    "softplus": lambda z: F.softplus(z),
    "logit": lambda q: torch.logit(q),
    "tanh": lambda z: torch.tanh(z),
    "relu": lambda z: F.relu(z),
    "leaky_relu": one_by_one(lambda z, alpha: F.leaky_relu(z, alpha)),
    "softmax": lambda z: F.softmax(z, dim=0),
    "log_softmax": lambda z: F.log_softmax(z, dim=0),
    "logsumexp": lambda z: torch.logsumexp(z, dim=0),
    "bce": lambda y, q: F.binary_cross_entropy(q, y, reduction="none"),
    "bce_with_logits": lambda y, z: F.binary_cross_entropy_with_logits(z, y, reduction="none"),
    "cce_with_logits": lambda t, z: F.cross_entropy(z, t),
    "mse": lambda t, y: F.mse_loss(y, t),
    "mae": lambda t, y: F.l1_loss(y, t),
    "sse": lambda t, y: F.mse_loss(y, t, reduction="sum"),
    "entropy": lambda p: torch.special.entr(p).sum(),
    "kl": lambda p, q: F.kl_div(q.log(), p, reduction="sum"),
    "norm": lambda x, p: torch.linalg.vector_norm(x, p.item()),
}
GRADIENTS = {"sigmoid": "z", "log_sigmoid": "z", "softplus": "z", "logit": "q", "tanh": "z", "relu": "z", "leaky_relu": "z", "identity": "x",
             "logsumexp": "z", "bce_with_logits": "z", "cce_with_logits": "z", "mse": "y", "mae": "y", "sse": "y"}
FUNCTIONS |= {name + "_grad": gradient(FUNCTIONS[name], by) for name, by in GRADIENTS.items()}
FUNCTIONS["bce_grad_q"] = gradient(FUNCTIONS["bce"], "q")
FUNCTIONS["softmax_jacobian"] = lambda z: torch.autograd.functional.jacobian(lambda v: F.softmax(v, dim=0), z)


def offers(function, number):
    return function in FUNCTIONS and number in FORMATS


def evaluate(function, number, args):
    """Numbers in one call with whole tensors; vectors row by row, for their lengths differ."""
    f, dtype = FUNCTIONS[function], FORMATS[number]
    if not any(isinstance(column[0], list) for column in args.values()):
        return f(**{name: torch.tensor(column, dtype=dtype) for name, column in args.items()}).tolist()
    rows = [dict(zip(args, row)) for row in zip(*args.values())]
    return [f(**{name: torch.tensor(entry, dtype=dtype) for name, entry in row.items()}).tolist() for row in rows]


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
