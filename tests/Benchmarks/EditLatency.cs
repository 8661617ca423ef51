using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using ReportLint.LanguageServer;
using ReportLint.Testing;
using ReportLint.Text;

namespace ReportLint.Benchmarks;

/// <summary>How long after an edit the language server has said what is wrong now, and what it keeps in memory after many. The server runs in this process; its client measures from sending the edit to having read the diagnostics.</summary>
internal sealed class EditLatency : IDisposable
{
    private const int WarmUp = 300;

    private static readonly string s_prose = string.Concat(Enumerable.Repeat("""
          ## 主动公开
          全年通过政府网站主动公开信息361条，其中规范性文件2件，政策解读15条，比上年增加12条。围绕群众关心的教育、医疗、住房、社会保障等领域，及时发布工作动态和办事指南。
          ## 依申请公开
          全年新收政府信息公开申请{{新收.总计}}件，上年结转{{上年结转.总计}}件，共办结{{办理结果.总计.总计}}件，均在法定期限内答复。其中予以公开{{予以公开.总计}}件，不予公开的均说明理由。
          ## 监督保障
          一是加强组织领导，明确专人负责；二是组织业务培训3次，参训65人次；三是完善考核办法，把政府信息公开纳入年度考核。

        """, 4));

    private readonly string _folder = Directory.CreateTempSubdirectory("reportlint-edits-").FullName;
    private readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    private readonly List<(string Uri, string Text, int Figure)> _open = [];
    private readonly Thread _server;
    private readonly Random _random = new(1);
    private byte[] _buffer = new byte[1 << 16];
    private int _version = 1;
    private int _settled;
    private int _end;

    /// <summary>A server with the reports of a district open.</summary>
    /// <param name="agencies">How many agencies it has.</param>
    /// <param name="years">For how many years they report.</param>
    public EditLatency(int agencies, int years)
    {
        Directory.CreateDirectory(Path.Combine(_folder, ".git"));
        var reports = District.Create(agencies, years).Select(source => (Path: _folder + source.FullPath, Text: WithProse(source.Content))).ToList();
        Count = reports.Count;
        foreach (var (path, text) in reports)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        _server = new Thread(() =>
        {
            LanguageServerHost.Run(input, output, new ServerOptions { Today = () => Lint.Today, Patience = TimeSpan.FromMinutes(1) });
            output.Dispose();
        })
        { IsBackground = true };
        _server.Start();
        var folder = JsonSerializer.Serialize(new Uri(_folder).AbsoluteUri);
        Send(string.Concat("""{"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"processId": null, "capabilities": {}, "workspaceFolders": [{"name": "d", "uri": """, folder, "}]}}"));
        Send("""{"jsonrpc": "2.0", "method": "initialized", "params": {}}""");
        // Reports of agencies and one of the district itself.
        foreach (var (path, text) in reports.Skip(years).Take(20).Append(reports[0]))
        {
            var uri = new Uri(path).AbsoluteUri;
            _open.Add((uri, text, text.IndexOf("新收: [", StringComparison.Ordinal) + "新收: [".Length));
            Send(string.Concat("""{"jsonrpc": "2.0", "method": "textDocument/didOpen", "params": {"textDocument": {"languageId": "yaml", "version": 1, "uri": """, JsonSerializer.Serialize(uri), ", \"text\": ", JsonSerializer.Serialize(text), "}}}"));
        }
        Settle();
    }

    /// <summary>How many reports the workspace has.</summary>
    public int Count { get; }

    /// <summary>Makes edits and prints how long they took.</summary>
    public void PrintLatency(int edits)
    {
        for (var i = 0; i < WarmUp; i++)
            Edit(_open[i % _open.Count]);
        Print("one figure of an agency", edits, i => Edit(_open[i % (_open.Count - 1)]));
        Print("one figure of the district", edits / 4, _ => Edit(_open[^1]));
        Print("one letter of an agency's prose", edits / 4, i => Type(_open[i % (_open.Count - 1)]));
    }

