using LossProofs.Claims;
using LossProofs.Verification.Proofs.Reasoning;
using static LossProofs.Claims.Vocabulary;

namespace LossProofs.Verification.Proofs;

/// <summary>What the search is told, claim by claim: instances of log x ≤ x − 1, and where two sides start to move apart.</summary>
internal static class Hints
{
    private static readonly Dictionary<string, Hint[]> ById = new()
    {
        ["sigmoid.derivative-bound"] = [Rising(3)],
        ["bce.gradient-bound"] = [Rising(1)],
        ["lipschitz.definition"] = [Rising(3), new SplitHint(t => [t["c"]], 5)],
        ["lipschitz.constants"] = [Rising(0), Rising(1), Rising(13), Rising(14), Rising(15), Rising(16)],
        ["bce.update-rule"] = [new LogHint(t => Both(Stepped(t))), new KnownHint(t => [Exp(Linear(t)) * (Exp(Stepped(t)) - 1)])],
        ["bce.affine-in-label"] = [new LogarithmsHint(3), new LogHint(t => [.. Means(t, Mean(t, t["q"])), .. Means(t, Mean(t, 1 - t["q"]))], 3)],
        ["bce.has-global-minimum"] = [.. Groups()],
        ["bce.strictly-proper"] = [new LogHint(t => Gibbs(t["q"], t["p"]), 1)],
        ["alternative.soft-minimisers"] = [new LogarithmsHint(0), new LogHint(t => Gibbs(t["q"], 1 - t["y"]), 0), new LogarithmsHint(6), new LogHint(t => Gibbs(t["q"], t["y"]), 6)],
        ["alternative.difference"] = [Decided(1), Raised(1), Decided(3), Raised(3), new KnownHint(t => [t["y"] * t["z"]], 3), new KnownHint(t => [(1 - t["y"]) * t["z"]], 3), new KnownHint(Turning, 3)],
        ["alternative.below-mae"] = [new LogarithmsHint(0), new LogHint(t => Means(t, Mean(t, t["q"])), 0)],
        ["alternative.below-bce"] = [new MonotoneHint("q", t => t["y"], 4)],
        ["alternative.differs-from-bce"] = [new SplitHint(t => [t["y"]], 2), new ThroughHint(t => Mean(t, t["q"]), 2), new LogarithmsHint(2), new LogHint(t => Means(t, Mean(t, t["q"])), 2)],
        ["logsumexp.bounds"] = [new GreatestHint(t => t.Along("z").Select(k => t.Vector("z")[k]), 1)],
        ["optimise.min-max"] = [new GreatestHint(t => t.Along("f").Select(i => -t.Vector("f")[i]), 0), new GreatestHint(t => t.Along("f").Select(i => -t.Vector("f")[i]), 1), new LogHint(t => Gibbs(t["q"], t["y"]), 2), new LogHint(t => Gibbs(t["q"], t["y"]), 3)],
        ["norm.p-norm"] = [new LogarithmsHint(5)],
        ["norm.euclidean-is-shortest"] = [new SquaresHint(2), new SquareHint(t => from k in t.Along("x") from l in t.Along("x") where k < l select Abs(t.Vector("x")[k]) - Abs(t.Vector("x")[l]), 2)],
        ["descent.steepest"] = [new SplitHint(t => [Inner(t)], 1), new SquaresHint(1), new SquareHint(Crossed, 1)],
        ["information.bits"] = [new LogHint(t => t.Along("p").Select(k => Pow(2, -t.Vector("n")[k]) / t.Vector("p")[k]), 1), new LogHint(t => t.Along("r").SelectMany(l => new[] { Fraction(1, 2) / t.Vector("r")[l], Fraction(1, 4) / t.Vector("r")[l] }), 2)],
        ["entropy.range"] = [.. new[] { 1, 5 }.Select(part => new LogHint(t => t.Along("p").Select(k => 1 / (t.Along("p").Count() * t.Vector("p")[k])), part))],
        ["cross-entropy.decomposition"] = [.. new[] { 1, 3 }.Select(part => new LogHint(t => t.Along("p").Select(k => t.Vector("q")[k] / t.Vector("p")[k]), part))],
    };

