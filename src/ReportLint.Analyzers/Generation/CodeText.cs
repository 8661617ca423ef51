using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace ReportLint.Analyzers.Generation;

/// <summary>C# in the making: lines with indentation, blocks, documentation comments.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>A string as C# writes it, on one line whatever it holds.</summary>
    public static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>Adds a line.</summary>
    public void Line(string line) => _text.Append(' ', _depth * 4).Append(line).Append('\n');

    /// <summary>Adds a documentation comment.</summary>
    public void Summary(string text) => Line($"/// <summary>{Escape(text)}</summary>");

    /// <summary>Begins a block.</summary>
    public void Open(string line)
    {
        Line(line);
        Line("{");
        _depth++;
    }

    /// <summary>Ends a block.</summary>
    public void Close()
    {
        _depth--;
        Line("}");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            // Line ends as C# knows them, and what XML does not take, would end the comment or break it.
            _ = char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' ? escaped.Append(' ')
                : c == '&' ? escaped.Append("&amp;")
                : c == '<' ? escaped.Append("&lt;")
                : c == '>' ? escaped.Append("&gt;")
                : escaped.Append(c);
        }
        return escaped.ToString();
    }
}
