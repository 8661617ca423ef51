using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ReportLint.Testing;

namespace ReportLint.LanguageServer.Tests.Conversations;

/// <summary>Plays the client's side of a conversation from a file and writes down both sides.</summary>
/// <remarks>
/// A line <c>--&gt; {…}</c> is a message; <c>==&gt; …</c> is bytes, with \r, \n, \t, \\ and \xNN; <c>end</c> ends the client's stream; <c>write FILE TEXT</c>, <c>delete FILE</c>
/// change the disk; the rest is comment. <c>${root}</c> is the workspace, <c>${clean}</c> and the like a report as a JSON string.
/// After each message the server is given the time to say all that it has to say.
/// </remarks>
internal sealed partial class Transcript : IDisposable
{
    private const string Fence = "fence";

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ScratchWorkspace _workspace = new();
    private readonly TestClient _client = new();
    private readonly StringBuilder _written = new();
    private readonly Dictionary<string, int> _resultIds = new(StringComparer.Ordinal);
    private int _fences;
    private bool _hasEnded;

    /// <summary>Plays a file.</summary>
    /// <returns>Both sides of the conversation.</returns>
    public static string Play(string path)
    {
        using var transcript = new Transcript();
        foreach (var line in File.ReadAllLines(path))
            transcript.Play1(line);
        transcript.End();
        return transcript._written.ToString();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        _workspace.Dispose();
    }

    private void Play1(string line)
    {
        _written.Append(line).Append('\n');
        if (line.StartsWith("--> ", StringComparison.Ordinal))
        {
            var json = Fill(line[4..]);
            _client.Send(json);
            Listen(IdOf(json));
        }
        else if (line.StartsWith("==> ", StringComparison.Ordinal))
        {
            _client.SendBytes(Unescape(Fill(line[4..])));
        }
        else if (line.StartsWith("write ", StringComparison.Ordinal))
        {
            var parts = line.Split(' ', 3);
            _workspace.With(parts[1], JsonSerializer.Deserialize<string>(Fill(parts[2]))!);
        }
        else if (line.StartsWith("delete ", StringComparison.Ordinal))
        {
            _workspace.Delete(line["delete ".Length..]);
        }
        else if (string.Equals(line, "end", StringComparison.Ordinal))
        {
            _client.Hang();
            ListenToTheEnd();
        }
        else if (string.Equals(line, "listen", StringComparison.Ordinal))
        {
            Listen(id: null);
        }
    }

    /// <summary>Writes down what the server says until it has answered the request <paramref name="id"/>, and everything else that it has to say.</summary>
    private void Listen(string? id)
    {
        if (_hasEnded)
            return;
        var fence = string.Create(CultureInfo.InvariantCulture, $"{Fence}-{++_fences}");
        _client.Send($$"""{"jsonrpc": "2.0", "id": "{{fence}}", "method": "$/{{Fence}}"}""");
        var (isFenced, isAnswered) = (false, id is null);
        while (!isFenced || !isAnswered)
        {
            if (_client.Read() is not { } message)
            {
                Ended();
                return;
            }
            var own = message["id"]?.ToJsonString();
            if (own is not null && own.Contains(fence, StringComparison.Ordinal))
            {
                isFenced = true;
                continue;
            }
            isAnswered |= message["method"] is null && (string.Equals(own, id, StringComparison.Ordinal) || own is null);
            Write(message);
        }
    }

    private void ListenToTheEnd()
    {
        while (!_hasEnded)
        {
            if (_client.Read() is { } message)
                Write(message);
            else
                Ended();
        }
    }

    private void Ended()
    {
        _hasEnded = true;
        _written.Append(CultureInfo.InvariantCulture, $"<-- exit code {_client.WaitForExit()}\n");
    }

    private void End()
    {
        if (_hasEnded)
            return;
        _client.Hang();
        ListenToTheEnd();
    }

    private void Write(JsonObject message)
    {
        // What the server can do is a snapshot of its own: GreetingTests.
        if (message["result"] is JsonObject result && result.ContainsKey("capabilities"))
            result["capabilities"] = "…";
        // The names of answers follow from what they say, and so from where the workspace lies: here they are numbered.
        var text = ResultId().Replace(message.ToJsonString(s_readable), match =>
        {
            if (!_resultIds.TryGetValue(match.Value, out var number))
                _resultIds.Add(match.Value, number = _resultIds.Count + 1);
            return string.Create(CultureInfo.InvariantCulture, $"\"resultId\":\"#{number}\"");
        });
        _written.Append("<-- ").Append(text.Replace(_workspace.Uri, "${root}", StringComparison.Ordinal)).Append('\n');
    }

    [GeneratedRegex("\"resultId\":\"[0-9a-f]+\"", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ResultId();

    private string Fill(string text) => text
        .Replace("${root}", _workspace.Uri, StringComparison.Ordinal)
        .Replace("${clean}", TestClient.Json(SampleReport.Clean), StringComparison.Ordinal)
        .Replace("${wrong}", TestClient.Json(SampleReport.WithWrongFigure), StringComparison.Ordinal)
        .Replace("${other}", TestClient.Json(SampleReport.Change("城市管理局", "园林绿化局")), StringComparison.Ordinal)
        .Replace("${late}", TestClient.Json(SampleReport.PublishedLate), StringComparison.Ordinal);

    /// <summary>The id of a request, as JSON; null when nothing will be answered.</summary>
    private static string? IdOf(string json)
    {
        try
        {
            return JsonNode.Parse(json) is JsonObject message && message["method"] is not null ? message["id"]?.ToJsonString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static byte[] Unescape(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i].ToString()));
                continue;
            }
            i++;
            if (text[i] == 'x')
            {
                bytes.Add(byte.Parse(text.AsSpan(i + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 2;
            }
            else
            {
                bytes.Add(text[i] switch { 'r' => (byte)'\r', 'n' => (byte)'\n', 't' => (byte)'\t', var other => (byte)other });
            }
        }
        return [.. bytes];
    }
}