    // Where the cases grow with the size as its power.
    private static readonly Dictionary<string, int> Largest = new()
    {
        ["alternative.same-gradient"] = 3, ["alternative.noise-symmetric"] = 4, ["alternative.is-mae"] = 6, ["descent.steepest"] = 4,
        ["information.bits"] = 2, ["cross-entropy.definition"] = 4, ["entropy.range"] = 4, ["cross-entropy.decomposition"] = 4, ["mse.outlier-sensitivity"] = 3, ["norm.p-norm"] = 3, ["norm.euclidean-manhattan-minkowski"] = 3, ["mae.minimiser-is-median"] = 3, ["bce.update-rule"] = 2, ["bce.has-global-minimum"] = 2,
    };

    /// <summary>The hints for a claim.</summary>
    public static IReadOnlyList<Hint> For(string id) => ById.GetValueOrDefault(id) ?? [];

    /// <summary>The largest size of a single dimension that a claim is proved for.</summary>
    public static int MostSize(string id) => Largest.GetValueOrDefault(id, 8);

    // |f(u) − f(v)| ≤ L |u − v|: equal at u = v, and the right side grows faster.
    private static MonotoneHint Rising(int part) => new("u", t => t["v"], part);

    private static Formula[] Both(Formula exponent) => [Exp(exponent), Exp(-exponent)];

    private static Formula[] Gibbs(Formula q, Formula p) => [q / p, (1 - q) / (1 - p)];

    // y (1 − q) + (1 − y) q, the mean of which q^(1−y) (1 − q)^y is the geometric one.
    private static Formula Mean(Terms t, Formula q) => t["y"] * (1 - q) + (1 - t["y"]) * q;

    private static Formula[] Means(Terms t, Formula mean) => [t["q"] / mean, (1 - t["q"]) / mean];

    // By how much one step of descent moves the logit.
    private static Formula Stepped(Terms t)
    {
        var i = new Claims.Index("i", t.Vector("x").Shape[0]);
        return (t["y"] - Sigmoid(Linear(t))) * (Sum(i, Pow(t.Vector("x")[i], 2)) + 1);
    }

    private static Formula Linear(Terms t)
    {
        var i = new Claims.Index("i", t.Vector("x").Shape[0]);
        return Sum(i, t.Vector("w")[i] * t.Vector("x")[i]) + t["b"];
    }

    // Each group of labels has its least loss where σ of the logit is their mean.
    private static IEnumerable<CutHint> Groups()
    {
        foreach (var name in new[] { "y", "t" })
        {
            Formula Logit(Terms t) => name == "y" ? t["b"] : t["w"] + t["b"];
            (Claims.Index, Formula) Labels(Terms t) => new Claims.Index("i", t.Vector(name).Shape[0]) is var i ? (i, Sum(i, t.Vector(name)[i])) : default;
            yield return new(
                t => Labels(t) is var (i, sum) ? Sum(i, BceWithLogits(t.Vector(name)[i], Log(sum / (SizeOf(i.Dimension) - sum)))) <= Sum(i, BceWithLogits(t.Vector(name)[i], Logit(t))) : throw new NotSupportedException(),
                [new KnownHint(t => [Exp(Logit(t))]), new LogHint(t => Labels(t) is var (i, sum) ? Gibbs(Sigmoid(Logit(t)), sum / SizeOf(i.Dimension)) : [])]);
        }
    }

    private static SplitHint Decided(int part) => new(t => [t["z"]], part);

    private static LogHint Raised(int part) => new(t => [.. Both(t["y"] * t["z"]), .. Both((1 - t["y"]) * t["z"])], part);

    // The three terms of one sign that the slope of cosh((y − ½)z)/cosh(z/2) is made of.
    private static IEnumerable<Formula> Turning(Terms t)
    {
        Formula x = Exp(t["y"] * t["z"]), beyond = Exp((1 - t["y"]) * t["z"]) - 1;
        return [Exp(t["z"]) * (1 - t["y"]) * (x - 1) * (x + 1), t["y"] * x * x * beyond, t["y"] * Exp(t["z"]) * x * beyond];
    }

    private static Formula Inner(Terms t)
    {
        var k = new Claims.Index("k", t.Vector("g").Shape[0]);
        return Sum(k, t.Vector("g")[k] * t.Vector("v")[k]);
    }

    private static IEnumerable<Formula> Crossed(Terms t) =>
        from k in t.Along("g") from l in t.Along("g") where k < l select t.Vector("g")[k] * t.Vector("v")[l] - t.Vector("g")[l] * t.Vector("v")[k];
}
