using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Reports;

public class PeerTableTests
{
    private const string Header =
        """
        # Functions × implementations

        Each cell is a bound: the largest error that was measured, in units in the last place of the exact value, does not exceed this
        step of 0.5, 1, 10, 100, 10^3, 10^6, 10^9, 10^12, 10^15, all digits. 0.5 is correct rounding. "wrong": NaN, an infinity or
        a special value that is not due, or an exception; "lost": 0 where the nearest number is not 0. Measured in every binade,
        around branch points, roots and near ties, and at 100 seeded points. `native` is measured in binary64 and binary32; `tensors` is
        the worst over its array lengths. A function that is not offered is left empty.

        Made by `LOSSPROOFS_ACCEPT=1 dotnet test tests/LossProofs.Tests --filter PeerTableTests`.


        """;

    [Fact]
    public Task Peers()
    {
        Format[] wide = [Format.Binary64], narrow = [Format.Binary32];
        var tensors = BuiltIn.Named("tensors");
        return Verify(Header.ReplaceLineEndings("\n") + PeerTable.Write(
            [
                ("native", BuiltIn.Named("native"), [.. wide, .. narrow]),
                ("bcl, Math", BuiltIn.Named("bcl"), wide),
                ("bcl, MathF", BuiltIn.Named("bcl"), narrow),
                ("tensors, binary64", tensors, wide),
                ("tensors, binary32", tensors, narrow),
                ("mathnet", BuiltIn.Named("mathnet"), wide),
            ], Family.All), "md").InSnapshots("peers");
    }

    [Theory]
    [InlineData(1, "0.5")]
    [InlineData(1 + 5e-15, "100")]
    [InlineData(1 + 1e-9, "10^9")]
    [InlineData(2, "all digits")]
    [InlineData(0, "all digits, lost")]
    [InlineData(double.NaN, "0.5, wrong")]
    public void A_wrong_factor_changes_the_row(double factor, string cell)
    {
        var subject = new DelegateSubject("s").With("tanh", (double z) => z is > 0.1 and < 0.4 ? LossProofs.Functions.Tanh.Value(z) * factor : LossProofs.Functions.Tanh.Value(z));
        Assert.EndsWith($"| `tanh` | {cell} |\n", PeerTable.Write([("s", [subject], [Format.Binary64])], [Activations.Tanh]), StringComparison.Ordinal);
    }
}
