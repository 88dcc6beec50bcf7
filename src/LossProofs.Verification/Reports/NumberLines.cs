using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Evaluation;

namespace LossProofs.Verification.Reports;

/// <summary>Numbers with their bits, the way every failure shows them.</summary>
internal static class NumberLines
{
    // Wide enough for a label and seventeen digits.
    private const int BitsColumn = 42;

    /// <summary>"label  -740     C087200000000000".</summary>
    public static Sheet Number(this Sheet sheet, string label, double value, Format format) =>
        sheet.Line($"{(label + format.Text(value)).PadRight(BitsColumn)}  {format.Hex(value)}");

    /// <summary>The values of a point, one a line; a vector in short, its bits below.</summary>
    public static Sheet Values(this Sheet sheet, string label, IEnumerable<(string Name, Tensor<double> Value)> values, Format format)
    {
        foreach (var (name, value) in values)
        {
            if (value.Shape.Length == 0)
            {
                sheet.Number($"{label}{name} = ", value.Entries[0], format);
            }
            else
            {
                sheet.Entry($"{label}{name} = ", Written.Short(value, format.Text));
                sheet.Entry(new string(' ', label.Length + name.Length + 3), Written.Short(value, format.Hex));
            }

            label = new string(' ', label.Length);
        }

        return sheet;
    }
}
