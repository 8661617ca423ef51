using ReportLint.Diagnostics;
using ReportLint.LanguageServer.Workspace;
using ReportLint.Markdown;
using ReportLint.Prose;
using ReportLint.Text;

namespace ReportLint.LanguageServer.Features.Preview;

/// <summary>Finds in the printed text of a block the characters of which something was found.</summary>
internal sealed class MarkedProse
{
    private readonly Dictionary<int, ProseBlock> _byStart = [];
    private readonly WorkspaceDocument _document;

    /// <summary>The prose of a report.</summary>
    public MarkedProse(WorkspaceDocument document)
    {
        foreach (var block in Prose(document).Where(block => block.Text.Length > 0))
            _byStart[document.Source.Lines.IndexOf(block.InFile(new TextSpan(0, 1)).Start)] = block;
        _document = document;
    }

    /// <summary>Takes the text of a block apart at the characters of which something was found.</summary>
    /// <param name="span">The block in the file.</param>
    /// <param name="runs">Its text.</param>
    /// <param name="findings">What was found in it.</param>
    /// <returns>The text in pieces, those that are marked with what was found; and the findings that mark no piece.</returns>
    public (IReadOnlyList<(DocumentRun Run, Finding? Finding)> Pieces, IReadOnlyList<Finding> Unmarked) Split(TextSpan span, IReadOnlyList<DocumentRun> runs, IReadOnlyList<Finding> findings)
    {
        var text = string.Concat(runs.Select(run => run.Text));
        var stretches = new List<(int Start, int End, Finding Finding)>();
        var rest = new List<Finding>();
        var block = _byStart.GetValueOrDefault(_document.Source.Lines.IndexOf(Math.Min(span.Start, _document.Source.Content.Length)));
        var shift = block is null ? -1 : text.Length - block.Text.Length;
        if (block is null || shift < 0 || !IsSame(text.AsSpan(shift), block.Text))
            return ([.. runs.Select(run => (run, (Finding?)null))], findings);
        foreach (var finding in findings)
        {
            if (Stretch(block, finding.Location.Span) is { } found && !stretches.Exists(other => other.Start < found.End + shift && found.Start + shift < other.End))
                stretches.Add((found.Start + shift, found.End + shift, finding));
            else
                rest.Add(finding);
        }
        stretches.Sort((a, b) => a.Start.CompareTo(b.Start));
        return (Cut(runs, stretches), rest);
    }

    private static List<(DocumentRun Run, Finding? Finding)> Cut(IReadOnlyList<DocumentRun> runs, List<(int Start, int End, Finding Finding)> stretches)
    {
        var pieces = new List<(DocumentRun, Finding?)>();
        var (at, next) = (0, 0);
        foreach (var run in runs)
        {
            var end = at + run.Text.Length;
            for (var from = at; from < end;)
            {
                while (next < stretches.Count && stretches[next].End <= from)
                    next++;
                var stretch = next < stretches.Count ? stretches[next] : (Start: end, End: end, Finding: null!);
                var isIn = stretch.Start <= from;
                var to = Math.Min(end, isIn ? stretch.End : stretch.Start);
                pieces.Add((run with { Text = run.Text[(from - at)..(to - at)] }, isIn ? stretch.Finding : null));
                from = to;
            }
            at = end;
        }
        return pieces;
    }

    /// <summary>The characters of a block that stand in <paramref name="inFile"/>; null where there are none.</summary>
    private static (int Start, int End)? Stretch(ProseBlock block, TextSpan inFile)
    {
        // The places of the characters ascend with them.
        var start = First(block, span => span.End > inFile.Start);
        var end = First(block, span => span.Start >= inFile.End);
        return start < end ? (start, end) : null;
    }

    private static int First(ProseBlock block, Func<TextSpan, bool> isReached)
    {
        var (low, high) = (0, block.Text.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (isReached(block.InFile(new TextSpan(middle, 1))))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>Whether the printed text is that of the block, but for what is no prose.</summary>
    private static bool IsSame(ReadOnlySpan<char> printed, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != ProseBlock.Masked && text[i] != printed[i])
                return false;
        }
        return true;
    }

    private static IReadOnlyList<ProseBlock> Prose(WorkspaceDocument document)
    {
        try
        {
            return document.Repository.AnalysisOf(document.Checked.Report).Prose;
        }
        catch (Rules.AnalysisFailedException)
        {
            // RL0099 says so already; the page is shown without marks in its text.
            return [];
        }
    }
}
