using ReportLint.Rules.Years;

namespace ReportLint.Rules;

/// <summary>The texts of the reports of one year, so that each finds the one most like it among them without being compared with all.</summary>
internal sealed class SiblingTexts
{
    private readonly SiblingPart[] _parts;
    private readonly IReadOnlyList<SketchedReport> _reports;

    /// <summary>The texts of <paramref name="reports"/>.</summary>
    public SiblingTexts(IReadOnlyList<SketchedReport> reports)
        : this(reports, [.. SketchedReport.Parts.Select(part => SiblingPart.Of(part, reports))])
    {
    }

    private SiblingTexts(IReadOnlyList<SketchedReport> reports, SiblingPart[] parts)
    {
        _reports = reports;
        _parts = parts;
    }

    /// <summary>The reports whose texts these are.</summary>
    public IReadOnlyList<SketchedReport> Reports => _reports;

    /// <summary>Whether these are the texts of <paramref name="reports"/>, too.</summary>
    public bool AreOf(IReadOnlyList<SketchedReport> reports) => reports.SequenceEqual(_reports);

    /// <summary>The texts of <paramref name="reports"/>, which are the same files with other texts in a few of them; null where they are others. What the changed texts have nothing to do with is taken over.</summary>
    public SiblingTexts? With(IReadOnlyList<SketchedReport> reports)
    {
        if (reports.Count != _reports.Count)
            return null;
        var others = new Dictionary<SketchedReport, SketchedReport>();
        for (var i = 0; i < reports.Count; i++)
        {
            var (before, now) = (_reports[i], reports[i]);
            if (before == now)
                continue;
            if (!string.Equals(before.Source.FullPath, now.Source.FullPath, StringComparison.Ordinal) || !string.Equals(before.Agency, now.Agency, StringComparison.Ordinal))
                return null;
            others.Add(before, now);
        }
        return new SiblingTexts(reports, [.. _parts.Select(part => part.With(others) ?? SiblingPart.Of(part.Part, reports))]);
    }

    /// <summary>The report whose part is most like that of <paramref name="report"/>; null where none holds <see cref="CopiedText.Share"/> of it.</summary>
    public LikeText? Nearest(SketchedReport report, string part) => Array.Find(_parts, known => string.Equals(known.Part, part, StringComparison.Ordinal))?.Nearest(report);
}
