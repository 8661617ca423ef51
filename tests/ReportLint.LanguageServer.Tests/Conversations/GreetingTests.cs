using System.Text.Encodings.Web;
using System.Text.Json;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Conversations;

public sealed class GreetingTests
{
    private static readonly JsonSerializerOptions s_indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_server_says_what_it_can_do()
    {
        using var client = new TestClient();
        Snapshot.Match(client.Initialize(workspace: null, """{"textDocument": {"diagnostic": {}}}""").ToJsonString(s_indented) + "\n");
    }

    [Fact]
    public void A_client_that_can_watch_and_tell_is_asked_to()
    {
        using var client = new TestClient();
        client.Initialize(workspace: null, """{"workspace": {"didChangeWatchedFiles": {"dynamicRegistration": true}, "didChangeConfiguration": {"dynamicRegistration": true}}}""");
        Snapshot.Match(client.Next("client/registerCapability").ToJsonString(s_indented) + "\n");
    }
}
