using System.Text;
using FsCheck;

namespace LossProofs.Verification.Sampling;

/// <summary>The number that a run's samples follow from; printed with every run.</summary>
public static class Seed
{
    /// <summary>The seed of a run that is given none.</summary>
    public const int Default = 20250328;

    /// <summary>A generator state for one purpose: the same seed and words give the same samples everywhere.</summary>
    public static Rnd For(int seed, params string[] words)
    {
        // FNV-1a, 64 bits.
        var hash = 14695981039346656037UL ^ (uint)seed;
        foreach (var b in Encoding.UTF8.GetBytes(string.Join('/', words))) hash = (hash ^ b) * 1099511628211UL;
        return new Rnd(hash, (hash << 1) | 1);
    }
}
