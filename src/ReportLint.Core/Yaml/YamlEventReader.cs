using System.Diagnostics.CodeAnalysis;
using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;
using ReportLint.Wording;
using ReportLint.Yaml.Recovery;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportLint.Yaml;

/// <summary>Builds the flat document from the events of YamlDotNet, within limits. The only type that knows YamlDotNet.</summary>
internal sealed class YamlEventReader
{
    private const int MostRefusals = 5;

    private static readonly string[] s_digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];

    // One text after the other is read on a thread: the room for its nodes is made once.
    [ThreadStatic]
    private static List<YamlNode>? s_nodes;

    private readonly PatchedText _patch;
    private readonly IReadOnlyList<TextSpan> _rows;
    private readonly string _text;
    private readonly List<YamlNode> _nodes;
    private readonly List<Finding> _findings = [];
    private readonly Stack<(int Node, bool IsFlow, int Children)> _open = new();
    private int _documents;
    private int _refused;
    private int _last;
    private int? _stoppedAt;
    private int _nextRow;

    private YamlEventReader(PatchedText patch, IReadOnlyList<TextSpan> rows)
    {
        _patch = patch;
        _rows = rows;
        _text = patch.Text;
        _nodes = KeptRoom.Of(ref s_nodes);
        _nodes.Clear();
    }

    /// <summary>Reads the text as far as it is well-formed.</summary>
    /// <remarks>
    /// Most events of most reports are figures in rows that are as plain as they look: the parser is given one word for each such row. Unless it finds each of these words
    /// to be a whole value, and nothing wrong, it reads the text again as it is.
    /// </remarks>
    public static YamlAttempt Read(PatchedText patch)
    {
        if (patch.PlainRows is { Count: > 0 } rows)
        {
            var reader = new YamlEventReader(patch, rows);
            if (reader.Read() is { Error: null, StoppedAt: null } attempt && reader._nextRow == rows.Count)
                return attempt;
        }
        return new YamlEventReader(patch, []).Read();
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "YamlDotNet throws InvalidOperationException and others without a position on malformed text; whatever it throws, the text is at fault.")]
    private YamlAttempt Read()
    {
        YamlSyntaxError? error = null;
        try
        {
            using var reader = _rows.Count > 0 ? new RowMaskingReader(_text, _rows) : (TextReader)new StringReader(_patch.ForParser());
            var parser = new Parser(new Scanner(reader, skipComments: true));
            while (_stoppedAt is null && parser.MoveNext())
                Accept(parser.Current!);
        }
        catch (YamlException exception)
        {
            error = Error(_patch.ToSource(exception.Start.Index), exception.Message);
        }
        catch (Exception exception)
        {
            error = Error(-1, exception.Message);
        }
        while (_open.Count > 0)
            Close(_last);
        return new YamlAttempt([.. _nodes], _findings, error, _stoppedAt);
    }

    private YamlSyntaxError Error(int offset, string reason)
    {
        var flow = _open.Count > 0 && _open.Peek().IsFlow ? _nodes[_open.Peek().Node].Span.Start : -1;
        return new YamlSyntaxError(offset, reason, _last, flow);
    }

    private void Accept(ParsingEvent parsingEvent)
    {
        var start = _patch.ToSource(parsingEvent.Start.Index);
        switch (parsingEvent)
        {
            case DocumentStart when ++_documents > 1:
                Stop(YamlUnreadable.Rule.At(_patch.Source, new TextSpan(start, Math.Min(3, _text.Length - start)), YamlMessages.SecondDocument.With()));
                break;
            case Scalar scalar:
                if (!IsRow(scalar, start))
                    AddScalar(scalar, start);
                break;
            case AnchorAlias alias:
                Add(YamlNodeKind.Alias, TextSpan.FromBounds(start, Math.Max(start, End(parsingEvent))), "", YamlScalarStyle.Plain);
                var written = Word(start);
                Refuse(start, written.IndexOfAny(['/', '.', '*'], 1) > 0 ? YamlMessages.UnquotedGlob.With(written) : YamlMessages.Alias.With(alias.Value.Value));
                break;
            case SequenceStart sequence:
                Open(YamlNodeKind.Sequence, sequence, sequence.Style == SequenceStyle.Flow, start);
                break;
            case MappingStart mapping:
                Open(YamlNodeKind.Mapping, mapping, mapping.Style == MappingStyle.Flow, start);
                break;
            case SequenceEnd or MappingEnd:
                Close(_open.Peek().IsFlow ? Math.Min(start + 1, _text.Length) : _last);
                break;
        }
        if (_nodes.Count > YamlLimits.MaxNodes && _stoppedAt is null)
            Stop(LimitExceeded.Rule.At(_patch.Source, new TextSpan(start, 0), YamlMessages.TooManyNodes.With(YamlLimits.MaxNodes)));
    }

    /// <summary>Adds the next of the rows with its figures, if the parser has its word here.</summary>
    private bool IsRow(Scalar scalar, int start)
    {
        if (_nextRow == _rows.Count || _rows[_nextRow].Start != start)
            return false;
        var row = _rows[_nextRow];
        // What does not fit the limits, or is part of something else, is read as it is.
        if (scalar.Style != ScalarStyle.Plain || scalar.Value.Length != row.Length || End(scalar) != row.End || !scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty
            || _open.Count >= YamlLimits.MaxDepth || _nodes.Count + row.Length > YamlLimits.MaxNodes)
        {
            return false;
        }
        _nextRow++;
        Add(YamlNodeKind.Sequence, new TextSpan(start, 0), "", YamlScalarStyle.Plain);
        _open.Push((_nodes.Count - 1, IsFlow: true, 0));
        for (var at = start; _text[at] != ']';)
        {
            var figure = PlainRow.Next(_text, at, row.End);
            at = PlainRow.EndOfFigure(_text, figure, row.End);
            Add(YamlNodeKind.Scalar, TextSpan.FromBounds(figure, at), FigureText(figure, at), YamlScalarStyle.Plain);
        }
        Close(row.End);
        return true;
    }

    /// <summary>Most figures have one digit: their texts are made once.</summary>
    private string FigureText(int start, int end) => end == start + 1 ? s_digits[_text[start] - '0'] : _text.Substring(start, end - start);

    private void AddScalar(Scalar scalar, int start)
    {
        var end = End(scalar);
        Check(scalar, ref start, end);
        var style = scalar.Style switch
        {
            ScalarStyle.SingleQuoted => YamlScalarStyle.SingleQuoted,
            ScalarStyle.DoubleQuoted => YamlScalarStyle.DoubleQuoted,
            ScalarStyle.Literal => YamlScalarStyle.Literal,
            ScalarStyle.Folded => YamlScalarStyle.Folded,
            _ => YamlScalarStyle.Plain,
        };
        // A block scalar's end mark is the start of the next line; the value ends where its last character stands.
        while (end > start && char.IsWhiteSpace(_text[end - 1]) && style is YamlScalarStyle.Literal or YamlScalarStyle.Folded)
            end--;
        var value = scalar.Value;
        if (value.Length > YamlLimits.MaxScalarLength)
        {
            _findings.Add(LimitExceeded.Rule.At(_patch.Source, new TextSpan(start, 1), YamlMessages.ScalarTooLong.With(value.Length, YamlLimits.MaxScalarLength)));
            value = "";
        }
        if (_patch.TryGetKey(start, out var key, out var length))
            (value, end) = (key, start + length);
        else if (style == YamlScalarStyle.Plain && value.Length == end - start && string.CompareOrdinal(value, 0, _patch.Source.Content, start, value.Length) != 0)
            value = _patch.Source.Content.Substring(start, value.Length);
        Add(YamlNodeKind.Scalar, TextSpan.FromBounds(start, Math.Max(start, end)), value, style);
        _last = end;
    }

    private void Open(YamlNodeKind kind, NodeEvent node, bool isFlow, int start)
    {
        Check(node, ref start, start);
        if (_open.Count >= YamlLimits.MaxDepth)
        {
            Stop(LimitExceeded.Rule.At(_patch.Source, new TextSpan(start, Math.Min(1, _text.Length - start)), YamlMessages.TooDeep.With(YamlLimits.MaxDepth)));
            return;
        }
        Add(kind, new TextSpan(start, 0), "", YamlScalarStyle.Plain);
        _open.Push((_nodes.Count - 1, isFlow, 0));
        _last = Math.Max(_last, start);
    }

    private void Close(int end)
    {
        var (index, _, children) = _open.Peek();
        var node = _nodes[index];
        // A mapping cut off behind a key still has a value, so that keys and values stay in pairs.
        if (node.Kind == YamlNodeKind.Mapping && children % 2 == 1)
            Add(YamlNodeKind.Alias, new TextSpan(end, 0), "", YamlScalarStyle.Plain);
        _open.Pop();
        _nodes[index] = node with { Span = TextSpan.FromBounds(node.Span.Start, Math.Max(node.Span.Start, end)), Next = _nodes.Count };
        _last = Math.Max(_last, end);
    }

    private void Add(YamlNodeKind kind, TextSpan span, string value, YamlScalarStyle style)
    {
        var isKey = false;
        if (_open.Count > 0)
        {
            var (parent, isFlow, children) = _open.Pop();
            isKey = _nodes[parent].Kind == YamlNodeKind.Mapping && children % 2 == 0;
            _open.Push((parent, isFlow, children + 1));
        }
        _nodes.Add(new YamlNode(kind, span, value, style, _nodes.Count + 1, isKey));
    }

    /// <summary>Refuses anchors and tags, and moves <paramref name="start"/> behind them to the value itself.</summary>
    private void Check(NodeEvent node, ref int start, int end)
    {
        if (node.Anchor.IsEmpty && node.Tag.IsEmpty)
            return;
        if (!node.Anchor.IsEmpty)
            Refuse(start, YamlMessages.Anchor.With(node.Anchor.Value));
        else
            Refuse(start, YamlMessages.Tag.With(Word(start)));
        while (start < end && _text[start] is '&' or '!')
        {
            while (start < end && !char.IsWhiteSpace(_text[start]))
                start++;
            while (start < end && char.IsWhiteSpace(_text[start]))
                start++;
        }
    }

    private void Refuse(int start, Message message)
    {
        // A file of nothing but aliases needs no finding for each.
        if (++_refused > MostRefusals)
            return;
        var word = Word(start);
        _findings.Add(LimitExceeded.Rule.At(_patch.Source, new TextSpan(start, word.Length), message));
        _last = Math.Max(_last, start + word.Length);
    }

    /// <summary>The anchor, alias or tag at <paramref name="start"/> as it is written.</summary>
    private string Word(int start)
    {
        var end = start;
        while (end < _text.Length && !char.IsWhiteSpace(_text[end]) && _text[end] is not (',' or ']' or '}'))
            end++;
        return _text.Substring(start, end - start);
    }

    private void Stop(Finding finding)
    {
        _findings.Add(finding);
        _stoppedAt = finding.Location.Span.Start;
    }

    private int End(ParsingEvent parsingEvent) => _patch.ToSource(parsingEvent.End.Index);
}
