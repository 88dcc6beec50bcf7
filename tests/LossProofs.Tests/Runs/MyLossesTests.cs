using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Runs;

/// <summary>As it stands in a test project of somebody else.</summary>
// README
public class MyLossesTests
{
    private static readonly DelegateSubject Mine = new DelegateSubject("mine")
        .With("relu", z => Math.Max(z, 0))
        .With("relu_grad", z => double.IsNaN(z) ? z : z > 0 ? 1 : 0);

    public static IEnumerable<object[]> Rows => Conformance.Rows(Mine).Select(id => new object[] { id });

    [Theory, MemberData(nameof(Rows))]
    public void Conforms(string id) => Conformance.Verify(Mine, id);
}
// /README
