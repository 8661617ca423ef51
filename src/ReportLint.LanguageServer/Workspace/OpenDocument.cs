using ReportLint.LanguageServer.Protocol.Types;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Workspace;

/// <summary>A version of a document that the client has open. Immutable.</summary>
internal sealed class OpenDocument
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly LineMap _lines;

    /// <summary>A version of a document.</summary>
    /// <param name="uri">Its URI as the client writes it.</param>
    /// <param name="version">Its version.</param>
    /// <param name="text">All of its text.</param>
    public OpenDocument(string uri, int version, string text)
    {
        Uri = uri;
        Path = DocumentUri.ToPath(uri);
        Version = version;
        Text = text;
        _lines = new LineMap(text);
    }

    /// <summary>Its URI as the client writes it.</summary>
    public string Uri { get; }

    /// <summary>The absolute name of its file; null when it is no file, and so belongs to no repository.</summary>
    public string? Path { get; }

    /// <summary>By what it is known here.</summary>
    public string Key => Path ?? Uri;

    /// <summary>Its version.</summary>
    public int Version { get; }

    /// <summary>Its text as the client has it.</summary>
    public string Text { get; }

    /// <summary>Its text as the core reads it under the name <paramref name="display"/>.</summary>
    public SourceText ToSource(string display) => SourceText.FromString(display, Text, Key);

    /// <summary>How places in it are counted.</summary>
    public PositionMap Positions(PositionEncoding encoding) => new(Text, _lines, encoding, Text.Length > 0 && Text[0] == ByteOrderMark ? 1 : 0);

    /// <summary>The next version.</summary>
    public OpenDocument With(int version, IReadOnlyList<TextDocumentContentChange> changes, PositionEncoding encoding)
    {
        var document = this;
        foreach (var change in changes)
            document = new OpenDocument(Uri, version, document.Apply(change, encoding));
        return changes.Count == 0 ? new OpenDocument(Uri, version, Text) : document;
    }

    private string Apply(TextDocumentContentChange change, PositionEncoding encoding)
    {
        if (change.Range is not { } range)
            return change.Text;
        var span = new PositionMap(Text, _lines, encoding).ToSpan(range);
        return string.Concat(Text.AsSpan(0, span.Start), change.Text, Text.AsSpan(span.End));
    }
}
