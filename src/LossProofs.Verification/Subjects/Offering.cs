using System.Numerics;
using System.Reflection;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Subjects;

/// <summary>Offers functions over T, as their library has them, in the format of T.</summary>
internal sealed class Offering<T>(DelegateSubject subject)
    where T : struct, IFloatingPointIeee754<T>
{
    private static readonly Format Format = Format.Of<T>();

    /// <summary>A function of a number.</summary>
    public Offering<T> Of(string name, Func<T, T> f)
    {
        subject.WithNumber(name, f);
        return this;
    }

    /// <summary>A function of two numbers.</summary>
    public Offering<T> Of(string name, Func<T, T, T> f) => Columns(name, a => [f(a[0][0], a[1][0])]);

    /// <summary>A function of a vector whose result is a number.</summary>
    public Offering<T> Of(string name, Func<T[], T> f) => Columns(name, a => [f(a[0])]);

    /// <summary>A function of a vector and a number.</summary>
    public Offering<T> Of(string name, Func<T[], T, T> f) => Columns(name, a => [f(a[0], a[1][0])]);

    /// <summary>A function of two vectors whose result is a number.</summary>
    public Offering<T> Of(string name, Func<T[], T[], T> f) => Columns(name, a => [f(a[0], a[1])]);

    /// <summary>A function of two vectors and a number.</summary>
    public Offering<T> Of(string name, Func<T[], T[], T, T> f) => Columns(name, a => [f(a[0], a[1], a[2][0])]);

    /// <summary>A function of a vector whose result is a vector, or of a column of numbers, entry by entry.</summary>
    public Offering<T> Of(string name, Func<T[], T[]> f) => Columns(name, a => f(a[0]));

    /// <summary>A function of two vectors whose result is a vector, or of two columns of numbers, entry by entry.</summary>
    public Offering<T> Of(string name, Func<T[], T[], T[]> f) => Columns(name, a => f(a[0], a[1]));

    /// <summary>A function of two vectors and a number whose result is a vector.</summary>
    public Offering<T> Of(string name, Func<T[], T[], T, T[]> f) => Columns(name, a => f(a[0], a[1], a[2][0]));

    private Offering<T> Columns(string name, Func<T[][], T[]> f)
    {
        subject.With(name, Format, a => Array.ConvertAll(f([.. a.Select(column => Array.ConvertAll(column, T.CreateTruncating))]), double.CreateTruncating));
        return this;
    }
}

/// <summary>The versions of libraries as their assemblies state them.</summary>
internal static class Library
{
    /// <summary>"11.0.0": the informational version without the commit.</summary>
    public static string Version(Type type) =>
        (type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? type.Assembly.GetName().Version?.ToString(3) ?? "").Split('+')[0];
}
