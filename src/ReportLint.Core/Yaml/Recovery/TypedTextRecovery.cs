using System.Text;
using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Keeps a text whole that is typed behind its key or on the lines below it, without <c>|</c> or <c>&gt;</c>.</summary>
internal sealed class TypedTextRecovery(RecoveredSyntax mends, TextLines lines)
{
    private const string Indicators = "[]{},&*#?|-!%@`>";

    private readonly string _text = mends.Text;

    /// <summary>A text behind its key or on the lines below, without | or &gt;. False where YAML reads what was typed.</summary>
    public bool Mend(int line, int colon, int value, int last)
    {
        var keyEnd = lines.Line(line).End;
        var content = new List<TextSpan>();
        var isBelow = value >= keyEnd || (_text[value] == '#' && !lines.IsHeading(value, keyEnd));
        if (!isBelow)
            content.Add(Beside(value, keyEnd, hasMore: last > line));
        for (var i = line + 1; i <= last; i++)
        {
            if (!lines.IsBlank(i))
                content.Add(TextSpan.FromBounds(mends.SkipSpaces(lines.Line(i).Start, lines.Line(i).End), lines.Line(i).End));
        }
        if (content.Count == 0 || content.All(lines.IsComment) || (!isBelow && IsQuotedOrFlow(value, last)) || (isBelow && IsList(content)))
            return false;
        if (Slip(line, colon, value, isBelow, content) is not { } slip)
            return false;
        // A comment between the lines would become prose.
        mends.Add(slip with { Edits = AsBlock(line, colon, value, isBelow, content, isSafe: slip.Rule == YamlUnreadable.Rule && !content.Exists(lines.IsComment) && (isBelow || mends.TrimEnd(value, keyEnd) <= content[0].End)) });
        if (!isBelow)
        {
            mends.Blank(value, content[0].Start);
            mends.Blank(content[0].End, keyEnd);
        }
        Neutralise(content);
        return true;
    }

    /// <summary>The text on the line of its key, without the | before it, or behind it with more text below.</summary>
    private TextSpan Beside(int value, int end, bool hasMore)
    {
        if (_text[value] is '|' or '>' && mends.SkipSpaces(value + 1, end) is var start && start < end)
            return TextSpan.FromBounds(start, end);
        var tail = mends.TrimEnd(value, end);
        return hasMore && tail - value > 2 && _text[tail - 1] is '|' or '>' && _text[tail - 2] == ' ' ? TextSpan.FromBounds(value, mends.TrimEnd(value, tail - 1)) : TextSpan.FromBounds(value, end);
    }

    /// <summary>What is wrong, in the order in which YAML would stumble over it; null where nothing is.</summary>
    private Finding? Slip(int line, int colon, int value, bool isBelow, List<TextSpan> content)
    {
        var source = mends.Patch.Source;
        var first = content[0];
        var c = _text[isBelow ? first.Start : value];
        var key = TextSpan.FromBounds(mends.SkipSpaces(lines.Line(line).Start, colon), mends.TrimEnd(lines.Line(line).Start, Math.Max(colon, mends.SkipSpaces(lines.Line(line).Start, colon))));
        if (isBelow && (content.Count > 1 || lines.IsHeading(first.Start, first.End)))
            return first.Start == lines.LineOf(first).Start ? Shallow(first) : CommentCutsText.Rule.At(source, key, YamlMessages.SeveralLines.With(source.ToString(key)));
        if (isBelow && first.Start == lines.LineOf(first).Start)
            return Shallow(first);
        if (!isBelow && c is '|' or '>')
            return YamlUnreadable.Rule.At(source, new TextSpan(value, 1), YamlMessages.TextBehindBar.With(c.ToString()));
        if (!isBelow && mends.SkipSpaces(first.End, lines.Line(line).End) is var bar && bar < lines.Line(line).End)
            return YamlUnreadable.Rule.At(source, first, YamlMessages.TextBeforeBar.With(_text[bar].ToString(), source.ToString(first)));
        if (!isBelow && c is '"' or '\'')
            return YamlUnreadable.Rule.At(source, new TextSpan(value, 1), YamlMessages.TextBehindQuote.With());
        if (!isBelow && content.Count == 1 && Indicators.IndexOf(c) >= 0 && (c is not ('-' or '?') || (value + 1 < first.End && _text[value + 1] == ' ')))
            return YamlUnreadable.Rule.At(source, new TextSpan(value, IsReference(value) ? 2 : 1), YamlMessages.CannotStart.With(IsReference(value) ? "{{" : c.ToString()));
        if (content.Count == 1 && ColonAt(first) is { } second)
            return YamlUnreadable.Rule.At(source, new TextSpan(second, 1), YamlMessages.TwoColons.With());
        if (CutAt(first) is { } hash)
            return CommentCutsText.Rule.At(source, hash, YamlMessages.CutByComment.With());
        return content.Count > 1 ? CommentCutsText.Rule.At(source, key, YamlMessages.SeveralLines.With(source.ToString(key))) : null;
    }

