# sigmoid(z), z >= 0, as 1 / (1 + e) with e = exp(-z): relative error at most 3.001 u.
# Every operation is rounded once, to nearest even, with no fused multiply-add and no subnormal result; u = 2^-53.
# Contract: the exponential e of a machine number is within 2^-52 of the exact E, relatively.
# Too tight: [-3071b-63,3071b-63]
@rnd = float<ieee_64, ne>;
s rnd= 1 / (1 + e);
S = 1 / (1 + E);
{ E in [1b-1000,1] /\ e in [1b-1000,1] /\ e -/ E in [-1b-52,1b-52]
  -> s -/ S in [-3073b-63,3073b-63] }
