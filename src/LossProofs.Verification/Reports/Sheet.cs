using System.Text;

namespace LossProofs.Verification.Reports;

/// <summary>Text in lines, at most 79 columns wide where its words allow.</summary>
internal sealed class Sheet
{
    /// <summary>The widest line that every terminal shows whole.</summary>
    public const int Width = 79;

    private readonly StringBuilder text = new();

    /// <summary>One line as it is.</summary>
    public Sheet Line(string line = "")
    {
        text.Append(line.TrimEnd()).Append('\n');
        return this;
    }

    /// <summary>A label and words, later lines set under the first word.</summary>
    public Sheet Entry(string label, string words)
    {
        var line = new StringBuilder(label);
        var empty = true;
        foreach (var word in words.Split(' '))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                Line(line.ToString());
                line.Clear().Append(' ', label.Length);
                empty = true;
            }

            if (!empty) line.Append(' ');
            line.Append(word);
            empty = false;
        }

        return Line(line.ToString());
    }

    /// <summary>A heading after an empty line.</summary>
    public Sheet Heading(string heading) => Line().Line(heading);

    /// <summary>Rows under a header, each column as wide as its widest cell; numbers to the right; the last column wraps.</summary>
    public Sheet Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string>> rows, params int[] numeric)
    {
        List<IReadOnlyList<string>> all = [header, .. rows];
        var last = header.Count - 1;
        int[] widths = [.. Enumerable.Range(0, last).Select(c => all.Max(row => row[c].Length))];
        foreach (var row in all)
            Entry("  " + string.Concat(widths.Select((width, c) => (numeric.Contains(c) ? row[c].PadLeft(width) : row[c].PadRight(width)) + "  ")), row[last]);
        return this;
    }

    /// <summary>The text, each line ended by a line feed.</summary>
    public override string ToString() => text.ToString();
}
