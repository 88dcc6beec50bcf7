using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Reports;

/// <summary>One function in full; at a point its exact value, the nearest of the format, and what a subject answers.</summary>
public static class FunctionExplanation
{
    private const int MostEntries = 8;

    /// <summary>Explains a function.</summary>
    /// <param name="function">The function.</param>
    /// <param name="point">Its arguments; null for none.</param>
    /// <param name="variants">The ways of calling the subject to ask; empty for none.</param>
    /// <param name="format">The format of the arguments and results.</param>
    /// <exception cref="PointException">The point does not fit the function, or there is none to ask the subject at.</exception>
    public static Explanation Write(Function function, Point? point, IReadOnlyList<ISubject> variants, Format format)
    {
        var sheet = Header(function);
        if (point is null && variants.Count > 0) throw new PointException($"at is missing; a subject is asked at a point. Allowed: a value for {string.Join(", ", function.Parameters.Select(p => p.Name))}.");
        return point is null ? new(sheet.ToString(), false) : At(sheet, function, point.For(function), variants, format);
    }

    private static Sheet Header(Function function)
    {
        var sheet = new Sheet().Line($"{CatalogText.Signature(function)}, written {function.Text}").Line();
        sheet.Entry("  is        ", CatalogText.Definition(function));
        if (function.GradientOf is { } of) sheet.Line($"  slope     of {of.Name} in {function.GradientBy!.Value.Name}");
        sheet.Entry("  for       ", string.Join(", ", function.Parameters.Select(p => p.Scalar is { } s ? Explanation.Domain(s) : Explanation.Domain(p.Vector!))));
        sheet.Entry("  rated     ", $"{function.Rating} ulps{(function.Scale is { } scale ? $" of {scale}" : "")}, for a subject that states no accuracy");
        var label = "  special   ";
        foreach (var value in function.SpecialValues)
        {
            sheet.Line($"{label}{Special(function, value)}");
            label = "            ";
        }

        return sheet;
    }

    private static string Special(Function function, SpecialValue value) =>
        $"{string.Join(' ', function.Parameters.Select((p, i) => $"{p.Name}={Values(value.Arguments[i], p.Vector is not null)}"))}: {Values(value.Result, value.Result.Length > 1)}{(value.Convention is { } convention ? $" ({convention})" : "")}";

    private static string Values(double[] values, bool vector) => vector ? Written.Short(values.Select(Format.Binary64.Text)) : Format.Binary64.Text(values[0]);

    private static Explanation At(Sheet sheet, Function function, double[][] arguments, IReadOnlyList<ISubject> variants, Format format)
    {
        sheet.Line().Values("  at        ", Written.Values(new Call(function, arguments, [], Answer.Failed(""))), format);
        var nan = arguments.Any(a => a.Any(double.IsNaN));
        var places = Places(function, arguments).ToList();
        if (!nan)
        {
            sheet.Heading("  by the definition");
            Explanation.SubTermsAt(sheet, Terms(function, arguments));
            var width = Math.Max($"in {format}".Length, function.Name.Length + places.Max(at => Written.Place(at).Length));
            foreach (var at in places)
            {
                var exact = Oracle.Value(function, arguments, at, format);
                sheet.Line($"    {(function.Name + Written.Place(at)).PadRight(width)}  {Decimals.Text(exact)}");
                // At an infinity the definition may not decide; a special value then does.
                if (exact.IsUndefined || format.Nearest(exact.Lower).Equals(format.Nearest(exact.Upper))) sheet.Number($"    {$"in {format}".PadRight(width)}  ", Oracle.Nearest(exact, format), format);
            }
        }

        var failed = false;
        foreach (var variant in variants)
        {
            sheet.Heading($"  on {variant.Name}, {format}");
            if (!variant.Offers(function)) sheet.Line($"    unanswered: {variant.Name} does not offer {function.Name}");
            else failed |= Ask(sheet, function, arguments, variant, format);
        }

        return new(sheet.ToString(), failed);
    }

    private static bool Ask(Sheet sheet, Function function, double[][] arguments, ISubject subject, Format format)
    {
        var failed = false;
        foreach (var (failure, ulps, call) in new FunctionJudge(subject, format).At(function, arguments))
        {
            if (call.Value is not { } value)
            {
                sheet.Entry("    ", call.Answer.Error ?? "no result");
            }
            else
            {
                sheet.Number($"    {function.Name}{Written.Place(call.At)} = ", value, format);
                sheet.Line($"      {Judgement(failure, ulps)}");
            }

            if (failure is null) continue;
            failed = true;
            if (failure.Defect != Defect.Crashed) sheet.Line($"      expected  {FailureText.Expected(failure)}");
        }

        return failed;
    }

    private static string Judgement(Failure? failure, double ulps) => failure switch
    {
        null when double.IsNaN(ulps) => "nothing is owed at this NaN",
        null => $"{Decimals.Ulps(ulps)} ulps off, as required",
        { Ulps: var off } when double.IsFinite(off) => $"{Decimals.Ulps(off)} ulps off: {FailureText.Words(failure)}",
        _ => FailureText.Words(failure),
    };

    // Of a vector the sub-terms of its first entry.
    private static IReadOnlyList<SubTerm> Terms(Function function, double[][] arguments)
    {
        var at = new Bindings<Interval>();
        for (var i = 0; i < arguments.Length; i++)
        {
            if (function.Parameters[i].Scalar is { } scalar)
            {
                at.Scalars[scalar] = Interval.Exactly(arguments[i][0]);
                continue;
            }

            var vector = function.Parameters[i].Vector!;
            at.Vectors[vector] = new([arguments[i].Length], [.. arguments[i].Select(Interval.Exactly)]);
            at.Sizes[vector.Shape[0]] = arguments[i].Length;
        }

        if (function.Definition is { } definition) return SubTerms.Of(definition, at);
        var entry = (Comprehension)function.VectorDefinition!;
        foreach (var index in entry.Indices) at.Indices[index] = 0;
        return SubTerms.Of(entry.Body, at);
    }

    private static IEnumerable<int[]> Places(Function function, double[][] arguments)
    {
        if (function.Shape.Count == 0) return [[]];
        var size = arguments[function.Parameters.Select((p, i) => (p, i)).First(x => x.p.Vector is not null).i].Length;
        return (function.Shape.Count == 1
            ? Enumerable.Range(0, size).Select(k => new[] { k })
            : Enumerable.Range(0, size * size).Select(n => new[] { n / size, n % size })).Take(MostEntries);
    }
}
