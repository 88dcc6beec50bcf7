using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace LossProofs.Verification.Protocol;

/// <summary>One life of a program: lines go in, lines come out.</summary>
internal sealed class Adapter : IDisposable
{
    // How long a program that has closed its stdout or lost its stdin may take to end.
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(2);

    // How long what a program has written before its end may be on its way.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(0.5);

    private readonly string mark = Guid.NewGuid().ToString("N");

    private readonly BlockingCollection<byte[]> requests = [];

    private readonly Process process;

    private readonly Lines output;

    private readonly Tail errors;

    private readonly Action<string> chatter;

    private bool spoken;

    /// <summary>Starts the program, without a shell.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="chatter">Told every line that is no message.</param>
    /// <exception cref="SubjectException">It cannot be started.</exception>
    public Adapter(IReadOnlyList<string> command, Action<string> chatter)
    {
        this.chatter = chatter;
        var start = new ProcessStartInfo(command[0]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, CreateNoWindow = true };
        foreach (var argument in command.Skip(1)) start.ArgumentList.Add(argument);
        start.Environment[ProcessTree.Mark] = mark;
        // Python keeps its lines back when it writes to a pipe.
        start.Environment["PYTHONUNBUFFERED"] = "1";
        try
        {
            process = Process.Start(start)!;
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            throw new SubjectException($"'{command[0]}' did not start: {e.Message}");
        }

        AppDomain.CurrentDomain.ProcessExit += Kill;
        output = new(process.StandardOutput.BaseStream);
        errors = new(process.StandardError.BaseStream);
        new Thread(Send) { IsBackground = true, Name = "stdin of the program" }.Start();
    }

    /// <summary>What it last wrote to stderr.</summary>
    public string Stderr => errors.Text;

    /// <summary>Sends a line and waits for the message that comes back.</summary>
    /// <exception cref="AdapterFault">There is none.</exception>
    public byte[] Ask(byte[] request, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        var ignored = 0;
        requests.Add(request);
        while (true)
        {
            var arrival = Next(patience - clock.Elapsed, out var line);
            if (arrival == Arrival.End) throw Ended();
            if (arrival == Arrival.Nothing) throw AdapterFault.Timeout(patience, Rest(ignored), Stderr);
            var text = Trimmed(line);
            if (text.Length > 0 && text.Span[0] == '{') return text.ToArray();
            if (text.Length == 0) continue;
            ignored++;
            chatter(Encoding.UTF8.GetString(text.Span));
        }
    }

    /// <summary>Closes its stdin, which means stop, and waits; then ends whatever is left.</summary>
    public void Stop()
    {
        requests.CompleteAdding();
        process.WaitForExit(Grace);
        Dispose();
    }

    /// <summary>Ends it now, with all that it started.</summary>
    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= Kill;
        ProcessTree.Kill(process, mark);
        requests.CompleteAdding();
        output.Dispose();
        // Not disposed of: another thread may be waiting for it.
        process.WaitForExit(Grace);
    }

    private void Kill(object? sender, EventArgs e) => ProcessTree.Kill(process, mark);

    private void Send()
    {
        try
        {
            var input = process.StandardInput.BaseStream;
            foreach (var request in requests.GetConsumingEnumerable())
            {
                input.Write(request);
                input.Flush();
            }

            input.Close();
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // It has ended, which the end of its stdout tells.
        }
    }

    // Carriage returns, blanks around a message and one byte order mark are forgiven.
    private ReadOnlyMemory<byte> Trimmed(byte[] line)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF], text = line;
        var from = !spoken && text.StartsWith(mark) ? mark.Length : 0;
        spoken = true;
        var to = line.Length;
        while (from < to && line[from] is (byte)' ' or (byte)'\t' or (byte)'\r') from++;
        while (to > from && line[to - 1] is (byte)' ' or (byte)'\t' or (byte)'\r') to--;
        return line.AsMemory(from, to - from);
    }

    // What the program started may hold its stdout open, so the end of the program counts as the end of its stdout.
    private Arrival Next(TimeSpan patience, out byte[] line)
    {
        var clock = Stopwatch.StartNew();
        for (var ended = false; ; ended = process.HasExited)
        {
            var left = patience - clock.Elapsed;
            var arrival = output.Next(left < Settling ? left : Settling, out line);
            if (arrival != Arrival.Nothing) return arrival;
            if (ended) return Arrival.End;
            if (clock.Elapsed >= patience) return Arrival.Nothing;
        }
    }

    private AdapterFault Ended()
    {
        var rest = output.Unfinished is { Length: > 0 } begun ? $", in the middle of the line '{Excerpt(begun)}'" : "";
        if (!process.WaitForExit(Grace)) return AdapterFault.Crash("it closed its stdout" + rest, Stderr);
        errors.Finish(Settling);
        var code = process.ExitCode;
        // A program that a signal ended has this code, as in shells.
        var signal = !OperatingSystem.IsWindows() && code is > 128 and < 160 ? string.Create(CultureInfo.InvariantCulture, $" (signal {code - 128})") : "";
        return AdapterFault.Crash(string.Create(CultureInfo.InvariantCulture, $"it ended with exit code {code}{signal}{rest}"), Stderr);
    }

    private string Rest(int ignored) => output.Unfinished is { Length: > 0 } begun ? $", but a line that does not end: '{Excerpt(begun)}'"
        : ignored > 0 ? string.Create(CultureInfo.InvariantCulture, $", but {ignored} lines that are no messages") : "";

    /// <summary>The beginning of a text that may be long, on one line.</summary>
    public static string Excerpt(string text)
    {
        const int Length = 80;
        var line = text.ReplaceLineEndings(" ").Trim();
        return line.Length > Length ? line[..Length] + "…" : line;
    }
}
