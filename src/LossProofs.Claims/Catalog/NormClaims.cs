using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Claims;

internal static class NormClaims
{
    private static readonly Dimension n = new("n", 1, 2, 3, 5);

    private static readonly Index i = new("i", n);

    private static readonly VectorVariable
        x = Vector("x", Domain.Real, n), y = Vector("y", Domain.Real, n), z = Vector("z", Domain.Real, n), corner = Vector("y", Domain.HardLabel, n);

    private static readonly Variable
        c = Real("c"), p = Over("p", Domain.AtLeast(1)), r = Over("r", Domain.OpenProbability), stray = Real("x0"),
        lesser = Over("p", Domain.Between(1, 8)), greater = Over("r", Domain.Between(1, 8));

    private static readonly Formula manhattan = Sum(i, Abs(x[i] - y[i]));

    public static IReadOnlyList<Claim> All { get; } =
    [
        Claim.Holds("norm.p-norm", "The p-norm is a norm for p ≥ 1: homogeneous, zero only at 0, with the triangle inequality",
            (Norm(x, p) == Pow(Sum(i, Pow(Abs(x[i]), p)), 1 / p))
                & (Norm(Each(i, c * x[i]), p) == Abs(c) * Norm(x, p))
                & (Norm(Each(i, 0), p) == 0) & If(Sum(i, Abs(x[i])) > 0, Norm(x, p) > 0)
                & (Norm(Each(i, x[i] + y[i]), p) <= Norm(x, p) + Norm(y, p))
                & (Pow(2, 1 / r) > 2),
            from: [S3("411-427")],
            remark: "The last part shows what fails for exponents r < 1 where n ≥ 2: (1, 0) + (0, 1) would measure 2^(1/r), more than 1 + 1; 4 for r = 1/2."),

        Claim.Refuted("norm.index-slip", "The p-norm, the 1-norm and the 2-norm of n entries as sums from i = 0 to n",
            (Norm(x, p) == Pow(Pow(Abs(stray), p) + Sum(i, Pow(Abs(x[i]), p)), 1 / p))
                & (Norm(x, 1) == Abs(stray) + Sum(i, Abs(x[i])))
                & (Norm(x, 2) == Sqrt(Pow(Abs(stray), 2) + Sum(i, Pow(Abs(x[i]), 2)))),
            fails: At(Set(x, 1), Set(stray, 1), Set(p, 1)) with { Shows = "1 against 2" },
            corrected: "norm.p-norm", from: [S3("414"), S3("421"), S3("427")],
            remark: "n + 1 terms. A vector (x_1, …, x_n) has no entry x_0; whatever is taken for it counts unless it is 0."),

        Claim.Holds("norm.euclidean-manhattan-minkowski", "The p-norm of the difference is a distance; p = 1 gives Manhattan's, p = 2 Euclid's",
            (Distance(x, y, 1) == manhattan) & (Distance(x, y, 2) == Sqrt(Sum(i, Pow(x[i] - y[i], 2))))
                & (Distance(x, y, p) == Distance(y, x, p))
                & (Distance(x, x, p) == 0) & If(manhattan > 0, Distance(x, y, p) > 0)
                & (Distance(x, z, p) <= Distance(x, y, p) + Distance(y, z, p)),
            from: [S3("430-432")]),

        Claim.Qualified("norm.distance-function", "The norm is a distance function",
            Norm(Each(i, x[i] - corner[i]), p) == Norm(x, p),
            condition: Sum(i, corner[i]) == 0,
            fails: At(Set(x, 1), Set(corner, 1), Set(p, 2)) with { Shows = "the distance from 1 to itself is 0, the norm 1" },
            from: [S3("411")],
            remark: "A norm measures one vector: its distance from the origin. The distance of two points is the norm of their difference. Here y is the origin or another corner of the unit cube."),

        Claim.Qualified("norm.euclidean-is-shortest", "The Euclidean distance is the shortest between two points",
            (Norm(x, 2) <= Norm(x, lesser))
                & (Norm(x, 2) <= Norm(x, 1)) & (Norm(x, 1) <= Sqrt(SizeOf(n)) * Norm(x, 2))
                & If(lesser <= greater, Norm(x, greater) <= Norm(x, lesser)),
            condition: lesser <= 2,
            fails: At(Set(x, 1, 1), Set(lesser, 3), Set(greater, 3)) with { Shows = "√2 = 1.4142 against 2^(1/3) = 1.2599; 2 for p = 1, and 1 as p → ∞" },
            from: [S3("430")],
            remark: "x is the difference of the points. It is shorter than Manhattan's; but the p-norm falls as p grows."),
    ];

    private static Formula Distance(VectorVariable from, VectorVariable to, Formula exponent) => Norm(Each(i, from[i] - to[i]), exponent);
}