    private Finding Shallow(TextSpan line) => YamlUnreadable.Rule.At(mends.Patch.Source, line, YamlMessages.ShallowText.With(TextLines.Indent));

    /// <summary>The edits that write the text below <c>|</c>.</summary>
    private IReadOnlyList<SuggestedEdit> AsBlock(int line, int colon, int value, bool isBelow, List<TextSpan> content, bool isSafe)
    {
        var newLine = _text.IndexOf("\r\n", StringComparison.Ordinal) >= 0 ? "\r\n" : "\n";
        var edits = new List<SuggestedEdit>();
        var indent = isBelow ? Math.Max(TextLines.Indent, lines.AsciiIndent(lines.LineOf(content[0]))) : TextLines.Indent;
        if (isBelow)
        {
            edits.Add(new SuggestedEdit(new TextEdit(new TextSpan(colon + 1, 0), " |"), isSafe));
        }
        else
        {
            var behind = mends.SkipSpaces(content[0].End, lines.Line(line).End);
            var bar = _text[value] == '>' || (behind < lines.Line(line).End && _text[behind] == '>') ? " >" : " |";
            edits.Add(new SuggestedEdit(new TextEdit(TextSpan.FromBounds(colon + 1, content[0].Start), bar + newLine + new string(' ', TextLines.Indent)), isSafe));
            if (behind < lines.Line(line).End)
                edits.Add(new SuggestedEdit(new TextEdit(TextSpan.FromBounds(content[0].End, lines.Line(line).End), ""), isSafe));
        }
        foreach (var own in content.Skip(isBelow ? 0 : 1).Select(lines.LineOf).Where(own => lines.AsciiIndent(own) < indent))
            edits.Add(new SuggestedEdit(new TextEdit(new TextSpan(own.Start, 0), new string(' ', indent - lines.AsciiIndent(own))), isSafe));
        return edits;
    }

    /// <summary>Leaves the parser nothing to stumble over: one plain scalar over all lines, whose characters the readers take from the source.</summary>
    private void Neutralise(List<TextSpan> content)
    {
        if (content.Count > 1)
            mends.Patch.RenameKey(content[0].Start, Joined(content), content[content.Count - 1].End - content[0].Start);
        foreach (var line in content)
        {
            for (var i = line.Start; i < line.End; i++)
            {
                if (_text[i] < '\x7F' ? !char.IsLetterOrDigit(_text[i]) && (_text[i] != ' ' || i == line.Start) : char.IsWhiteSpace(_text[i]) || char.IsControl(_text[i]) || _text[i] == '\uFEFF')
                    mends.Patch.Set(i, '_');
            }
            var own = lines.LineOf(line);
            if (lines.AsciiIndent(own) < 1 && line.Start == own.Start)
                mends.Patch.Resize(own.Start, 0, "  ");
            for (var i = own.Start; i < line.Start; i++)
            {
                if (own.Start < line.Start && string.IsNullOrWhiteSpace(_text.Substring(own.Start, line.Start - own.Start)))
                    mends.Patch.Set(i, ' ');
            }
        }
    }

