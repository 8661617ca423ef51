using System.Text;
using System.Text.Json;
using ReportLint.LanguageServer.Protocol;
using ReportLint.LanguageServer.Server;

namespace ReportLint.LanguageServer.Tests.Protocol;

public sealed class RequestRunnerTests : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly RunningRequests _requests = new();

    public void Dispose() => _output.Dispose();

    [Fact]
    public void A_request_is_answered_with_what_it_asked_for() => Assert.EndsWith("\"id\":1,\"result\":7}", Answer(_ => "7"u8.ToArray()), StringComparison.Ordinal);

    [Fact]
    public void What_a_handler_throws_is_an_answer_too()
    {
        Assert.EndsWith("\"error\":{\"code\":-32602,\"message\":\"m\"}}", Answer(_ => throw new JsonException("m")), StringComparison.Ordinal);
        Assert.EndsWith("\"error\":{\"code\":-32803,\"message\":\"m\"}}", Answer(_ => throw new ProtocolException(ErrorCode.RequestFailed, "m")), StringComparison.Ordinal);
        Assert.Contains("\"error\":{\"code\":-32603,\"message\":\"DivideByZeroException: m\"}}", Answer(_ => throw new DivideByZeroException("m")), StringComparison.Ordinal);
    }

    [Fact]
    public void Who_gave_it_up_decides_the_error()
    {
        Assert.EndsWith("\"error\":{\"code\":-32800,\"message\":\"cancelled\"}}", Answer(request => GiveUp(request, GivenUp.ByClient)), StringComparison.Ordinal);
        Assert.EndsWith("\"error\":{\"code\":-32801,\"message\":\"the text has changed\"}}", Answer(request => GiveUp(request, GivenUp.ByChange)), StringComparison.Ordinal);
        Assert.EndsWith("\"error\":{\"code\":-32802,\"message\":\"the text has changed\",\"data\":{\"retriggerRequest\":true}}}", Answer(request => GiveUp(request, GivenUp.ByChange), ErrorCode.ServerCancelled), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_cancelled_before_its_turn_does_not_run()
    {
        var request = _requests.Add(new RequestId("1"))!;
        _requests.Cancel(new RequestId("1"));
        Assert.EndsWith("\"code\":-32800,\"message\":\"cancelled\"}}", Answer(request, _ => throw new InvalidOperationException("It ran.")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_gives_up_what_asks_about_the_document_and_nothing_else()
    {
        var (same, other, all, waiting) = (Add("1", new Staleness(ByAnyChange: false, "/a")), Add("2", new Staleness(ByAnyChange: false, "/b")), Add("3", new Staleness(ByAnyChange: true, Document: null)), Add("4", Staleness.Never));
        _requests.GiveUpStale("/a");
        Assert.Equal([true, false, true, false], new[] { same, other, all, waiting }.Select(request => request.Token.IsCancellationRequested));
        _requests.GiveUpStale(document: null);
        Assert.False(other.Token.IsCancellationRequested);
    }

    private RunningRequest Add(string id, Staleness staleness)
    {
        var request = _requests.Add(new RequestId(id))!;
        request.Staleness = staleness;
        return request;
    }

    [Fact]
    public void An_id_is_free_again_when_the_request_is_answered()
    {
        var request = _requests.Add(new RequestId("1"))!;
        Assert.Null(_requests.Add(new RequestId("1")));
        Answer(request, _ => "7"u8.ToArray());
        Assert.NotNull(_requests.Add(new RequestId("1")));
    }

    private string Answer(Func<RunningRequest, byte[]> work, int code = ErrorCode.ContentModified) => Answer(_requests.Add(new RequestId("1"))!, work, code);

    private string Answer(RunningRequest request, Func<RunningRequest, byte[]> work, int code = ErrorCode.ContentModified)
    {
        var writer = new MessageWriter(_output);
        new RequestRunner(_requests, writer, new ServerLog(writer)).Answer(request, () => work(request), code);
        return Encoding.UTF8.GetString(_output.ToArray());
    }

    private static byte[] GiveUp(RunningRequest request, GivenUp reason)
    {
        request.GiveUp(reason);
        request.Token.ThrowIfCancellationRequested();
        return [];
    }
}
