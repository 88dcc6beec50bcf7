using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Judging;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Deviations;

/// <summary>
/// Tells deliberate deviations from bugs. A deviation is a formula with a constant; it is recognised where several failures are
/// what it gives, within the rating, and no result that is as the definition says contradicts it. It explains the failures that it
/// predicts and no others.
/// </summary>
internal sealed class Recognition
{
    /// <summary>How many failures show a deviation at least: with fewer, a solved constant has hardly been confirmed.</summary>
    public const int Several = 4;

    // More ways to depart than this are no design.
    private const int Most = 6;

    // A formula is first tried on so many failures, spread evenly.
    private const int Tried = 60;

    private readonly List<(Rule Rule, Deviation Named)> rules = [];

    /// <summary>Recognises nothing.</summary>
    public static Recognition Nothing { get; } = new();

    /// <summary>The deviations in the answers of a function.</summary>
    /// <param name="subject">The subject, which may be asked more.</param>
    /// <param name="function">The function.</param>
    /// <param name="format">The format.</param>
    /// <param name="measured">All its results.</param>
    public static Recognition Of(ISubject subject, Function function, Format format, IReadOnlyList<Measurement> measured)
    {
        var recognition = new Recognition();
        var (candidates, tails) = (new Candidates(subject, function, format), new TailSearch(subject, function, format));
        var open = measured.Where(m => m.Failure is { Defect: not (Defect.Crashed or Defect.Refused) }).ToList();
        while (recognition.rules.Count < Most && Distinct(open) >= Several)
        {
            var few = open.Where((_, i) => i % (open.Count / Tried + 1) == 0).ToList();
            var ranked = candidates.From(open).Concat(tails.From(open, measured)).Select(rule => (Rule: rule, Count: few.Count(rule.Explains)))
                .Where(r => r.Count > 0).OrderByDescending(r => r.Count);
            var found = ranked.FirstOrDefault(r => Holds(r.Rule, open, measured)).Rule;
            if (found is null) break;
            recognition.rules.Add((found, Named(found, tails, function, measured)));
            open.RemoveAll(found.Explains);
        }

        return recognition;
    }

    /// <summary>The deviation that explains a failure; null where none does, or nothing fails.</summary>
    public Deviation? Explains(Measurement measurement) => measurement.Failure switch
    {
        null => null,
        { Defect: Defect.Refused } => Deviation.Refusal(measurement.Call.Answer.Error!),
        _ => rules.FirstOrDefault(r => r.Rule.Explains(measurement)).Named,
    };

    private static bool Holds(Rule rule, List<Measurement> open, IReadOnlyList<Measurement> measured)
    {
        var explained = open.Where(rule.Explains).ToList();
        return Distinct(explained) >= Several && open.Count(rule.Misses) < explained.Count && (rule is Tail || !IsConstant(explained, open)) && !measured.Any(rule.IsRefutedBy);
    }

    // The same wrong answer where the formula does not give it: a constant, not the formula.
    private static bool IsConstant(List<Measurement> explained, List<Measurement> open) =>
        explained.Select(m => m.Call.Value).Distinct().ToList() is [{ } value] && open.Count(m => m.Call.Value == value) > 2 * explained.Count;

    private static int Distinct(IEnumerable<Measurement> measurements) =>
        measurements.Select(m => string.Join(' ', m.Call.Arguments.SelectMany(a => a).Select(BitConverter.DoubleToInt64Bits))).Distinct().Count();

    // Of a formula in one number the place where the answers become constant is measured.
    private static Deviation Named(Rule rule, TailSearch tails, Function function, IReadOnlyList<Measurement> measured)
    {
        if (rule is Tail || rule.Named is not { Kind: DeviationKind.Clamped, Constant: var constant } named || function.Parameters.Any(p => p.Vector is not null)) return rule.Named;
        var bound = double.Parse(constant, System.Globalization.CultureInfo.InvariantCulture);
        var last = function.Parameters.Count - 1;
        foreach (var group in measured.Where(m => m.Failure is not null && m.Call.Value is { } got && Math.Abs(got) == bound).GroupBy(m => (m.Call.Value, string.Join(' ', m.Call.Arguments.SkipLast(1).Select(a => a[0])))))
        {
            var line = new Line(function, last, group.First().Call.Arguments);
            var points = TailSearch.On(line, measured);
            if (tails.Start(line, points, new(0, group.Key.Value!.Value)) is not { } start) continue;
            var from = tails.From(last, up: false, start);
            return named with { From = from, Text = $"clamped at {constant} from {from}" };
        }

        return named;
    }
}
