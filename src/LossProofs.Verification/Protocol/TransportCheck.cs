using System.Globalization;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Sampling;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Protocol;

/// <summary>Whether numbers reach a program and come back with all their bits, which identity(x) shows before any mathematics is judged.</summary>
internal static class TransportCheck
{
    private const int Count = 200, Shown = 12;

    // Decimals that lie between two numbers, need all their digits, or are read wrongly by some program.
    private static readonly double[] Hard =
    [
        0.1, 1 / 3.0, 9007199254740993, 5e-324, 2.2250738585072011e-308, 2.2250738585072014e-308, 1e23, 8.5e22, 9.5e-7, 123456789.01234567, 0.30000000000000004,
        // .NET 10 writes these two with a digit too few; the shortest binary32 decimal of the next is read as its neighbour.
        Math.ScaleB(1, -25), Math.ScaleB(1, -958), 7.038531E-26f, 16777217, 1e-45f, 3.4028235e38f, 1.17549435e-38f, 65504, 65520,
    ];

    /// <summary>Some 200 values of the format that are hard to carry.</summary>
    public static IReadOnlyList<double> Values(Format format)
    {
        double[] first =
        [
            0, -0.0, double.NaN, double.PositiveInfinity, double.NegativeInfinity, .. Sampling.Values.Special(Domain.Real, format),
            .. Hard.Select(format.Round).SelectMany(x => new[] { x, -x }),
        ];
        var binades = Landmarks.Binades(Domain.Real, format);
        return [.. first.Concat(SystematicPoints.Thin(binades, Count)).Concat(Landmarks.Dense(Domain.Real, format)).DistinctBy(BitConverter.DoubleToInt64Bits).Take(Count)];
    }

    /// <summary>Sends the values through identity(x).</summary>
    /// <exception cref="SubjectException">Some come back otherwise.</exception>
    public static void Run(Session session, Func<Function, Format, bool> offers, Format format, int batch)
    {
        var identity = Family.Named("identity");
        if (!offers(identity, format)) throw new SubjectException($"identity(x) is not offered in {format}; every program has to, for it shows whether numbers come through.");
        var damaged = new List<string>();
        try
        {
            foreach (var portion in Values(format).Chunk(batch))
            {
                var reply = session.Ask(identity, format, [.. portion.Select(x => new double[][] { [x] })]);
                for (var i = 0; i < portion.Length; i++)
                    if (Damage(portion[i], reply.Error is null ? reply.Answers[i] : reply.Failure, format) is { } what) damaged.Add(what);
            }
        }
        catch (AdapterFault fault)
        {
            throw new SubjectException($"transport: identity(x) in {format} failed: {fault.Message}.{Session.Said(fault.Stderr)}");
        }
        catch (GivenUpException)
        {
            throw new SubjectException("transport: the program was ended.");
        }

        if (damaged.Count == 0) return;
        var more = damaged.Count > Shown ? string.Create(CultureInfo.InvariantCulture, $"\n  and {damaged.Count - Shown} more") : "";
        throw new SubjectException(string.Create(CultureInfo.InvariantCulture, $"transport: {damaged.Count} of {Values(format).Count} numbers in {format} do not come back from identity(x) as they were sent, so no result can be trusted:\n  {string.Join("\n  ", damaged.Take(Shown))}{more}"));
    }

    private static string? Damage(double sent, Answer answer, Format format)
    {
        if (answer.Values is not [var got]) return $"{format.Text(sent)}: {answer.Error}";
        var same = double.IsNaN(sent) ? double.IsNaN(got) : BitConverter.DoubleToInt64Bits(sent) == BitConverter.DoubleToInt64Bits(got);
        return same ? null : $"{format.Text(sent)} came back as {format.Text(got)}";
    }
}
