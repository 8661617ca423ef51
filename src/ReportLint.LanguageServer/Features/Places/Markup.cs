using System.Text;
using ReportLint.LanguageServer.Protocol.Types;

namespace ReportLint.LanguageServer.Features.Places;

/// <summary>Writes a text for an editor to show: Markdown where it can show that, else plain text.</summary>
/// <param name="formats">The kinds of text that the client can show; null: any.</param>
internal sealed class Markup(IReadOnlyList<string>? formats)
{
    private const string Markdown = "markdown";
    private const string Special = "\\`*_{}[]<>()#+-.!|~&";

    private readonly bool _isMarkdown = formats is null || formats.Contains(Markdown, StringComparer.Ordinal);
    private readonly StringBuilder _text = new();

    /// <summary>Whether nothing was written.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>Begins a paragraph.</summary>
    public Markup Paragraph()
    {
        if (_text.Length > 0)
            _text.Append("\n\n");
        return this;
    }

    /// <summary>Begins an item of a list.</summary>
    public Markup Item()
    {
        if (_text.Length > 0 && _text[^1] != '\n')
            _text.Append('\n');
        _text.Append("- ");
        return this;
    }

    /// <summary>Plain words.</summary>
    public Markup Text(string text)
    {
        foreach (var c in text.ReplaceLineEndings(" "))
        {
            if (_isMarkdown && Special.Contains(c, StringComparison.Ordinal))
                _text.Append('\\');
            _text.Append(c);
        }
        return this;
    }

    /// <summary>Words in bold.</summary>
    public Markup Strong(string text) => Mark("**").Text(text).Mark("**");

    /// <summary>Something to be read to the character.</summary>
    public Markup Code(string text)
    {
        var plain = text.ReplaceLineEndings(" ").Replace('`', '\'');
        _text.Append(_isMarkdown ? $"`{plain}`" : plain);
        return this;
    }

    /// <summary>Words that lead to an address.</summary>
    public Markup Link(string text, string address)
    {
        if (!_isMarkdown)
            return Text($"{text} {address}");
        _text.Append('[');
        Text(text);
        _text.Append("](").Append(address).Append(')');
        return this;
    }

    /// <summary>A table of one row below its heads.</summary>
    public Markup Table(IReadOnlyList<string> heads, IReadOnlyList<string> row)
    {
        if (!_isMarkdown)
            return Text(string.Join(", ", heads.Zip(row, (head, value) => $"{head} {value}")));
        Cells(heads);
        _text.Append("\n|");
        for (var i = 0; i < heads.Count; i++)
            _text.Append(" ---: |");
        _text.Append('\n');
        Cells(row);
        return this;
    }

    /// <summary>The whole text.</summary>
    public MarkupContent ToContent() => new(_isMarkdown ? Markdown : "plaintext", _text.ToString());

    private void Cells(IReadOnlyList<string> cells)
    {
        _text.Append('|');
        foreach (var cell in cells)
        {
            _text.Append(' ');
            Text(cell);
            _text.Append(" |");
        }
    }

    private Markup Mark(string mark)
    {
        _text.Append(_isMarkdown ? mark : "");
        return this;
    }
}
