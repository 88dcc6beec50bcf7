using LossProofs.Cli;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Cli;

/// <summary>The tool, run in process.</summary>
internal sealed record Invocation(int Code, string Out, string Error)
{
    public static Invocation Of(params string[] args) => With(null, args);

    /// <summary>With subjects of the test's own beside the built-in ones.</summary>
    public static Invocation With(ISubject? subject, params string[] args)
    {
        var surroundings = new Surroundings(Lines(), Lines());
        if (subject is not null)
            surroundings = surroundings with { Subjects = [.. BuiltIn.Names, subject.Name], Variants = name => name == subject.Name ? [subject] : BuiltIn.Named(name) };
        return In(surroundings, args);
    }

    public static Invocation In(Surroundings surroundings, params string[] args)
    {
        var code = Tool.Run(args, surroundings);
        return new(code, surroundings.Out.ToString()!, surroundings.Error.ToString()!);
    }

    public static StringWriter Lines() => new() { NewLine = "\n" };
}