    /// <summary>The lines as YAML joins them: a blank between two, line ends where blank lines stand between them.</summary>
    private string Joined(List<TextSpan> content)
    {
        var joined = new StringBuilder();
        for (var i = 0; i < content.Count; i++)
        {
            if (i > 0)
            {
                var blank = lines.IndexOf(content[i].Start) - lines.IndexOf(content[i - 1].Start) - 1;
                joined.Append(blank > 0 ? '\n' : ' ', Math.Max(1, blank));
            }
            joined.Append(_text, content[i].Start, mends.TrimEnd(content[i].Start, content[i].End) - content[i].Start);
        }
        return joined.ToString();
    }

    /// <summary>Where a comment begins that cuts off what was typed.</summary>
    private TextSpan? CutAt(TextSpan line)
    {
        if (lines.IsHeading(line.Start, line.End))
            return line;
        for (var hash = _text.IndexOf('#', line.Start, line.Length); hash >= 0; hash = hash + 1 < line.End ? _text.IndexOf('#', hash + 1, line.End - hash - 1) : -1)
        {
            if (hash == line.Start || !RecoveredSyntax.IsSpace(_text[hash - 1]))
                continue;
            var before = mends.TrimEnd(line.Start, hash);
            var isRemark = hash + 1 < line.End && _text[hash + 1] == ' ' && before > line.Start && "。！？；”）)!?".IndexOf(_text[before - 1]) >= 0;
            return isRemark || Directives.IsOne(_text, hash, line.End) ? null : TextSpan.FromBounds(hash, mends.TrimEnd(hash, line.End));
        }
        return null;
    }

    /// <summary>Where a colon stands that YAML takes for a key's.</summary>
    private int? ColonAt(TextSpan line)
    {
        // What stands in a comment is none.
        var comment = line.Start;
        while (comment < line.End && !(_text[comment] == '#' && comment > line.Start && RecoveredSyntax.IsSpace(_text[comment - 1])))
            comment++;
        line = TextSpan.FromBounds(line.Start, comment);
        for (var colon = _text.IndexOf(':', line.Start, line.Length); colon >= 0; colon = colon + 1 < line.End ? _text.IndexOf(':', colon + 1, line.End - colon - 1) : -1)
        {
            if (colon + 1 == line.End || _text[colon + 1] is ' ' or '\t')
                return colon;
        }
        return null;
    }

    private bool IsReference(int at) => string.CompareOrdinal(_text, at, "{{", 0, 2) == 0;

    /// <summary>Whether a value in quotes or brackets is whole: then it is what it seems to be.</summary>
    private bool IsQuotedOrFlow(int value, int last)
    {
        var close = _text[value] switch { '"' => '"', '\'' => '\'', '[' => ']', '{' => '}', _ => '\0' };
        if (close == '\0' || IsReference(value))
            return false;
        var end = lines.Line(lines.IndexOf(value)).End;
        var at = FlowValues.EndOf(_text, value, end);
        // What isn't closed on its line goes on below, or never ends: that is said elsewhere.
        return at < 0 ? close is '"' or '\'' : mends.SkipSpaces(at, end) is var rest && (rest == end || (_text[rest] == '#' && rest > at));
    }

    /// <summary>Whether the lines below a key are a list or a mapping rather than prose.</summary>
    private bool IsList(List<TextSpan> content) => content.TrueForAll(line => (_text[line.Start] == '-' && line.Length > 1 && _text[line.Start + 1] == ' ') || lines.IsComment(line))
        || content.Exists(line => mends.IsFormKeyLine(line.Start, line.End));
}
