#!/usr/bin/env python3
"""The gradients of snapshots/gradients.places.verified.md, put to the real torch.autograd.gradcheck.

python3 tests/LossProofs.Benchmarks/gradcheck_torch.py

Each gradient is given to torch as the backward of a function of its own, at one point, in binary64, with the defaults
of gradcheck (eps 1e-6, atol 1e-5, rtol 1e-3). A right gradient has to pass, a wrong one has to be rejected.
"""
import platform
import sys

import torch


def custom(forward, gradient):
    class Function(torch.autograd.Function):
        @staticmethod
        def forward(ctx, x):
            ctx.save_for_backward(x)
            return forward(x)

        @staticmethod
        def backward(ctx, upstream):
            (x,) = ctx.saved_tensors
            return upstream * gradient(x)

    return Function.apply


def constant(value):
    return lambda x: torch.full_like(x, value)


def positive(x):
    return (x > 0).to(x.dtype)


def bce(z):
    """y = 1: softplus(-z)."""
    return torch.clamp(-z, min=0) + torch.log1p(torch.exp(-abs(z)))


def softplus(z):
    return torch.clamp(z, min=0) + torch.log1p(torch.exp(-abs(z)))


relu = torch.nn.functional.relu
sigmoid = torch.sigmoid

PLACES = [
    ("relu at 0, gradient 0", True, relu, positive, 0.0),
    ("relu at 0, gradient 1/2", False, relu, constant(0.5), 0.0),
    ("relu at 0, gradient -1", False, relu, constant(-1.0), 0.0),
    ("relu at 1e-7, gradient 1", True, relu, positive, 1e-7),
    ("relu at -1e-7, gradient 0", True, relu, positive, -1e-7),
    ("relu at 1e-7, gradient 0", False, relu, constant(0.0), 1e-7),
    ("|x| at 0, gradient 0", True, abs, torch.sign, 0.0),
    ("clamp to [0, 1] at 1, gradient 0", True, lambda x: torch.clamp(x, 0, 1), constant(0.0), 1.0),
    ("softplus at -20", True, softplus, sigmoid, -20.0),
    ("softplus at -20, ten times too large", False, softplus, lambda z: 10 * sigmoid(z), -20.0),
    ("softplus at -20, sign flipped", False, softplus, lambda z: -sigmoid(z), -20.0),
    ("softplus at -40, gradient 0", False, softplus, constant(0.0), -40.0),
    ("bce from logits, y = 1, at 18, 1 - sigmoid by subtraction", False, bce, lambda z: sigmoid(z) - 1, 18.0),
    ("bce from logits, y = 1, at 18, clipped at 1e-7", False, bce, constant(0.0), 18.0),
    ("bce from logits, y = 1, at 18", True, bce, lambda z: -sigmoid(-z), 18.0),
    ("-log q at 1e-5", True, lambda q: -torch.log(q), lambda q: -1 / q, 1e-5),
    ("-log q at 1e-6", True, lambda q: -torch.log(q), lambda q: -1 / q, 1e-6),
    ("-log q at 1e-9", True, lambda q: -torch.log(q), lambda q: -1 / q, 1e-9),
    ("-log q at 0.3, one part in 10,000 off", False, lambda q: -torch.log(q), lambda q: -1.0001 / q, 0.3),
    ("x^2 at 1e8, off by 1e-4", False, lambda x: x * x, lambda x: 2.0002 * x, 1e8),
    ("sin(1e3 x) at 1, right", True, lambda x: torch.sin(1000 * x), lambda x: 1000 * torch.cos(1000 * x), 1.0),
]


def main():
    print(f"torch {torch.__version__}, Python {platform.python_version()}, {platform.machine()}; torch.autograd.gradcheck with its defaults")
    missed = rejected = 0
    for name, right, forward, gradient, x in PLACES:
        point = torch.tensor([x], dtype=torch.float64, requires_grad=True)
        passes = torch.autograd.gradcheck(custom(forward, gradient), (point,), raise_exception=False)
        verdict = "passes" if passes else "rejected"
        if passes != right:
            verdict = verdict.upper()
            missed, rejected = missed + (not right), rejected + right
        print(f"  {name:60} {'right' if right else 'wrong'}  {verdict}")
    wrong = sum(not right for _, right, *_ in PLACES)
    print(f"{missed} of {wrong} wrong gradients pass, {rejected} of {len(PLACES) - wrong} right ones are rejected")


if __name__ == "__main__":
    sys.exit(main())
