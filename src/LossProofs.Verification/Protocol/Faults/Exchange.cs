using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using LossProofs.Verification.Enclosures;

namespace LossProofs.Verification.Protocol.Faults;

/// <summary>A request and the reply that is due, for a fault to spoil.</summary>
/// <param name="line">The request.</param>
/// <param name="due">The reply that is due, with its line feed.</param>
public sealed partial class Exchange(string line, string due)
{
    /// <summary>The input that some faults wait for: sigmoid(40) in binary64, which every run asks for.</summary>
    public const double Input = 40;

    private readonly Request request = Request.Read(line);

    /// <summary>The reply that is due.</summary>
    public string Due => due;

    /// <summary>Whether the request is hello.</summary>
    public bool IsHello => request.Function is null;

    /// <summary>Whether numbers are only carried.</summary>
    public bool IsIdentity => request.Function?.Name == "identity";

    /// <summary>The format of the request.</summary>
    public Format Format => request.Format;

    /// <summary>How many inputs the request has.</summary>
    public int Count => request.Batch.Count;

    /// <summary>The place of <see cref="Input"/> in the request; −1 where it is not among the inputs.</summary>
    public int Place => request.Function?.Name == "sigmoid" && Format == Format.Binary64 ? request.Batch.ToList().FindIndex(point => point[0][0] == Input) : -1;

    /// <summary>Whether <see cref="Input"/> is asked for.</summary>
    public bool IsThere => Place >= 0;

    /// <summary>Whether a negative logit is asked for.</summary>
    public bool HasNegative => !IsIdentity && request.Batch.Any(point => point[0][0] < 0);

    /// <summary>The reply with another text for each item; the quotation marks belong to it.</summary>
    public string Items(Func<string, string> item) => Items((text, _) => item(text));

    /// <summary>The reply with another text for the item of <see cref="Input"/>.</summary>
    public string AtInput(string item) => Items((text, i) => i == Place ? item : text);

    /// <summary>The reply with another number for each that is a finite one.</summary>
    public string Numbers(Func<double, double> number) => Items(text =>
        double.TryParse(text.Trim('"'), NumberStyles.Float, CultureInfo.InvariantCulture, out var x) && double.IsFinite(x) ? $"\"{Format.Binary64.Text(number(x))}\"" : text);

    /// <summary>Ends this program.</summary>
    public static string Exit(int code)
    {
        Environment.Exit(code);
        return "";
    }

    /// <summary>Ends this program as the system does when memory runs out.</summary>
    public static string Kill()
    {
        Process.GetCurrentProcess().Kill();
        return Hang();
    }

    /// <summary>Says nothing any more.</summary>
    public static string Hang()
    {
        Thread.Sleep(Timeout.Infinite);
        return "";
    }

    /// <summary>Starts this program once more, which goes on to hold stdin and stdout, and ends.</summary>
    public static string LeaveChild()
    {
        var arguments = Environment.GetCommandLineArgs();
        // Under "dotnet exec" the first of them is the assembly.
        using var child = Process.Start(Environment.ProcessPath!, Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? arguments : arguments[1..]);
        return Exit(3);
    }

    /// <summary>Writes to stderr.</summary>
    public string Complain(int characters)
    {
        for (var written = 0; written < characters; written += 80) Console.Error.WriteLine(new string('x', 79));
        return Due;
    }

    /// <summary>Replies later.</summary>
    public string Late(int milliseconds)
    {
        Thread.Sleep(milliseconds);
        return Due;
    }

    private string Items(Func<string, int, string> item)
    {
        var (values, i) = (Due.IndexOf("\"values\":[", StringComparison.Ordinal), 0);
        return values < 0 ? Due : Due[..(values + 10)] + Item().Replace(Due[(values + 10)..], match => item(match.Value, i++));
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Item();
}
