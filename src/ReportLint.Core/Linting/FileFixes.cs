using ReportLint.Diagnostics;
using ReportLint.Text;

namespace ReportLint.Linting;

/// <summary>The fixes of one file, round by round.</summary>
internal sealed class FileFixes
{
    private const int MostSingles = 60;

    private readonly SourceText _original;
    private readonly List<Finding> _fixed = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private SourceText _current;
    private IReadOnlyList<TextEdit> _edits = [];
    private bool _isSettled;
    private int _singles;

    /// <summary>A file before the first round.</summary>
    public FileFixes(SourceText original)
    {
        _original = _current = original;
        _isSettled = original.Defect is not null;
        _seen.Add(original.Content);
    }

    /// <summary>Whether the text is another than it was.</summary>
    public bool IsChanged => !string.Equals(_current.Content, _original.Content, StringComparison.Ordinal);

    /// <summary>The findings whose fixes can be made together: of those that touch the same characters the first.</summary>
    public List<Finding> Choose(IEnumerable<Finding> findings)
    {
        var chosen = new List<Finding>();
        var end = -1;
        foreach (var finding in findings.OrderBy(finding => finding.Edits.Min(edit => edit.Edit.Span.Start)))
        {
            // In the order of the text, a fix is free of all before it when it begins behind them.
            if (_isSettled || finding.Edits.Min(edit => edit.Edit.Span.Start) <= end || HasOverlap(finding))
                continue;
            chosen.Add(finding);
            end = finding.Edits.Max(edit => Math.Max(edit.Edit.Span.Start, edit.Edit.Span.End - 1));
        }
        return chosen;
    }

    /// <summary>Makes the fixes of <paramref name="findings"/>; where they are not right together, the first that is right alone.</summary>
    /// <param name="source">The file as it is.</param>
    /// <param name="findings">What to fix.</param>
    /// <param name="isRight">Whether the changed file may be kept, with what was fixed in it.</param>
    /// <returns>The changed file; null when there is nothing to change, and from then on for a file that may not be, or that comes round in a circle.</returns>
    public SourceText? Make(SourceText source, IReadOnlyList<Finding> findings, Func<SourceText, IReadOnlyList<Finding>, bool> isRight)
    {
        if (findings.Count == 0)
            return null;
        if (Try(source, findings, isRight) is { } whole)
            return whole;
        for (var i = 0; findings.Count > 1 && i < findings.Count && _singles < MostSingles; i++, _singles++)
        {
            if (Try(source, [findings[i]], isRight) is { } one)
                return one;
        }
        _isSettled = true;
        return null;
    }

    private SourceText? Try(SourceText source, IReadOnlyList<Finding> findings, Func<SourceText, IReadOnlyList<Finding>, bool> isRight)
    {
        var isCrLf = source.Content.IndexOf("\r\n", StringComparison.Ordinal) >= 0;
        var edits = findings.SelectMany(finding => finding.Edits)
            .Select(edit => isCrLf ? edit.Edit with { NewText = edit.Edit.NewText.Replace("\r\n", "\n").Replace("\n", "\r\n") } : edit.Edit)
            .OrderBy(edit => edit.Span.Start)
            .ToList();
        var changed = SourceText.FromString(source.Path, TextEdits.Apply(source.Content, edits), source.FullPath);
        if (changed.Defect is not null || _seen.Contains(changed.Content) || !isRight(changed, findings))
            return null;
        _seen.Add(changed.Content);
        _edits = _fixed.Count == 0 ? edits : [TextEdits.Replacement(_original.Content, changed.Content)];
        _fixed.AddRange(findings);
        return _current = changed;
    }

    /// <summary>What became of the file.</summary>
    public FixedFile ToResult() => new(_original, _current.Content, _edits, _fixed);

    private static bool HasOverlap(Finding finding)
    {
        for (var i = 0; i < finding.Edits.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (TextEdits.Overlap(finding.Edits[i].Edit, finding.Edits[j].Edit))
                    return true;
            }
        }
        return false;
    }
}
