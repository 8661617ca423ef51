using System.Text;
using System.Text.Json;
using ReportLint.LanguageServer.Protocol;

namespace ReportLint.LanguageServer.Tests.Protocol;

public sealed class IncomingMessageTests
{
    [Theory]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "a"}""", "Request 7 a")]
    [InlineData("""{"jsonrpc": "2.0", "id": "x", "method": "a", "params": null}""", "Request \"x\" a")]
    [InlineData("""{"jsonrpc": "2.0", "id": "\u0061", "method": "a", "params": []}""", "Request \"a\" a")]
    [InlineData("""{"jsonrpc": "2.0", "method": "a", "params": {}}""", "Notification  a")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "result": null}""", "Response 7 ")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "error": {"code": 1, "message": "m"}}""", "Response 7  {\"code\": 1, \"message\": \"m\"}")]
    [InlineData("""{"jsonrpc": "2.0", "id": null, "error": {}}""", "Response   {}")]
    [InlineData("""{"id": 7, "method": "a"}""", "Invalid 7  jsonrpc must be \"2.0\"")]
    [InlineData("""{"jsonrpc": 2.0, "id": 7, "method": "a"}""", "Invalid 7  jsonrpc must be \"2.0\"")]
    [InlineData("""{"jsonrpc": "2.0", "id": {}, "method": "a"}""", "Invalid   id must be a number or a string")]
    [InlineData("""{"jsonrpc": "2.0", "id": null, "method": "a"}""", "Invalid   id must be a number or a string")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": 3}""", "Invalid 7  method must be a string")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7, "method": "a", "params": 3}""", "Invalid 7  params must be an object or an array")]
    [InlineData("""{"jsonrpc": "2.0", "id": 7}""", "Invalid 7  a message has a method, a result or an error")]
    [InlineData("""[{"jsonrpc": "2.0", "id": 7, "method": "a"}]""", "Invalid   LSP has no batches: send each message on its own")]
    [InlineData("7", "Invalid   a message is a JSON object")]
    public void Messages_are_told_apart(string json, string expected)
    {
        var message = IncomingMessage.Read(Encoding.UTF8.GetBytes(json));
        Assert.Equal(expected, $"{message.Kind} {message.Id} {message.Method}{(message.Problem is null ? "" : " " + message.Problem)}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}x")]
    public void What_is_no_JSON_says_so(string text)
    {
        Assert.ThrowsAny<JsonException>(() => IncomingMessage.Read(Encoding.UTF8.GetBytes(text)));
    }

    [Fact]
    public void Nesting_has_a_limit()
    {
        Assert.ThrowsAny<JsonException>(() => IncomingMessage.Read(Encoding.UTF8.GetBytes(new string('[', 1_000_000))));
    }

    [Theory]
    [InlineData(@"a\ud83d\ude00b", "a😀b")]
    [InlineData(@"a\ud83db", "a\uFFFDb")]
    [InlineData(@"a\ude00b", "a\uFFFDb")]
    [InlineData(@"\ud83d\ud83d\ude00", "\uFFFD😀")]
    [InlineData(@"\\ud83d", @"\ud83d")]
    [InlineData(@"\ud83d", "\uFFFD")]
    public void Half_a_character_becomes_a_replacement_of_the_same_length(string escaped, string expected)
    {
        var message = IncomingMessage.Read(Encoding.UTF8.GetBytes($$$"""{"jsonrpc": "2.0", "method": "a", "params": {"text": "{{{escaped}}}"}}"""));
        Assert.Equal(expected, message.Body.GetProperty("text").GetString());
    }

    [Fact]
    public void A_byte_that_is_no_UTF8_becomes_a_replacement()
    {
        byte[] content = [.. """{"jsonrpc": "2.0", "method": "a", "params": {"text": "x"""u8, 0xFF, .. "\"}}"u8];
        Assert.Equal("x\uFFFD", IncomingMessage.Read(content).Body.GetProperty("text").GetString());
    }
}
