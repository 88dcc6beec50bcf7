using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Subjects;

namespace LossProofs.Verification.Mutants;

/// <summary>A subject with some functions replaced by others, which promise the same accuracy; in binary64.</summary>
/// <param name="wrong">The functions that replace; its name is the name of the whole.</param>
/// <param name="right">Where all the others come from.</param>
internal sealed class Patched(DelegateSubject wrong, ISubject right) : ISubject
{
    public string Name => wrong.Name;

    public string Version => right.Version;

    public IReadOnlyList<Format> Formats { get; } = [Format.Binary64];

    public IReadOnlyList<Function> Wrong { get; } = [.. Family.All.Where(wrong.Offers)];

    public bool Offers(Function function) => right.Offers(function);

    public double? StatedUlps(Function function) => right.StatedUlps(function);

    public IReadOnlyList<Answer> Evaluate(Function function, Format format, IReadOnlyList<double[][]> batch) =>
        (wrong.Offers(function) ? wrong : right).Evaluate(function, format, batch);
}