    /// <summary>Makes edits and prints what is kept in memory now and then.</summary>
    public void PrintMemory(int edits)
    {
        Console.WriteLine();
        Console.WriteLine("| edits | memory in use | whole process |");
        Console.WriteLine("|---:|---:|---:|");
        using var process = Process.GetCurrentProcess();
        for (var i = 0; i <= edits; i++)
        {
            if (i % (edits / 10) == 0)
            {
                process.Refresh();
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {i} | {GC.GetTotalMemory(forceFullCollection: true) / 1e6:0.0} MB | {process.WorkingSet64 / 1e6:0} MB |"));
            }
            Edit(_open[i % _open.Count]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _toServer.Dispose();
        while (_fromServer.Read(_buffer) > 0)
        {
        }
        _server.Join();
        _fromServer.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static string WithProse(string text)
    {
        var start = text.IndexOf("总体情况: |", StringComparison.Ordinal);
        var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
        return $"{text[..start]}总体情况: |\n{s_prose}{text[(end + 1)..]}";
    }

    private TimeSpan Edit((string Uri, string Text, int Figure) document) => Change(document.Uri, document.Text, document.Figure, document.Text.IndexOf(',', document.Figure), _random.Next(20).ToString(CultureInfo.InvariantCulture), restore: true);

    private TimeSpan Type((string Uri, string Text, int Figure) document)
    {
        var at = document.Text.IndexOf("全年新收", StringComparison.Ordinal);
        return Change(document.Uri, document.Text, at, at, "本", restore: true);
    }

    /// <summary>Replaces a stretch of a line and, unmeasured, puts back what was there.</summary>
    private TimeSpan Change(string uri, string text, int start, int end, string now, bool restore)
    {
        var source = SourceText.FromString("a", text);
        var (line, character) = (source.Lines.IndexOf(start), start - source.Lines.Line(source.Lines.IndexOf(start)).Start);
        var time = Change(uri, line, character, character + end - start, now);
        if (restore)
            Change(uri, line, character, character + now.Length, text[start..end]);
        return time;
    }

    private TimeSpan Change(string uri, int line, int start, int end, string now)
    {
        var version = ++_version;
        var range = string.Create(CultureInfo.InvariantCulture, $$$"""{"start": {"line": {{{line}}}, "character": {{{start}}}}, "end": {"line": {{{line}}}, "character": {{{end}}}}}""");
        var document = string.Create(CultureInfo.InvariantCulture, $$$"""{"uri": {{{JsonSerializer.Serialize(uri)}}}, "version": {{{version}}}}""");
        var message = string.Concat("""{"jsonrpc": "2.0", "method": "textDocument/didChange", "params": {"textDocument": """, document, ", \"contentChanges\": [{\"range\": ", range, ", \"text\": ", JsonSerializer.Serialize(now), "}]}}");
        var before = Stopwatch.GetTimestamp();
        Send(message);
        Settle();
        return Stopwatch.GetElapsedTime(before);
    }

    private void Print(string what, int edits, Func<int, TimeSpan> edit)
    {
        var before = Environment.CpuUsage.TotalTime;
        List<TimeSpan> times = [.. Enumerable.Range(0, edits).Select(edit)];
        // What was there is put back each time: that is an edit, too. Its client works in this process, which is little beside it.
        var work = (Environment.CpuUsage.TotalTime - before) / (2 * edits);
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"| {what}, {Count} reports | {work.TotalMilliseconds:0.0} ms | {times[times.Count / 2].TotalMilliseconds:0.0} ms | {times[times.Count * 95 / 100].TotalMilliseconds:0.0} ms | {times[times.Count * 99 / 100].TotalMilliseconds:0.0} ms | {times[^1].TotalMilliseconds:0.0} ms |"));
    }

    private void Send(string json)
    {
        var content = Encoding.UTF8.GetBytes(json);
        _toServer.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {content.Length}\r\n\r\n")));
        _toServer.Write(content);
        _toServer.Flush();
    }

    /// <summary>Reads until the server has said all that follows from what was sent, of this document and of others: only then it answers.</summary>
    private void Settle()
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"\"id\":\"settle-{++_settled}\"");
        Send($$"""{"jsonrpc": "2.0", {{id}}, "method": "$/settle"}""");
        var wanted = Encoding.UTF8.GetBytes(id);
        while (ReadMessage().IndexOf(wanted) < 0)
        {
        }
    }

    private ReadOnlySpan<byte> ReadMessage()
    {
        var header = "Content-Length: "u8.Length;
        var separator = -1;
        while ((separator = _buffer.AsSpan(0, _end).IndexOf("\r\n\r\n"u8)) < 0)
            Fill();
        if (!Utf8Parser.TryParse(_buffer.AsSpan(header, separator - header), out int length, out _))
            throw new InvalidDataException("The server's message has no length.");
        var total = separator + 4 + length;
        while (_end < total)
            Fill();
        var message = _buffer.AsSpan(separator + 4, length).ToArray();
        Buffer.BlockCopy(_buffer, total, _buffer, 0, _end - total);
        _end -= total;
        return message;
    }

    private void Fill()
    {
        if (_end == _buffer.Length)
            Array.Resize(ref _buffer, _buffer.Length * 2);
        var count = _fromServer.Read(_buffer, _end, _buffer.Length - _end);
        if (count == 0)
            throw new InvalidOperationException("The server has ended.");
        _end += count;
    }
}
