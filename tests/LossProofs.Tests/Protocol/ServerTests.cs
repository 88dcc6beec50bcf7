using System.Text;
using System.Text.Json;
using LossProofs.Claims;
using LossProofs.Verification.Enclosures;
using LossProofs.Verification.Protocol;
using LossProofs.Verification.Reports;
using LossProofs.Verification.Subjects;

namespace LossProofs.Tests.Protocol;

public class ServerTests
{
    private static readonly JsonDocument Schema = JsonDocument.Parse(Schemas.Of("protocol"));

    private static readonly Server Server = new(BuiltIn.Named("native")[0], "lossproofs");

    [Theory]
    [InlineData("""{"op":"eval","id":7,"function":"bce_with_logits","format":"binary64","args":{"y":["1","0"],"z":["-3","710"]}}""", """{"id":7,"values":["3.048587351573742","710"]}""")]
    [InlineData("""{"op":"eval","id":8,"function":"softmax","format":"binary32","args":{"z":[["0","0"],["0"]]}}""", """{"id":8,"values":[["0.5","0.5"],["1"]]}""")]
    [InlineData("""{"op":"eval","id":9,"function":"softmax_jacobian","format":"binary64","args":{"z":[["0","0"]]}}""", """{"id":9,"values":[[["0.25","-0.25"],["-0.25","0.25"]]]}""")]
    [InlineData("""{"op":"eval","id":1,"function":"identity","format":"binary64","args":{"x":["-0.0",-0,"nan","#7FF0000000000000"]}}""", """{"id":1,"values":["-0.0","-0.0","NaN","Infinity"]}""")]
    [InlineData("""{"op":"eval","id":1,"function":"identity","format":"binary64","args":{"x":[]}}""", """{"id":1,"values":[]}""")]
    [InlineData("""{"op":"eval","id":2,"function":"sigmoidal","format":"binary64","args":{}}""", """{"id":2,"error":"unsupported","message":"function is 'sigmoidal'; allowed: a name that hello lists."}""")]
    [InlineData("""{"op":"eval","id":2,"function":"bce","format":"binary16","args":{"y":["0"],"q":["0"]}}""", """{"id":2,"error":"unsupported","message":"bce is not offered in binary16."}""")]
    [InlineData("""{"op":"eval","id":3,"function":"tanh","format":"binary32","args":{"z":["0.1"]}}""", """{"id":3,"error":"request","message":"column z has \"0.1\"; allowed: values of binary32."}""")]
    [InlineData("""{"op":"eval","id":3,"function":"bce","format":"binary64","args":{"y":["0"]}}""", """{"id":3,"error":"request","message":"args lacks a column q; allowed: y, q."}""")]
    [InlineData("""{"op":"eval","id":3,"function":"bce","format":"binary64","args":{"y":["0"],"q":[]}}""", """{"id":3,"error":"request","message":"column q has another length than the first one; allowed: columns of one length."}""")]
    [InlineData("""{"op":"eval","id":3,"function":"softmax","format":"binary64","args":{"z":["0"]}}""", """{"id":3,"error":"request","message":"column z has \"0\"; allowed: arrays."}""")]
    [InlineData("""{"op":"stop","id":3}""", """{"id":3,"error":"request","message":"op is 'stop'; allowed: hello, eval."}""")]
    [InlineData("""{"op":"eval"}""", """{"error":"request","message":"id is missing; allowed: a whole number."}""")]
    [InlineData("hello", """{"error":"request","message":"the line is no JSON; allowed: a JSON object a line."}""")]
    [InlineData("[1]", """{"error":"request","message":"op is ''; allowed: hello, eval."}""")]
    public void Replies(string request, string reply) => Assert.Equal(reply + "\n", Server.Reply(request));

    [Fact]
    public void Every_message_of_both_sides_fits_its_schema()
    {
        Assert.Empty(Faults("hello", Encoding.UTF8.GetString(Messages.Hello)));
        Assert.Empty(Faults("helloReply", Server.Reply(Encoding.UTF8.GetString(Messages.Hello))));
        foreach (var function in Family.All)
        {
            double[][] point = [.. function.Parameters.Select(p => p.Vector is null ? [double.NaN] : new[] { -0.0, 5e-324, double.NegativeInfinity })];
            var request = Encoding.UTF8.GetString(Messages.Eval(5, function, Format.Binary64, [point, point]));
            Assert.Empty(Faults("eval", request));
            Assert.Empty(Faults("evalReply", Server.Reply(request)));
        }
    }

    [Theory]
    [InlineData("helloReply", """{"lossproofs":2,"name":"x","version":"","formats":["binary64"]}""")]
    [InlineData("helloReply", """{"lossproofs":1,"version":"","formats":["binary64"]}""")]
    [InlineData("helloReply", """{"lossproofs":1,"name":" ","version":"","formats":["binary64"]}""")]
    [InlineData("helloReply", """{"lossproofs":1,"name":"x","version":"","formats":"binary64"}""")]
    [InlineData("helloReply", """{"lossproofs":1,"name":"x","version":"","formats":["binary64"],"ulps":{"tanh":-1}}""")]
    [InlineData("evalReply", """{"values":["1"]}""")]
    [InlineData("evalReply", """{"id":1}""")]
    [InlineData("evalReply", """{"id":1,"values":[null]}""")]
    [InlineData("evalReply", """{"id":1,"values":["one"]}""")]
    [InlineData("evalReply", """{"id":1,"values":[true]}""")]
    [InlineData("evalReply", """{"id":1,"values":[{"message":"no"}]}""")]
    [InlineData("eval", """{"op":"eval","id":1,"function":"tanh","format":"binary128","args":{}}""")]
    [InlineData("hello", """{"lossproofs":1,"op":"hallo"}""")]
    public void What_is_no_message_does_not_fit(string definition, string message) => Assert.NotEmpty(Faults(definition, message));

    [Fact]
    public void Empty_lines_are_no_requests_and_the_end_means_stop()
    {
        var replies = new StringWriter();
        Server.Run(new StringReader("\n{\"lossproofs\":1,\"op\":\"hello\"}\n\n"), replies);
        Assert.Single(replies.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private static IReadOnlyList<string> Faults(string definition, string message)
    {
        using var document = JsonDocument.Parse(message);
        return JsonSchema.Faults(Schema, definition, document.RootElement);
    }
}
