using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Text;

namespace ReportLint.Yaml.Recovery;

/// <summary>Mends lines that are indented with anything but ASCII spaces: they are moved to where a neighbour stands.</summary>
internal sealed class IndentationRecovery(RecoveredSyntax mends)
{
    private const int WidthOfWide = 2;
    private const int Step = 2;

    private readonly string _text = mends.Text;

    // How deep the keys stand that a line may belong beside, the outermost first.
    private readonly List<int> _levels = [];

    /// <summary>Whether any key was met.</summary>
    public bool HasKeys => _levels.Count > 0;

    /// <summary>Takes note of a key.</summary>
    public void Took(int indent)
    {
        while (_levels.Count > 0 && _levels[_levels.Count - 1] >= indent)
            _levels.RemoveAt(_levels.Count - 1);
        _levels.Add(indent);
    }

    /// <summary>A line that says nothing, blank or a comment, may be indented with anything; a comment is never so deep that it falls into the text above.</summary>
    public void MendIdle(TextSpan line, int start, bool isInText)
    {
        if (!isInText && start < line.End && IsOdd(line.Start, start))
        {
            mends.Patch.Resize(line.Start, start - line.Start, "");
            return;
        }
        for (var i = line.Start; i < start; i++)
        {
            if (_text[i] != ' ')
                mends.Patch.Set(i, ' ');
        }
    }

    private bool IsOdd(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (_text[i] != ' ')
                return true;
        }
        return false;
    }

    /// <summary>Mends the line whose first character that is no blank stands at <paramref name="start"/>.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">Where it says something.</param>
    /// <param name="emptyKey">How deep the key before it stands if that has no value yet; else −1.</param>
    /// <param name="number">The number of the line.</param>
    /// <returns>How deep it stands now.</returns>
    public int Mend(TextSpan line, int start, int emptyKey, int number)
    {
        var written = start - line.Start;
        var odd = -1;
        var width = 0;
        for (var i = line.Start; i < start; i++)
        {
            odd = odd < 0 && _text[i] != ' ' ? i : odd;
            width += _text[i] is '\u3000' or '\t' ? WidthOfWide : 1;
        }
        if (odd < 0)
            return written;
        var indent = Nearest(width, emptyKey, number);
        for (var i = line.Start; i < start; i++)
            mends.Patch.Set(i, ' ');
        if (indent > written)
            mends.Patch.Resize(line.Start, 0, new string(' ', indent - written));
        else if (indent < written)
            mends.Patch.Resize(line.Start, written - indent, "");
        var isTab = _text[odd] == '\t';
        var span = isTab ? new TextSpan(odd, 1) : TextSpan.FromBounds(odd, start);
        mends.Add((isTab ? YamlUnreadable.Rule : FullWidthSyntax.Rule).At(mends.Patch.Source, span, isTab ? YamlMessages.Tab.With() : YamlMessages.FullWidthSpace.With(_text[odd] == '\u3000' ? YamlMessages.IdeographicSpace : YamlMessages.NoBreakSpace)) with
        {
            Edits = [new SuggestedEdit(new TextEdit(TextSpan.FromBounds(line.Start, start), new string(' ', indent)), IsSafe: true)],
        });
        return indent;
    }

    private int Nearest(int width, int emptyKey, int number)
    {
        var best = emptyKey >= 0 ? Below(emptyKey, number) : width;
        var distance = emptyKey >= 0 ? Math.Abs(best - width) : int.MaxValue;
        for (var i = _levels.Count - 1; i >= 0; i--)
        {
            if (Math.Abs(_levels[i] - width) >= distance)
                continue;
            (best, distance) = (_levels[i], Math.Abs(_levels[i] - width));
        }
        return best;
    }

    /// <summary>How deep what belongs to a key stands: as the next line that is indented with spaces, else two more.</summary>
    private int Below(int key, int number)
    {
        const int Farthest = 8;
        var lines = mends.Patch.Source.Lines;
        for (var i = number + 1; i < Math.Min(lines.Count, number + Farthest); i++)
        {
            var line = lines.Line(i);
            var at = line.Start;
            while (at < line.End && _text[at] == ' ')
                at++;
            if (at < line.End && !RecoveredSyntax.IsSpace(_text[at]) && _text[at] != '#')
                return at - line.Start > key ? at - line.Start : key + Step;
        }
        return key + Step;
    }
}
