using System.Text;

namespace LossProofs.Verification.Protocol;

/// <summary>The end of what a program writes to stderr. It is always drained, or the program would wait for ever, and decides nothing.</summary>
internal sealed class Tail
{
    private const int Kept = 1 << 16;

    private readonly byte[] ring = new byte[Kept];

    private readonly Thread reader;

    private long written;

    public Tail(Stream stream)
    {
        reader = new Thread(() => Read(stream)) { IsBackground = true, Name = "stderr of the program" };
        reader.Start();
    }

    /// <summary>The last 64 KB.</summary>
    public string Text
    {
        get
        {
            lock (ring)
            {
                var kept = (int)Math.Min(written, Kept);
                var bytes = new byte[kept];
                for (var i = 0; i < kept; i++) bytes[i] = ring[(written - kept + i) % Kept];
                return Encoding.UTF8.GetString(bytes);
            }
        }
    }

    /// <summary>Waits until all is read, of a program that has ended.</summary>
    public void Finish(TimeSpan patience) => reader.Join(patience);

    private void Read(Stream stream)
    {
        var chunk = new byte[1 << 14];
        try
        {
            while (stream.Read(chunk) is > 0 and var count)
                lock (ring)
                    for (var i = 0; i < count; i++) ring[written++ % Kept] = chunk[i];
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or InvalidOperationException)
        {
            // The program was killed.
        }
    }
}
