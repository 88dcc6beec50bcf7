using System.Globalization;
using LossProofs.Benchmarks;
using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Columns;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

// What a value costs, as a ratio to Math.Exp, a call of the C library, timed in the same rounds:
// dotnet run --project tests/LossProofs.Benchmarks -c Release [-- FUNCTION …]
// What a gradient check costs beside one with a fixed epsilon: the same with -- gradients.
const int Points = 64, Column = 4096;
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["gradients"])
{
    GradientCost.Print();
    return;
}

ISubject native = NativeSubject.Create();
var exponents = Enumerable.Range(0, Points).Select(i => (i - 30) / 3.0).ToArray();
var sink = 0.0;
(int Items, Action Run) exp = (Points, () => { foreach (var x in exponents) sink += Math.Exp(x); });

Console.WriteLine("enclosures of exp and log by their digits, in calls of Math.Exp");
foreach (var bits in new[] { 64, 128, 256, 512, 1024 })
{
    var field = new IntervalField(bits);
    var times = SideBySide.Time([exp, (Points, () => { foreach (var x in exponents) field.Exp(Interval.Exactly(x)); }), (Points, () => { foreach (var x in exponents) field.Log(Interval.Exactly(Math.Abs(x) + 0.1)); })]);
    Console.WriteLine($"  {bits,5} bits  exp {times[1] / times[0],8:0}  log {times[2] / times[0],8:0}");
}

Console.WriteLine("\na value of each function, in calls of Math.Exp: oracle and ours rounded to binary64; columns of 4096 in binary32, ours and enclosed");
Console.WriteLine($"  {"function",-26} {"oracle",8} {"ours",8} {"column",8} {"enclosed",8}");
foreach (var function in Family.All.Where(f => args.Length == 0 || args.Contains(f.Name)))
{
    var points = Sampler.Draw(function, "benchmark", Format.Binary64, Seed.Default, Points).ToArray();
    int[] at = [.. function.Shape.Select(_ => 0)];
    List<(int, Action)> actions =
    [
        exp,
        (points.Length, () => { foreach (var p in points) Oracle.Value(function, p, at, Format.Binary64); }),
        (points.Length, () => native.Evaluate(function, Format.Binary64, points)),
    ];
    if (function.IsOfOneNumber)
    {
        // Around 1: a column of one sign inside every domain.
        double[] x = [.. Enumerable.Range(0, Column).Select(i => function.Parameters[0].Scalar!.Domain == Domain.Negative ? -1 - i * 1e-4 : (double)(float)(0.25 + i * 1e-4))], results = new double[Column];
        var definitions = new ColumnDefinitions(new ColumnField(Column));
        actions.AddRange([(Column, () => native.Evaluate(function, Format.Binary32, x, results)), (Column, () => definitions.Over(function, x))]);
    }

    var ns = SideBySide.Time(actions);
    Console.WriteLine($"  {function.Name,-26} {string.Concat(ns.Skip(1).Select((t, i) => $"{t / ns[0],8:0.##} ".PadLeft(9)))}".TrimEnd());
}

Console.WriteLine($"\nMath.Exp took {SideBySide.Time([exp])[0]:0.0} ns here{(double.IsNaN(sink) ? "?" : "")}");
