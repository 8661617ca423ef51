using System.Globalization;
using System.Text.RegularExpressions;
using ReportLint.Diagnostics;
using ReportLint.Model;
using ReportLint.Model.Reading;
using ReportLint.Relations;
using ReportLint.Text;

namespace ReportLint.Testing.Localization;

/// <summary>Reads what findings on the figures of one report say, in Chinese, and finds out whether it is true: by making the change that they suggest, or by trying every set of figures.</summary>
public sealed partial class StatementChecker
{
    private readonly SourceText _source;
    private readonly Report _report;
    private readonly Oracle _oracle;

    /// <summary>A checker for findings on <paramref name="source"/>.</summary>
    public StatementChecker(SourceText source)
    {
        _source = source;
        _report = ReportReader.Read(source);
        _oracle = new Oracle(_report);
    }

    /// <summary>What <paramref name="finding"/> says that isn't so; null when all of it is true.</summary>
    public string? FindUntrue(Finding finding)
    {
        var message = finding.Message.ToString();
        if (message.Contains("（）", StringComparison.Ordinal))
            return "empty brackets";
        return string.Equals(finding.Rule.Code, "RL1000", StringComparison.Ordinal) ? Accusation(finding, message) : Relation(finding, message);
    }

    private string? Accusation(Finding finding, string message)
    {
        var cell = _report.Edition.FindCell(finding.Cell!)!;
        var expected = long.Parse(finding.Expected!, CultureInfo.InvariantCulture);
        var edit = finding.Edits.Single().Edit;
        if (!string.Equals(edit.NewText, finding.Expected, StringComparison.Ordinal) || !message.Contains($"应为{finding.Expected}：", StringComparison.Ordinal))
            return "the message, the value and the edit differ";
        var size = _oracle.SmallestSize(cell);
        var isCertain = !message.Contains("很可能应为", StringComparison.Ordinal);
        if (isCertain && !(_oracle.AllGive(cell, size, expected) && (size < Oracle.MaxSize && _oracle.AllGive(cell, size + 1, expected, isStatedOnly: true))))
            return "it is said with certainty, but there are other corrections";
        if (message.Contains("只改这一个数", StringComparison.Ordinal))
            return Alone(message, edit);
        return message.Contains("改动最少的改法都要改这个数", StringComparison.Ordinal) ? _oracle.AllGive(cell, size, expected) ? null : "not every smallest correction changes it so"
            : message.Contains("改动最少、又与正文和上下年度的数最相符的改法都要改这个数", StringComparison.Ordinal) && _oracle.SomeGives(cell, size, expected) ? null : "no smallest correction changes it so";
    }

    /// <summary>Makes the change alone and adds up again.</summary>
    private string? Alone(string message, TextEdit edit)
    {
        var text = _source.Content;
        var mended = ReportReader.Read(SourceText.FromString("a.report.yaml", text[..edit.Span.Start] + edit.NewText + text[edit.Span.End..], "/a.report.yaml"));
        var (before, after) = (Differences(_report), Differences(mended));
        if (message.Contains("不成立的勾稽关系就能成立", StringComparison.Ordinal))
            return after.All(difference => difference is null or 0) ? null : "relations are still broken";
        if (!message.Contains("这些勾稽关系就能成立", StringComparison.Ordinal))
            return "it doesn't say what the change does";
        return before.Zip(after).All(pair => pair.First == pair.Second || pair.Second == 0) && !before.SequenceEqual(after) ? null : "these relations are still broken";
    }

    private string? Relation(Finding finding, string message)
    {
        var broken = RelationCheck.FindBroken(_report)
            .Where(relation => string.Equals(relation.Relation.Rule, finding.Rule.Code, StringComparison.Ordinal) && string.Equals(relation.Place.Cell.Address, finding.Cell, StringComparison.Ordinal)
                && message.Contains($"（差{relation.Difference.ToString(CultureInfo.InvariantCulture)}）", StringComparison.Ordinal)).ToList();
        if (broken.Count == 0)
            return "no such relation is broken";
        if (LikelyValue().Match(message) is { Success: true } likely && !finding.Related.Any(related => related.Cell is not null && _report.Edition.FindCell(related.Cell) is { } cell
            && message.Contains($"最可能是{cell.Description.Chinese}写错", StringComparison.Ordinal) && _oracle.SomeGives(cell, _oracle.SmallestSize(cell), long.Parse(likely.Groups["value"].Value, CultureInfo.InvariantCulture))))
        {
            return "what is called likely is no correction";
        }
        return finding.Related.Select(related => Candidate(related, broken)).FirstOrDefault(untrue => untrue is not null);
    }

    private string? Candidate(RelatedLocation related, List<BrokenRelation> broken)
    {
        if (CandidateWords().Match(related.Message.ToString()!) is not { Success: true } match)
            return null;
        var cell = _report.Edition.FindCell(related.Cell!)!;
        var value = match.Groups["value"] is { Success: true } group ? long.Parse(group.Value, CultureInfo.InvariantCulture) : (long?)null;
        if (value is not null && !match.Groups["others"].Success)
        {
            var change = value.Value - _report[cell].Count;
            if (!broken.Exists(relation => Holds(relation, cell.Index, change)))
                return $"{cell} changed to {value} doesn't make the relation hold";
        }
        var size = _oracle.SmallestSize(cell);
        return _oracle.SomeGives(cell, size, value) || (size < Oracle.MaxSize && _oracle.SomeGives(cell, size + 1, value)) ? null : $"no correction changes {cell} so";
    }

    private bool Holds(BrokenRelation broken, int cell, long change)
    {
        var difference = Sum(broken.Relation.Left) - Sum(broken.Relation.Right);
        return difference == 0;

        long Sum(IEnumerable<Forms.FormCell> cells) => cells.Sum(part =>
            _report.Definitions[part.Index] is { } definition ? Sum(definition.Right) : _report[part].Count + (part.Index == cell ? change : 0));
    }

    /// <summary>By how much each relation of the form doesn't hold; null where it can't be told.</summary>
    private static List<long?> Differences(Report report) => [.. report.Edition.Relations.Select(relation => relation.Left.Concat(relation.Right).All(cell => report[cell].IsKnown)
        ? relation.Left.Sum(cell => report[cell].Count) - relation.Right.Sum(cell => report[cell].Count)
        : (long?)null)];

    [GeneratedRegex(@"最可能是.*写错，应为(?<value>\d+)$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex LikelyValue();

    [GeneratedRegex(@"^也许是这里错了：.*现为\d+(?<others>，连同别的数一起改)?(，改为(?<value>\d+)就都?相符)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex CandidateWords();
}
