using LossProofs.Claims;
using LossProofs.Verification;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Exhaustive;
using LossProofs.Verification.Subjects;
using Progress = LossProofs.Verification.Exhaustive.Progress;

namespace LossProofs.Tests.Exhaustive;

/// <summary>Every value of binary16: right answers are found right, each kind of fault is found, counted and placed.</summary>
public class SweepTests
{
    private static readonly Format Format = Format.Binary16;

    public static TheoryData<string> Functions => [.. Family.All.Where(f => f.IsOfOneNumber).Select(f => f.Name)];

    [Fact]
    public void The_values_are_gone_through_in_their_order_and_all_of_them()
    {
        var values = new double[Format.Patterns];
        Format.Ordered(0, values);
        var numbers = values.Where(v => !double.IsNaN(v)).ToList();
        Assert.Equal(65536 - 2046, numbers.Select(v => BitConverter.HalfToUInt16Bits((Half)v)).Distinct().Count());
        Assert.Equal(numbers.Order(), numbers);
        Assert.True(double.IsNegative(values[Format.Patterns / 2 - 1]));
        Assert.Equal(0, values[Format.Patterns / 2]);
    }

    // Enclosures in doubles and the oracle must agree at every value.
    [Theory]
    [MemberData(nameof(Functions))]
    public void Correctly_rounded_answers_have_no_fault(string name)
    {
        var function = Family.Named(name);
        var finding = Go(Answers(function, (_, nearest) => nearest), function);
        Assert.Empty(finding.Faults);
        Assert.Equal(65536, finding.Tally.Inputs);
        Assert.InRange(finding.WorstUlps, 0, 0.5);
        Assert.True(finding.Passed);
    }

    [Fact]
    public void One_wrong_value_of_all_is_found()
    {
        var finding = Go(Sigmoid((z, nearest) => z == 1.5 ? Format.Up(nearest) : nearest));
        Assert.Equal([(Fault.NotNearest, 1L, 1.5)], finding.Faults);
        Assert.Equal(1.5, finding.Worst!.Arguments[0][0]);
        Assert.InRange(finding.WorstUlps, 0.5, 1.5);
    }

