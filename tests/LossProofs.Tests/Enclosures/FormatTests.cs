using System.Numerics;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Tests.Enclosures;

public class FormatTests
{
    private static readonly Gen<double> Doubles = Gen.Choose(int.MinValue, int.MaxValue).SelectMany(a => Gen.Choose(int.MinValue, int.MaxValue).Select(b => BitConverter.Int64BitsToDouble(((long)a << 32) ^ (uint)b)))
        .Where(double.IsFinite);

    // Near the ends of the range of binary32 and binary16 as well.
    private static readonly Gen<double> Narrow = Gen.Choose(-160, 130).SelectMany(e => Doubles.Select(x => Math.ScaleB(x, e - Math.ILogB(x == 0 ? 1 : x))));

    [Property]
    public Property Binary64_rounds_as_the_machine_adds_and_multiplies() => Prop.ForAll(Arb.From(Doubles.SelectMany(a => Doubles.Select(b => (a, b)))), x =>
    {
        var (a, b) = x;
        Assert.Equal(a + b, Nearest(Format.Binary64, Dyadic.Of(a) + Dyadic.Of(b)));
        Assert.Equal(a * b, Nearest(Format.Binary64, Dyadic.Of(a) * Dyadic.Of(b)));
        var near = Math.ScaleB(b, Math.ILogB(a == 0 ? 1 : a) - Math.ILogB(b == 0 ? 1 : b));
        if (double.IsFinite(near)) Assert.Equal(a - near, Nearest(Format.Binary64, Dyadic.Of(a) - Dyadic.Of(near)));
    });

    [Property]
    public Property Binary32_and_binary16_round_as_the_machine_does() => Prop.ForAll(Arb.From(Narrow), x =>
    {
        Assert.Equal((float)x, Nearest(Format.Binary32, Dyadic.Of(x)));
        Assert.Equal((double)(Half)x, Nearest(Format.Binary16, Dyadic.Of(x)));
        Assert.Equal((float)x, Format.Binary32.Round(x));
        Assert.Equal((double)(Half)x, Format.Binary16.Round(x));
    });

    [Theory]
    [MemberData(nameof(All))]
    public void Ties_go_to_even_among_subnormals_and_at_the_top(string name)
    {
        var format = Format.Named(name);
        double least = Math.ScaleB(1, format.LeastExponent), top = format.Largest;
        Dyadic half = new(1, format.LeastExponent - 1), ulp = format.Ulp(Dyadic.Of(top)), beyond = Dyadic.Of(top) + new Dyadic(1, ulp.Exponent - 1), bit = new(1, -3000);
        Assert.Equal(0, format.Nearest(half));
        Assert.Equal(least, format.Nearest(half + bit));
        Assert.Equal(2 * least, format.Nearest(new Dyadic(3, format.LeastExponent - 1)));
        Assert.Equal(least, format.Nearest(new Dyadic(3, format.LeastExponent - 1) - bit));
        Assert.Equal(double.PositiveInfinity, format.Nearest(beyond));
        Assert.Equal(top, format.Nearest(beyond - bit));
        Assert.Equal(-top, format.Nearest(-beyond + bit));
        Assert.Equal(double.NegativeInfinity, format.Nearest(-beyond));
        Assert.True(double.IsNegative(format.Nearest(-half)));
        Assert.True(format.Holds(Dyadic.Of(top)) && format.Holds(Dyadic.Of(least)) && !format.Holds(half) && !format.Holds(beyond));
        Assert.Equal(least, format.Up(0));
        Assert.Equal(-least, format.Down(0));
        Assert.Equal(double.PositiveInfinity, format.Up(top));
        Assert.Equal(Dyadic.Of(least), format.Ulp(Dyadic.Zero));
        Assert.Equal(new Dyadic(1, 1 - format.Digits), format.Ulp(Dyadic.One));
        Assert.Equal(new Dyadic(1, -format.Digits), format.Ulp(Dyadic.One - bit));
    }

    [Fact]
    public void Numbers_are_written_so_that_they_read_back()
    {
        Assert.Equal("-0.0", Format.Binary64.Text(-0.0));
        Assert.Equal("2.9802322387695312E-08", Format.Binary64.Text(Math.ScaleB(1, -25)));
        Assert.Equal("-4.1045368012983762E-289", Format.Binary64.Text(-Math.ScaleB(1, -958)));
        Assert.Equal("0.1", Format.Binary32.Text(0.1f));
        Assert.Equal("5E-324", Format.Binary64.Text(double.Epsilon));
        Assert.Equal("Infinity", Format.Binary64.Text(double.PositiveInfinity));
        Assert.Equal("NaN", Format.Binary32.Text(double.NaN));
        Assert.Equal(("3FF0000000000000", "3F800000", "3C00"), (Format.Binary64.Hex(1), Format.Binary32.Hex(1), Format.Binary16.Hex(1)));
    }

    [Fact]
    public void An_unknown_format_is_named_with_what_is_allowed() =>
        Assert.StartsWith("format is 'binary80'; allowed: binary64, binary32, binary16.", Assert.Throws<ArgumentException>(() => Format.Named("binary80")).Message, StringComparison.Ordinal);

    public static TheoryData<string> All => [.. Format.All.Select(f => f.Name)];

    private static double Nearest(Format format, Dyadic x) => format.Nearest(x);
}
