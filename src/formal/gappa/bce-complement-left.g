# BCE from the logit -w <= 0 as -(1 - y) w + w + log1p(exp(-w)), the form (1 - y) z + max(-z, 0) + log1p(exp(-|z|)): absolute error at most 2.27e-13 up to w = 1000.
# Every operation is rounded once, to nearest even, with no fused multiply-add and no subnormal result; u = 2^-53.
# Contract: exp and log1p are within 2^-52, relatively. L = log1p(e^-|z|) exactly, M = log1p of the computed exponential, exactly;
# log1p passes on at most the relative error of its argument (log1p_conditioning in src/formal/coq/Rounding.v). l is the computed M.
# Too tight: [-509b-51,509b-51]
@rnd = float<ieee_64, ne>;
y = rnd(y_); w = rnd(w_);
s rnd= (w - (1 - y) * w) + l;
S = (w - (1 - y) * w) + L;
{ y in [0,1] /\ w in [0,1000] /\ L in [1b-1000,0.6931472] /\ M in [1b-1000,0.6931473] /\ l in [1b-1001,0.6931474]
  /\ M -/ L in [-1b-52,1b-52] /\ l -/ M in [-1b-52,1b-52]
  -> s - S in [-510b-51,510b-51] }
