# softplus(z), z >= 0, as z + log1p(exp(-z)): relative error at most 5.001 u. For z < 0 it is l alone, within 4.001 u.
# Every operation is rounded once, to nearest even, with no fused multiply-add and no subnormal result; u = 2^-53.
# Contract: exp and log1p are within 2^-52, relatively. L = log1p(e^-|z|) exactly, M = log1p of the computed exponential, exactly;
# log1p passes on at most the relative error of its argument (log1p_conditioning in src/formal/coq/Rounding.v). l is the computed M.
# Too tight: [-5119b-63,5119b-63]
@rnd = float<ieee_64, ne>;
z = rnd(z_);
s rnd= z + l;
S = z + L;
{ z in [0,1000] /\ L in [1b-1000,0.6931472] /\ M in [1b-1000,0.6931473] /\ l in [1b-1001,0.6931474]
  /\ M -/ L in [-1b-52,1b-52] /\ l -/ M in [-1b-52,1b-52]
  -> s -/ S in [-5121b-63,5121b-63] }