    public static TheoryData<string, double> Faulty => new()
    {
        { nameof(Fault.WrongNonFinite), double.NaN }, { nameof(Fault.WrongNonFinite), double.PositiveInfinity }, { nameof(Fault.Lost), 0 },
        { nameof(Fault.WrongSign), -0.25 }, { nameof(Fault.OutsideRating), 0.5 },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Each_kind_of_fault_is_named(string fault, double answer)
    {
        var finding = Go(Sigmoid((z, nearest) => z == 1.5 ? answer : nearest));
        Assert.Contains((Enum.Parse<Fault>(fault), 1L, 1.5), finding.Faults);
        Assert.Contains((Fault.OutsideRating, 1L, 1.5), finding.Faults);
        Assert.False(finding.Passed);
    }

    [Fact]
    public void Special_values_and_the_outside_of_the_domain_are_judged_too()
    {
        Assert.Contains((Fault.WrongSpecialValue, 1L, double.PositiveInfinity), Go(Sigmoid((z, nearest) => double.IsPositiveInfinity(z) ? 0.5 : nearest)).Faults);
        Assert.Equal(2046, Go(Sigmoid((z, nearest) => double.IsNaN(z) ? 0 : nearest)).Tally.Count(Fault.WrongNonFinite));
        var outside = Go(Answers(SigmoidFamily.Logit, (q, nearest) => q > 1 && double.IsFinite(q) ? 0 : nearest), SigmoidFamily.Logit);
        Assert.Equal(0x7BFF - 0x3C00, outside.Tally.Count(Fault.WrongNonFinite) + outside.Tally.Count(Fault.WrongSpecialValue));
        var other = Go(Answers(Activations.ReluGrad, (z, nearest) => z == 0 ? 1 : nearest), Activations.ReluGrad);
        Assert.Equal((Fault.OtherConvention, 2L, -0.0), Assert.Single(other.Faults));
        Assert.True(other.Passed);
    }

    [Fact]
    public void The_sign_of_a_zero_is_judged_where_it_is_owed() =>
        Assert.Contains((Fault.NotNearest, 1L, -0.0), Go(Answers(Activations.Tanh, (z, nearest) => z == 0 ? 0.0 : nearest), Activations.Tanh).Faults);

    // One answer too high stands above the next one: the values fall once, from it to its neighbour.
    [Fact]
    public void A_break_of_the_order_is_counted_at_the_second_of_the_two()
    {
        var finding = Go(Sigmoid((z, nearest) => z == 1.5 ? nearest + 0.01 : nearest));
        Assert.Equal((Fault.MonotonicityBreak, 1L, Format.Up(1.5)), finding.Faults.Last());
    }

    // The usual stable form, 2.4 ulps off at z = −4.157294: over all 2³² values it breaks the order 207,059 times (with the exponential of glibc).
    [Theory]
    [InlineData(-4.157294f, 2.39, 2.5, 0)]
    [InlineData(-0.75f, 1, 2.4, 1000)]
    public void The_stable_form_of_binary32_breaks_the_order(float near, double least, double most, long breaks)
    {
        var stable = new DelegateSubject("stable").With("sigmoid", (float z) => z < 0 && (float)Math.Exp(z) is var e ? e / (1 + e) : 1 / (1 + (float)Math.Exp(-z)));
        var sweep = new Sweep(stable, SigmoidFamily.Sigmoid, Format.Binary32);
        var tally = sweep.Part((int)((0xFFFFFFFFL - BitConverter.SingleToUInt32Bits(near)) >> 20));
        Assert.InRange(tally.WorstUlps, least, most);
        Assert.InRange(tally.Count(Fault.MonotonicityBreak), breaks, 1 << 20);
        Assert.Equal(0, tally.Count(Fault.OutsideRating));
    }

    [Fact]
    public void A_subject_that_throws_is_asked_number_by_number()
    {
        var finding = Go(Sigmoid((z, nearest) => z == 1.5 ? throw new InvalidOperationException("no") : nearest));
        Assert.Contains((Fault.WrongNonFinite, 1L, 1.5), finding.Faults);
    }

    [Fact]
    public void What_cannot_be_gone_through_is_refused()
    {
        var subject = Sigmoid((_, nearest) => nearest);
        Assert.Contains("format is binary64; allowed: binary32, binary16", Assert.Throws<ArgumentException>(() => new Sweep(subject, SigmoidFamily.Sigmoid, Format.Binary64)).Message, StringComparison.Ordinal);
        Assert.Contains("function is bce; allowed: functions of one number", Assert.Throws<ArgumentException>(() => new Sweep(subject, BinaryLosses.Bce, Format)).Message, StringComparison.Ordinal);
        Assert.Contains("function is tanh, which table does not offer", Assert.Throws<ArgumentException>(() => new Sweep(subject, Activations.Tanh, Format)).Message, StringComparison.Ordinal);
    }

    /// <summary>A subject with a table of the correctly rounded values, some of them changed.</summary>
    internal static ISubject Answers(Function function, Func<double, double, double> change)
    {
        var table = Nearest(function);
        return new DelegateSubject("table", "1").With(function.Name, (Half x) => (Half)change((double)x, table[BitConverter.HalfToUInt16Bits(x)]));
    }

    private static ISubject Sigmoid(Func<double, double, double> change) => Answers(SigmoidFamily.Sigmoid, change);

    private static readonly Dictionary<Function, double[]> Tables = [];

    // By the oracle alone, number by number.
    private static double[] Nearest(Function function)
    {
        lock (Tables)
        {
            if (Tables.TryGetValue(function, out var known)) return known;
            var table = new double[Format.Patterns];
            var domain = function.Parameters[0].Scalar!.Domain;
            Parallel.For(0, table.Length, i =>
            {
                var x = (double)BitConverter.UInt16BitsToHalf((ushort)i);
                table[i] = function.SpecialValues.FirstOrDefault(s => s.Arguments[0][0].Equals(x)) is { } special ? Format.Round(special.Result[0])
                    : !double.IsFinite(x) || !domain.Contains(Rational.Exactly(x)) ? double.NaN
                    : x == 0 && function.KeepsSignOfZero ? x
                    : Oracle.Nearest(Oracle.Value(function, [[x]], [], Format), Format);
            });
            return Tables[function] = table;
        }
    }

    private static ExhaustiveFinding Go(ISubject subject, Function? function = null)
    {
        var sweep = new Sweep(subject, function ?? SigmoidFamily.Sigmoid, Format);
        var progress = new Progress(sweep.Parts);
        sweep.Run(progress, 2);
        return ExhaustiveFinding.Of(sweep, progress);
    }
}
