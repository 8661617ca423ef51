using ReportLint.Diagnostics;
using ReportLint.Diagnostics.Descriptors;
using ReportLint.Rules;
using ReportLint.Text;
using ReportLint.Yaml;

namespace ReportLint.Configuration;

/// <summary>Reads one baseline, line by line.</summary>
internal sealed class BaselineReader(SourceText source, RuleCatalogue catalogue)
{
    private const int FewestFields = 3;
    private const int MostFields = 5;

    private static readonly string[] s_conflictMarkers = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    private readonly string _text = source.Content;
    private readonly List<BaselineEntry> _entries = [];
    private readonly List<Finding> _findings = [];
    private readonly List<TextSpan> _comments = [];

    /// <summary>The file.</summary>
    public Baseline Read()
    {
        if (source.Defect is { } defect)
            return new Baseline(source, [], [SourceDefects.Describe(source, defect)]);
        // Of an unfinished merge both sides count: the findings of neither are to drown the one that matters.
        var conflict = ConflictMarkers.Find(source);
        if (conflict is not null)
            _findings.Add(conflict);
        for (var i = 0; i < source.Lines.Count; i++)
        {
            var line = source.Lines.Line(i);
            var written = source.ToString(line).Trim();
            if (written.Length == 0)
                _comments.Clear();
            else if (written[0] == BaselineLine.Comment)
                _comments.Add(line);
            else if (conflict is null || !Array.Exists(s_conflictMarkers, marker => written.StartsWith(marker, StringComparison.Ordinal)))
                ReadEntry(i, line);
        }
        return new Baseline(source, _entries, _findings);
    }

    private void ReadEntry(int index, TextSpan line)
    {
        var fields = BaselineLine.Split(_text, line);
        var span = TextSpan.FromBounds(fields[0].Start, fields[fields.Count - 1].End);
        if (fields.Count is < FewestFields or > MostFields || fields.Take(FewestFields).Any(field => field.Length == 0))
        {
            _findings.Add(UnknownOption.Rule.At(source, span, ConfigurationMessages.NotAnEntry.With()));
        }
        else if (catalogue.Find(source.ToString(fields[1])) is not { } rule)
        {
            _findings.Add(catalogue.NoSuchRule(source, fields[1]));
        }
        else if (!rule.CanBeSuppressed)
        {
            _findings.Add(UnknownRule.Rule.At(source, fields[1], ConfigurationMessages.NotForBaseline.With(rule.Code)));
        }
        else
        {
            var key = new BaselineKey(Field(fields, 0), rule.Code, Field(fields, 2), Field(fields, 3), Field(fields, 4));
            var lines = TextSpan.FromBounds(_comments.Count > 0 ? _comments[0].Start : line.Start, index + 1 < source.Lines.Count ? source.Lines.Line(index + 1).Start : line.End);
            _entries.Add(new BaselineEntry(rule, key, span, lines, [.. _comments.Select(comment => source.ToString(comment).Trim())]));
        }
        _comments.Clear();
    }

    private string Field(IReadOnlyList<TextSpan> fields, int index) => index < fields.Count ? BaselineLine.Read(source.ToString(fields[index])) : "";
}
