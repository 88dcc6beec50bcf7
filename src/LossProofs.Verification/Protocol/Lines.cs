using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace LossProofs.Verification.Protocol;

/// <summary>What came of waiting for a line.</summary>
internal enum Arrival
{
    /// <summary>A line.</summary>
    Line,

    /// <summary>Nothing, within the time.</summary>
    Nothing,

    /// <summary>The end of the stream.</summary>
    End,
}

/// <summary>The lines of a stream, read on a thread of its own so that waiting for one can end.</summary>
internal sealed class Lines : IDisposable
{
    // A longer line is no reply to anything that is asked.
    private const int Longest = 1 << 28;

    // Who writes more lines than are read has to wait.
    private const int Ahead = 1024;

    private readonly BlockingCollection<byte[]> lines = new(Ahead);

    private readonly ArrayBufferWriter<byte> unfinished = new();

    public Lines(Stream stream) => new Thread(() => Read(stream)) { IsBackground = true, Name = "stdout of the program" }.Start();

    /// <summary>The beginning of a line that has not ended yet.</summary>
    public string Unfinished
    {
        get
        {
            lock (unfinished) return Encoding.UTF8.GetString(unfinished.WrittenSpan[..Math.Min(unfinished.WrittenCount, 200)]);
        }
    }

    /// <summary>Waits for the next line, without its line feed.</summary>
    public Arrival Next(TimeSpan patience, out byte[] line)
    {
        if (lines.TryTake(out line!, patience > TimeSpan.Zero ? patience : TimeSpan.Zero)) return Arrival.Line;
        return lines.IsCompleted ? Arrival.End : Arrival.Nothing;
    }

    /// <summary>Reads no more.</summary>
    public void Dispose() => lines.CompleteAdding();

    private void Read(Stream stream)
    {
        var chunk = new byte[1 << 16];
        try
        {
            while (stream.Read(chunk) is > 0 and var count && Append(chunk.AsSpan(0, count)))
            {
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The program was killed, or nobody wants to hear any more.
        }

        lines.CompleteAdding();
    }

    private bool Append(ReadOnlySpan<byte> bytes)
    {
        while (bytes.IndexOf((byte)'\n') is >= 0 and var end)
        {
            byte[] line;
            lock (unfinished)
            {
                unfinished.Write(bytes[..end]);
                line = unfinished.WrittenSpan.ToArray();
                unfinished.ResetWrittenCount();
            }

            lines.Add(line);
            bytes = bytes[(end + 1)..];
        }

        lock (unfinished) unfinished.Write(bytes);
        return unfinished.WrittenCount < Longest;
    }
}
