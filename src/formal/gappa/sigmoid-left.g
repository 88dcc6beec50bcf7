# sigmoid(z), z < 0, as e / (1 + e) with e = exp(z): relative error at most 4.5 u.
# Every operation is rounded once, to nearest even, with no fused multiply-add and no subnormal result; u = 2^-53.
# Contract: the exponential e of a machine number is within 2^-52 of the exact E, relatively.
# Too tight: [-4096b-63,4096b-63]
@rnd = float<ieee_64, ne>;
s rnd= e / (1 + e);
S = E / (1 + E);
{ E in [1b-900,1] /\ e in [1b-900,1] /\ e -/ E in [-1b-52,1b-52]
  -> s -/ S in [-4608b-63,4608b-63] }
