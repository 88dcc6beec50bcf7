using System.Text.Json;
using LossProofs.Verification.Reports;

namespace LossProofs.Verification.Protocol;

/// <summary>Holds messages against protocol.schema.json.</summary>
internal static class Validation
{
    private static readonly JsonDocument Schema = JsonDocument.Parse(Schemas.Of("protocol"));

    /// <summary>Checks a message that was sent or received.</summary>
    /// <param name="line">The message.</param>
    /// <param name="definition">What it should be: "hello", "helloReply", "eval" or "evalReply".</param>
    /// <exception cref="AdapterFault">It is something else.</exception>
    public static void Check(byte[] line, string definition)
    {
        using var message = Messages.Read(line);
        if (JsonSchema.Faults(Schema, definition, message.RootElement) is [var first, ..]) throw AdapterFault.Protocol($"the message does not fit {definition} of protocol.schema.json: {Adapter.Excerpt(first)}");
    }
}
