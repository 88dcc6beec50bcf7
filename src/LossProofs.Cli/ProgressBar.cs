using System.Diagnostics;
using System.Globalization;

namespace LossProofs.Cli;

/// <summary>A bar on the terminal for what takes over two seconds; cleared when done.</summary>
internal sealed class ProgressBar(Surroundings surroundings) : IProgress<double>, IDisposable
{
    private const int Width = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2), Pace = TimeSpan.FromMilliseconds(100);

    private readonly Stopwatch clock = Stopwatch.StartNew();

    private readonly Lock drawing = new();

    private TimeSpan drawn;

    private double furthest;

    private bool done;

    private int widest;

    /// <inheritdoc/>
    public void Report(double value)
    {
        surroundings.Interrupted.ThrowIfCancellationRequested();
        Show(value);
    }

    /// <summary>Shows the share that is done, and of what.</summary>
    public void Show(double value, string label = "")
    {
        if (!surroundings.Terminal) return;
        lock (drawing)
        {
            furthest = Math.Max(furthest, value);
            if (done || clock.Elapsed < Patience || clock.Elapsed - drawn < Pace) return;
            drawn = clock.Elapsed;
            var filled = (int)(furthest * Width);
            surroundings.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r[{new string('=', filled)}{new string(' ', Width - filled)}] {(int)(furthest * 100),3} %{(label.Length == 0 ? "" : " " + label)}"));
            widest = Math.Max(widest, Width + 8 + label.Length);
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose()
    {
        lock (drawing)
        {
            done = true;
            if (drawn > TimeSpan.Zero) surroundings.Error.Write($"\r{new string(' ', widest)}\r");
        }
    }
}
