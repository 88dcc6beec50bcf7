using LossProofs.Cli;

namespace LossProofs.Tests.Cli;

public class ExitCodeTests
{
    [Theory]
    [InlineData("disprove", "verb is 'disprove'; allowed: verify, gradcheck, prove, adapter, gen, check, serve, selftest, merge, compare, list, explain, vectors, help.")]
    [InlineData("--seed 7", "verb is '--seed'; allowed: verify, gradcheck, prove, adapter, gen, check, serve, selftest, merge, compare, list, explain, vectors, help.")]
    [InlineData("help disprove", "verb is 'disprove'; allowed: verify, gradcheck, prove, adapter, gen, check, serve, selftest, merge, compare, list, explain, vectors, help.")]
    [InlineData("list --all", "list was given '--all'; allowed: --json.")]
    [InlineData("list claims", "list was given 'claims'; allowed: --json.")]
    [InlineData("list --json=yes", "--json is 'yes'; allowed: --json alone.")]
    [InlineData("verify --subject torch", "--subject is 'torch'; allowed: native")]
    [InlineData("verify --format binary128", "--format is 'binary128'; allowed: binary64, binary32, binary16, separated by commas.")]
    [InlineData("verify --format binary64,binary64", "--format is 'binary64,binary64'; allowed: each format once.")]
    [InlineData("verify --cases 0", "--cases is '0'; allowed: whole numbers from 1 to 1000000.")]
    [InlineData("verify --seed 1.5", "--seed is '1.5'; allowed: whole numbers from -2147483648 to 2147483647.")]
    [InlineData("verify --threads x", "--threads is 'x'; allowed: whole numbers from 1 to 1024.")]
    [InlineData("verify --seed", "--seed lacks its value; allowed: --seed N.")]
    [InlineData("verify --seed --json", "--seed lacks its value; allowed: --seed N.")]
    [InlineData("verify --seed 1 --seed 2", "--seed is given twice; allowed: once.")]
    [InlineData("verify --report pdf=x", "--report is 'pdf=x'; allowed: json=FILE, junit=FILE, md=FILE, html=FILE, badge=FILE, separated by commas.")]
    [InlineData("verify --report junit", "--report is 'junit'; allowed: json=FILE")]
    [InlineData("verify --report md=x,html=x", "--report names 'x' twice; allowed: once.")]
    [InlineData("verify --report json=no/such/folder/x.json", "--report is 'json=no/such/folder/x.json'; allowed: a file in a folder that exists.")]
    [InlineData("verify --shard 3/2", "--shard is '3/2'; allowed: I/N with I from 1 to N.")]
    [InlineData("merge", "FILES is empty; allowed: the JSON report of each shard.")]
    [InlineData("compare no.json", "compare was given 1 file; allowed: A B, two JSON reports.")]
    [InlineData("compare no.json neither.json", "A is 'no.json', which cannot be read")]
    [InlineData("explain", "ID is missing")]
    [InlineData("explain sigmo", "ID is 'sigmo'; allowed: the id of a claim or the name of a function, such as sigmoid.definition")]
    [InlineData("explain sigmoid --format binary64,binary32 --at z=1", "--format is 'binary64,binary32'; allowed for explain: one format.")]
    [InlineData("explain sigmoid --subject native", "at is missing; a subject is asked at a point.")]
    [InlineData("explain sigmoid --at", "--at lacks its value; allowed: --at z=-740 y=1 ….")]
    [InlineData("explain sigmoid --at x=1", "at names x; allowed for sigmoid: z.")]
    [InlineData("explain sigmoid --at 1", "at is '1'; allowed: NAME=VALUE such as z=-740")]
    [InlineData("explain sigmoid --at z=one", "at gives z the value 'one'; allowed: decimals, fractions 1/3")]
    [InlineData("explain sigmoid --at z=1 z=2", "at gives z twice")]
    [InlineData("explain sigmoid --at z=[1,2]", "at gives z as a vector [1,2]; allowed for sigmoid: a number.")]
    [InlineData("explain bce --at y=1", "at lacks q; bce needs q.")]
    [InlineData("explain cce --at t=[1,0] p=[1]", "at gives p 1 entries; allowed: 2, the K of cce so far.")]
    [InlineData("explain softmax --at z=[1,2", "at gives z a vector that does not end")]
    [InlineData("explain softmax --at z=[]", "at gives z no entries")]
    [InlineData("explain alternative.is-mae --at q=NaN y=1 t=[1] p=[1]", "at gives q a value that is no real number")]
    [InlineData("explain likelihood.underflow --at z=1", "likelihood.underflow is shown by an experiment")]
    [InlineData("explain softmax.simplex --at z=[1,2] k=3", "at gives the index k the value 3; allowed: 1 to 2.")]
    public void Wrong_usage_is_4_and_says_what_is_allowed(string line, string message)
    {
        var run = Invocation.Of(line.Split(' '));
        Assert.Equal((ExitCode.Usage, ""), (run.Code, run.Out));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("verify --claims nothing*", "--claims is 'nothing*', which matches no claim")]
    [InlineData("verify --functions nothing", "--functions is 'nothing', which matches no function")]
    [InlineData("verify --functions sigmoid --claims nothing", "--claims is 'nothing', which matches no claim")]
    [InlineData("verify --subject wrong --functions bce", "wrong offers no function that the choice needs")]
    [InlineData("verify --subject wrong --claims bce.mirror", "wrong offers no function that the choice needs")]
    [InlineData("verify --subject wrong --format binary16", "--format is 'binary16'; wrong computes in binary64")]
    public void Nothing_run_is_5(string line, string message)
    {
        var run = Invocation.With(WrongSubject.Sigmoid, line.Split(' '));
        Assert.Equal((ExitCode.NothingRan, ""), (run.Code, run.Out));
        Assert.Contains("nothing ran: " + message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_of_the_tool_itself_is_6()
    {
        var run = Invocation.With(WrongSubject.Broken, "verify", "--subject", "broken", "--functions", "tanh");
        Assert.Equal((ExitCode.InternalError, ""), (run.Code, run.Out));
        Assert.Contains("internal error", run.Error, StringComparison.Ordinal);
        Assert.Contains("verify --subject broken --functions tanh", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interruption_is_130_and_leaves_no_report()
    {
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        var run = Invocation.In(new Surroundings(Invocation.Lines(), Invocation.Lines()) { Interrupted = interruption.Token });
        Assert.Equal((ExitCode.Interrupted, "", "lossproofs: interrupted\n"), (run.Code, run.Out, run.Error));
    }

    [Theory]
    [InlineData("help")]
    [InlineData("--help")]
    [InlineData("help verify")]
    [InlineData("verify --help")]
    [InlineData("--version")]
    [InlineData("list")]
    [InlineData("list --json")]
    [InlineData("explain tanh")]
    [InlineData("explain sigmoid --at z=0x1.8p3 --subject native --format binary32")]
    [InlineData("explain tanh --at z=-0.0 --subject native")]
    [InlineData("explain xlogy --at x=0,y=NaN --subject native")]
    [InlineData("explain softmax --at z=[Infinity,0] --subject native")]
    [InlineData("explain softmax_jacobian --at z=[1,1/3] --subject native")]
    [InlineData("explain bce.diverges-to-one --subject native")]
    [InlineData("explain relu.derivative --at z=0 u=1 --subject native")]
    public void What_is_as_asked_is_0(string line)
    {
        var run = Invocation.Of(line.Split(' '));
        Assert.Equal((ExitCode.AsRequired, ""), (run.Code, run.Error));
        Assert.NotEmpty(run.Out);
    }
}
