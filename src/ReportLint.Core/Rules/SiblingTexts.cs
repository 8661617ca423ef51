using ReportLint.Rules.Years;

namespace ReportLint.Rules;

/// <summary>The texts of the reports of one year, so that each finds the one most like it among them without being compared with all.</summary>
internal sealed class SiblingTexts
{
    private readonly SiblingPart[] _parts = [.. SketchedReport.Parts.Select(part => new SiblingPart(part))];
    private readonly IReadOnlyList<SketchedReport> _reports;

    /// <summary>The texts of <paramref name="reports"/>.</summary>
    public SiblingTexts(IReadOnlyList<SketchedReport> reports)
    {
        _reports = reports;
        foreach (var report in reports)
        {
            foreach (var part in _parts)
                part.Add(report);
        }
    }

    /// <summary>The reports whose texts these are.</summary>
    public IReadOnlyList<SketchedReport> Reports => _reports;

    /// <summary>Whether these are the texts of <paramref name="reports"/>, too.</summary>
    public bool AreOf(IReadOnlyList<SketchedReport> reports) => reports.SequenceEqual(_reports);

    /// <summary>The report whose part is most like that of <paramref name="report"/>; null where none holds <see cref="CopiedText.Share"/> of it.</summary>
    public LikeText? Nearest(SketchedReport report, string part) => Array.Find(_parts, known => string.Equals(known.Part, part, StringComparison.Ordinal))?.Nearest(report);
}
