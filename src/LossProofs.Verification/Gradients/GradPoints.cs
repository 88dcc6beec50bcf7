using LossProofs.Claims;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Gradients;

/// <summary>The points at which gradients are checked: a quarter in each region; they follow from seed, function, format and chunk alone.</summary>
internal sealed class GradPoints(GradientOf gradient, Format format, int seed, int chunk)
{
    private static readonly int[] Lengths = [1, 2, 3, 5, 16];

    private readonly Random random = new(unchecked((int)Sampling.Seed.For(seed, "gradcheck", gradient.Gradient.Name, format.Name, chunk.ToString(System.Globalization.CultureInfo.InvariantCulture)).Seed));

    // binary32 has fewer magnitudes between a probability and its neighbours.
    private int Deepest => format.Digits switch { 53 => -40, 24 => -16, _ => -6 };

    /// <summary>The points.</summary>
    public IEnumerable<(double[][] Arguments, GradRegion Region)> Draw(int count)
    {
        for (var n = 0; n < count; n++)
        {
            var region = (GradRegion)(n % 4);
            var length = Lengths[random.Next(Lengths.Length)];
            yield return ([.. gradient.Gradient.Parameters.Select((p, i) => p.Scalar is { } s ? [Number(s.Domain, region, i == gradient.Moved)] : Vector(p.Vector!, length, region))], region);
        }
    }

    /// <summary>Puts a point on the kink of its function: equal targets and predictions, or 0.</summary>
    public double[][] OnKink(double[][] arguments)
    {
        var other = gradient.Gradient.Parameters.Select((p, i) => (p, i)).FirstOrDefault(x => x.i != gradient.Moved && x.p.Vector is not null);
        var place = random.Next(arguments[gradient.Moved].Length);
        return gradient.With(arguments, place, other.p.Vector is null ? 0 : arguments[other.i][place]);
    }

    private double[] Vector(VectorVariable vector, int length, GradRegion region) => vector.Tie switch
    {
        Tie.Free => [.. Enumerable.Range(0, length).Select(_ => Number(vector.Domain, region, true))],
        Tie.Simplex when random.Next(2) == 0 => OneHot(length),
        _ => Shares(length, vector.Tie == Tie.OpenSimplex),
    };

    private double[] OneHot(int length)
    {
        var hot = random.Next(length);
        return [.. Enumerable.Range(0, length).Select(k => k == hot ? 1.0 : 0.0)];
    }

    // k_i / 2^m with Σ k_i = 2^m.
    private double[] Shares(int length, bool positive)
    {
        var whole = 1 << Math.Min(20, format.Digits - 4);
        var rest = whole - (positive ? length : 0);
        int[] cuts = [0, .. Enumerable.Range(1, length - 1).Select(_ => random.Next(rest + 1)).Order(), rest];
        return [.. Enumerable.Range(0, length).Select(i => (cuts[i + 1] - cuts[i] + (positive ? 1.0 : 0)) / whole)];
    }

    // What does not move is a label, a slope or a precision: hard as often as soft, or of everyday size.
    private double Number(Domain domain, GradRegion region, bool moves)
    {
        var x = domain switch
        {
            { Lower: not null, Upper: not null } when !moves => random.Next(2) == 0 ? random.Next(2) : random.Next(1, 1024) / 1024.0,
            { Lower: not null, Upper: not null } => region switch
            {
                GradRegion.Tail => LogUniform(Deepest, -10),
                GradRegion.Edge => 1 - LogUniform(Deepest, -10),
                _ => random.Next(1, 1024) / 1024.0 + (random.NextDouble() - 0.5) / 1024,
            },
            { Lower: not null } => LogUniform(-4, 4),
            _ => (random.Next(2) * 2 - 1) * region switch
            {
                GradRegion.Tail => 4 + 36 * random.NextDouble(),
                GradRegion.Edge => LogUniform(-40, -4),
                _ => 0.0625 + 3.9375 * random.NextDouble(),
            },
        };
        return format.Round(x);
    }

    private double LogUniform(int from, int to) => Math.ScaleB(1 + random.NextDouble(), random.Next(Math.Min(from, to - 1), to));
}
