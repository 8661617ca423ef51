using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Keeps a text below <c>|</c> or <c>&gt;</c> whole.</summary>
internal sealed class BlockTextRecovery(RecoveredSyntax mends, TextLines lines)
{
    private readonly string _text = mends.Text;

    /// <summary>The text below | or &gt;: blank lines at its head, which the parser does not bear, and lines that are not indented as far as its first.</summary>
    public void Mend(int line, int last)
    {
        var indent = DeepFirst(line, last);
        var shallow = new List<TextSpan>();
        for (var i = line + 1; i <= last || (i < lines.Count && lines.IsBlank(i)); i++)
        {
            var content = lines.Line(i);
            if (lines.IsBlank(i))
            {
                if (indent == 0 || _text.IndexOf('\t', content.Start, content.Length) >= 0)
                    MendBlankLine(content);
                continue;
            }
            var ascii = lines.AsciiIndent(content);
            if (indent == 0)
                indent = ascii > 0 ? ascii : TextLines.Indent;
            if (ascii >= indent)
                continue;
            var said = TextSpan.FromBounds(mends.SkipSpaces(content.Start, content.End), content.End);
            if (lines.IsComment(said))
            {
                mends.Add(YamlUnreadable.Rule.At(mends.Source, said, YamlMessages.CommentInText.With()));
                mends.Holes.Add(said);
            }
            else
            {
                shallow.Add(content);
            }
            mends.Patch.Resize(content.Start, 0, new string(' ', indent - ascii));
        }
        AddShallow(shallow, indent);
    }

    /// <summary>How deep the lines of a text stand whose first one alone stands deeper, and is put beside them; 0 where it doesn't.</summary>
    private int DeepFirst(int line, int last)
    {
        var (first, own, others, count) = (default(TextSpan), 0, 0, 0);
        for (var i = line + 1; i <= last; i++)
        {
            var content = lines.Line(i);
            if (lines.IsBlank(i))
                continue;
            var ascii = lines.AsciiIndent(content);
            if (own == 0)
                (first, own) = (content, ascii);
            else if (ascii == 0 || ascii >= own || (others > 0 && ascii != others))
                return 0;
            else
                (others, count) = (ascii, count + 1);
        }
        if (others == 0 || (count == 1 && others != TextLines.Indent))
            return 0;
        var start = mends.SkipSpaces(first.Start, first.End);
        mends.Patch.Resize(first.Start, own, new string(' ', others));
        mends.Add(YamlUnreadable.Rule.At(mends.Source, TextSpan.FromBounds(start, mends.TrimEnd(start, first.End)), YamlMessages.DeepText.With(others)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(new TextSpan(first.Start, own), new string(' ', others)), IsSafe: true)],
        });
        return others;
    }

    private void AddShallow(List<TextSpan> shallow, int indent)
    {
        if (shallow.Count == 0)
            return;
        var first = shallow[0];
        var start = first.Start + lines.AsciiIndent(first);
        var wide = RecoveredSyntax.IsSpace(_text[start]);
        var span = wide ? TextSpan.FromBounds(first.Start, mends.SkipSpaces(start, first.End)) : TextSpan.FromBounds(start, first.End);
        var isTab = wide && _text.IndexOf('\t', first.Start, span.End - first.Start) >= 0;
        var message = isTab ? YamlMessages.Tab.With() : wide ? YamlMessages.FullWidthIndent.With() : lines.IsMarker(start, first.End) ? YamlMessages.MarkerInText.With(_text.Substring(start, 3), indent) : YamlMessages.ShallowText.With(indent);
        mends.Add((wide && !isTab ? FullWidthSyntax.Rule : YamlUnreadable.Rule).At(mends.Patch.Source, span, message) with
        {
            // The text keeps the blanks that its author wanted to see.
            Edits = [.. shallow.Select(line => new SuggestedEdit(new TextEdit(new TextSpan(line.Start, 0), new string(' ', indent - lines.AsciiIndent(line))), IsSafe: true))],
        });
    }

    /// <summary>Line ends in the place of blanks: nothing to the text, and nothing to which the parser objects.</summary>
    private void MendBlankLine(TextSpan line)
    {
        for (var i = line.Start; i < line.End; i++)
            mends.Patch.Set(i, '\n');
    }
}
