using LossProofs.Claims;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Runs;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Reports;

/// <summary>The documents that double as snapshots: a stale book is a failing test.</summary>
public class BookTests
{
    [Fact]
    public Task The_book_of_claims()
    {
        var report = Run.Judge([NativeSubject.Create()], new RunOptions { Functions = "-", Cases = 200 });
        Assert.Equal(Catalog.All.Count, report.Claims.Count);
        return Verify(Book.Write(report.Claims), "md").InSnapshots("book");
    }

    [Fact]
    public Task The_alternative_loss_is_not_binary_cross_entropy() => Verify(LossTable.Write(NativeSubject.Create()), "md").InSnapshots("alternative-loss");
}
