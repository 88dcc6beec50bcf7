# The same form: relative error. w - (1 - y) w cancels where y is near 0.
# Every operation is rounded once, to nearest even, with no fused multiply-add and no subnormal result; u = 2^-53.
# Contract: exp and log1p are within 2^-52, relatively. L = log1p(e^-|z|) exactly, M = log1p of the computed exponential, exactly;
# log1p passes on at most the relative error of its argument (log1p_conditioning in src/formal/coq/Rounding.v). l is the computed M.
# Refused: no relative bound can be proved, for there is none.
@rnd = float<ieee_64, ne>;
y = rnd(y_); w = rnd(w_);
s rnd= (w - (1 - y) * w) + l;
S = (w - (1 - y) * w) + L;
{ y in [1b-400,1] /\ w in [1b-200,1000] /\ L in [1b-1000,0.6931472] /\ M in [1b-1000,0.6931473] /\ l in [1b-1001,0.6931474]
  /\ M -/ L in [-1b-52,1b-52] /\ l -/ M in [-1b-52,1b-52]
  -> s -/ S in [-1b-1,1b-1] }
