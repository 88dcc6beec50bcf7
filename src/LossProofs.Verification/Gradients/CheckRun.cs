using System.Globalization;

namespace LossProofs.Verification.Gradients;

/// <summary>Runs a check over every partial derivative.</summary>
internal sealed class CheckRun(GradientCheck check)
{
    private readonly double[] point = check.Point;

    private readonly HashSet<string> faults = [];

    private int calls;

    /// <summary>The report.</summary>
    public GradReport All()
    {
        var here = Call(point);
        var outputs = here.Length;
        var claimed = Claim();
        if (check.IsElementwise && outputs != point.Length) faults.Add(string.Create(CultureInfo.InvariantCulture, $"the function gives {outputs} numbers for {point.Length}, which elementwise it does not"));
        var expected = check.IsElementwise ? point.Length : outputs * point.Length;
        if (claimed.Length != expected) faults.Add(string.Create(CultureInfo.InvariantCulture, $"the gradient has {claimed.Length} entries; {expected} are due"));
        if (faults.Count > 0) return Report([]);

        if (check.IsElementwise) Independence();
        var axes = Array.ConvertAll(point, x => new Axis(x, check.Contract.Format));
        for (var i = 0; i < axes.Length; i++) axes[i].Keep(0, check.IsElementwise ? [here[i]] : here);
        List<Partial> partials = [.. check.IsElementwise
            ? axes.Select((axis, i) => new Partial(axis, 0, i, claimed[i], ContractAt(i)))
            : from i in Enumerable.Range(0, outputs) from j in Enumerable.Range(0, point.Length) select new Partial(axes[j], i, j, claimed[i * point.Length + j], ContractAt(j))];
        Rounds.Run(partials, wanted => { if (check.IsElementwise) Together(wanted, axes); else OneByOne(wanted, axes); });
        if (check.IsSymmetric) Symmetry(claimed, outputs);
        return Report([.. partials.Select(p => Opinions(p.Entry))]);
    }

    /// <summary>The gradient claimed at the point; how the function that gives it treats its argument is looked at.</summary>
    public double[] Claim()
    {
        var argument = (double[])point.Clone();
        var claimed = check.Gradient!(argument);
        if (ReferenceEquals(claimed, argument)) faults.Add("the gradient is written into its own argument and returned as it: it aliases x");
        else if (!Same(argument, point)) faults.Add("the gradient changes its argument");
        return (double[])claimed.Clone();
    }

    /// <summary>What is wrong beside the numbers.</summary>
    public IReadOnlyList<string> Faults => [.. faults];

    /// <summary>How often the function was called.</summary>
    public int Calls => calls;

    /// <summary>The function at a point of its own.</summary>
    public double[] Call(double[] x)
    {
        calls++;
        var argument = (double[])x.Clone();
        var values = check.Forward(argument);
        if (!Same(argument, x)) faults.Add("the function changes its argument");
        return values;
    }

    /// <summary>What is promised along a coordinate: the next kink ends what is smooth, unless the point is on it.</summary>
    public Contract ContractAt(int input)
    {
        var x = point[input];
        var at = check.Kinks.Where(k => k.At == x).ToList();
        var others = check.Kinks.Where(k => k.At != x).Select(k => Math.Abs(k.At - x)).DefaultIfEmpty(double.PositiveInfinity).Min();
        return check.Contract with { Radius = Math.Min(check.Radius(x), others / 2), IsKink = at.Count > 0, KinkValue = at.Count > 0 ? at[0].Value : null, IsFlat = check.Flat(x) || check.FlatAt(input) };
    }

    private void OneByOne(IReadOnlyList<(Axis Axis, double Offset)> wanted, Axis[] axes)
    {
        foreach (var (axis, offset) in wanted) axis.Keep(offset, Call(With(Array.IndexOf(axes, axis), axis.At(offset))));
    }

    // The n-th value that each axis wants, all in one call.
    private void Together(IReadOnlyList<(Axis Axis, double Offset)> wanted, Axis[] axes)
    {
        var place = axes.Select((axis, i) => (axis, i)).ToDictionary(a => a.axis, a => a.i);
        var queues = wanted.GroupBy(w => w.Axis).Select(g => (Place: place[g.Key], g.Key, Offsets: g.Select(w => w.Offset).ToArray())).ToList();
        for (var n = 0; n < queues.Max(q => q.Offsets.Length); n++)
        {
            var x = (double[])point.Clone();
            foreach (var (i, axis, offsets) in queues.Where(q => n < q.Offsets.Length)) x[i] = axis.At(offsets[n]);
            var values = Call(x);
            foreach (var (i, axis, offsets) in queues.Where(q => n < q.Offsets.Length)) axis.Keep(offsets[n], i < values.Length ? [values[i]] : []);
        }
    }

    private GradEntry Opinions(GradEntry entry)
    {
        if (check.Second is not { } second || entry.Verdict is not (GradVerdict.Unresolved or GradVerdict.Flat) || entry.IsAccepted) return entry;
        var slope = second(entry.X);
        var ulp = Math.Max(2 * entry.Contract.Unit * Math.Max(Math.Abs(slope), entry.Contract.GradientMagnitude), entry.Contract.Least);
        var off = Math.Abs(entry.Claimed - slope) / ulp;
        return entry with { Opinion = new([("second opinion", slope)], off, off <= entry.Contract.GradientUlps) };
    }

    // Every other input is moved by a quarter of its radius: the outputs of the rest have to stay as they are, bit for bit.
    private void Independence()
    {
        var before = Call(point);
        for (var odd = 0; odd < Math.Min(2, point.Length); odd++)
        {
            var x = point.Select((v, i) => i % 2 == odd ? check.Contract.Format.Round(v + ContractAt(i).Radius / 4) : v).ToArray();
            var after = Call(x);
            for (var i = 1 - odd; i < Math.Min(before.Length, after.Length); i += 2)
                if (!before[i].Equals(after[i])) faults.Add(string.Create(CultureInfo.InvariantCulture, $"declared elementwise, but output {i + 1} changes with other inputs"));
        }
    }

    private void Symmetry(double[] matrix, int n)
    {
        if (matrix.Length != n * n) return;
        for (var i = 0; i < n; i++)
            for (var j = 0; j < i; j++)
            {
                var (a, b) = (matrix[i * n + j], matrix[j * n + i]);
                var ulp = Math.Max(2 * check.Contract.Unit * Math.Max(Math.Max(Math.Abs(a), Math.Abs(b)), check.Contract.GradientMagnitude), check.Contract.Least);
                if (!(Math.Abs(a - b) <= 2 * check.Contract.GradientUlps * ulp))
                    faults.Add(string.Create(CultureInfo.InvariantCulture, $"the matrix is not symmetric: [{i + 1},{j + 1}] is {a:R}, [{j + 1},{i + 1}] is {b:R}"));
            }
    }

    private GradReport Report(IReadOnlyList<GradEntry> entries) => new(check.Name, entries, calls, Faults) { Inputs = point.Length, Again = Again() };

    /// <summary>The line of C# that checks the point again.</summary>
    private string Again() => point.Length > 8 ? "" : $"GradCheck.Of({check.Name}).At({string.Join(", ", point.Select(x => x.ToString("R", CultureInfo.InvariantCulture)))}).Claims(…).Run()";

    private double[] With(int input, double value)
    {
        var x = (double[])point.Clone();
        x[input] = value;
        return x;
    }

    private static bool Same(double[] a, double[] b) => a.AsSpan().SequenceEqual(b);
}
