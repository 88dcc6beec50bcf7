using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Subjects;

/// <summary>The report of each built-in subject: what it gets wrong, wherever it runs.</summary>
public class SubjectReportTests
{
    private const string Portable =
        """
        Verdicts, kinds of defect and inputs only, because the bits of a library depend on the platform, the CPU and the JIT. The
        functions are asked at simple and special points, on a CPU with vector instructions, and errors below 1000 ulps are left out;
        the claims are judged as if every function without cancelling terms were rated 4096 ulps. `verify` shows the rest on your machine.
        """;

    [Theory]
    [InlineData("native", "Our own functions, correctly rounded.")]
    [InlineData("bcl", "The formulas of a textbook, taken literally, over System.Math and MathF.")]
    [InlineData("tensors", "System.Numerics.Tensors, and losses composed of it, in arrays of the given length; claims in arrays of 16.")]
    [InlineData("mathnet", "MathNet.Numerics; where it offers a function twice, the second one too.")]
    public Task Report(string name, string about)
    {
        var variants = BuiltIn.Named(name);
        var claims = Run.Judge([.. variants.Select(v => new Generous(v))], new RunOptions { Functions = "-", Cases = 100 }).Claims;
        return Verify(SubjectReport.Write(name, $"{about}\n\n{Portable}", variants, claims), "md").InSnapshots($"subjects/{name}");
    }
}
