using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ReportLint.Forms;
using ReportLint.Model;

namespace ReportLint.Claims;

/// <summary>Finds the figures of a report that a topic speaks of.</summary>
internal sealed class ClaimTargets
{
    private const string Total = "total";
    private const string NewRequests = "requests.received";
    private const string CarriedOver = "requests.carried-over";
    private const string Outcomes = "requests.outcomes";

    // The names come from the form and the lexicon, so that there are only so many of them.
    private static readonly ConditionalWeakTable<FormEdition, ConcurrentDictionary<string, IReadOnlyList<FormCell>>> s_byEdition = new();

    private readonly Report _report;
    private readonly Dictionary<string, IReadOnlyList<ClaimTerm>> _cells = new(StringComparer.Ordinal);
    private IReadOnlyList<string>? _answeredRows;

    /// <summary>The figures of <paramref name="report"/>.</summary>
    public ClaimTargets(Report report) => _report = report;

    /// <summary>The ways to read <paramref name="topic"/>, likeliest first; empty when the edition has no such cell.</summary>
    public IReadOnlyList<ClaimReading> Readings(ClaimTopic topic)
    {
        var readings = topic.Kind switch
        {
            ClaimKind.Received when topic.IsOnlyNew => Requests(topic, [NewRequests]),
            ClaimKind.Received => Requests(topic, [NewRequests], [NewRequests, CarriedOver], [Outcomes + "." + Total]),
            ClaimKind.Applicant when topic.Rows[0] is NewRequests => Requests(topic, [NewRequests], [NewRequests, CarriedOver]),
            ClaimKind.Applicant when topic.Rows[0] is Outcomes => Requests(topic, [Outcomes + "." + Total], [NewRequests], [NewRequests, CarriedOver]),
            ClaimKind.Applicant => Requests(topic, topic.Rows, [NewRequests], [NewRequests, CarriedOver]),
            ClaimKind.Handled when topic.Rows[0] is NewRequests => Requests(topic, topic.Rows),
            // 共办理40件 may tell of all requests in hand, ended or not.
            ClaimKind.Handled when topic.Rows[0] is Outcomes => Requests(topic, [Outcomes + "." + Total], [.. AnsweredRows()], [NewRequests, CarriedOver]),
            // Requests that were withdrawn or not pursued end without an answer.
            ClaimKind.Handled => Requests(topic, [Outcomes + "." + Total], [.. AnsweredRows()]),
            ClaimKind.CarriedOver or ClaimKind.CarriedForward or ClaimKind.NothingOpen or ClaimKind.Outcome => Requests(topic, topic.Rows),
            ClaimKind.Dispute => Sums(topic.IsAtMost, [.. topic.Rows.SelectMany(row => Cells(row, [Total]))]),
            ClaimKind.DisputeResult => Sums(topic.IsAtMost, [.. topic.Rows.SelectMany(row => Cells(row, topic.Columns))]),
            ClaimKind.Document => Sums(topic.IsAtMost, [.. topic.Rows.SelectMany(row => Cells(row, [DocumentColumn(topic.Columns[0])]))]),
            ClaimKind.Decision => Decisions(topic),
            _ => [.. topic.Rows.Select(Fee).Where(term => term is not null).Select(term => new ClaimReading([term!]))],
        };
        return [.. readings.Where(reading => reading.Terms.Count > 0)];
    }

    /// <summary>收到申请221件，办结214件，结转7件: of the new requests so many were dealt with.</summary>
    public bool IsHandledOfNew(ClaimTopic topic, decimal value) =>
        topic is { Kind: ClaimKind.Handled, Columns.Count: 0, IsOfNew: true }
        && _report.Find(NewRequests + "." + Total) is { IsKnown: true } received && _report.Find("requests.carried-forward." + Total) is { IsKnown: true } forward
        && received.Value - forward.Value == value;

    /// <summary>A guessed verb may take in where it was read as dealing with, and the other way: what is right for one of them is no contradiction.</summary>
    public bool IsOtherCount(ClaimTopic topic, decimal value) => topic is { Kind: ClaimKind.Received or ClaimKind.Handled, Columns.Count: 0 }
        && Requests(topic, [NewRequests], [NewRequests, CarriedOver], [Outcomes + "." + Total], [.. AnsweredRows()]).Any(reading => reading.Value == value);

    private IReadOnlyList<ClaimReading> Requests(ClaimTopic topic, params IReadOnlyList<string>[] alternatives)
    {
        var columns = topic.Columns.Count == 0 ? [Total] : topic.Columns;
        return [.. alternatives.Select(rows => new ClaimReading([.. rows.SelectMany(row => Cells(row, columns))], topic.IsAtMost))];
    }

    private static IReadOnlyList<ClaimReading> Sums(bool isAtMost, IReadOnlyList<ClaimTerm> terms) => [new ClaimReading(terms, isAtMost)];

    /// <summary>The cells in <paramref name="columns"/> of a row, or of all rows below a group.</summary>
    private IReadOnlyList<ClaimTerm> Cells(string row, IReadOnlyList<string> columns)
    {
        var key = row + "|" + string.Join("|", columns);
        if (!_cells.TryGetValue(key, out var terms))
        {
            var cells = s_byEdition.GetValue(_report.Edition, _ => new(StringComparer.Ordinal)).GetOrAdd(key, _ => Named(_report.Edition, row, columns));
            terms = [.. cells.Select(cell => ClaimTerm.Of(_report[cell]))];
            _cells.Add(key, terms);
        }
        return terms;
    }

    private static IReadOnlyList<FormCell> Named(FormEdition edition, string row, IReadOnlyList<string> columns) =>
    [
        .. edition.Cells.Where(cell => columns.Contains(cell.Column.Name.Id, StringComparer.Ordinal)
            && (string.Equals(cell.RowAddress, row, StringComparison.Ordinal) || cell.RowAddress.StartsWith(row + ".", StringComparison.Ordinal))),
    ];

    private IReadOnlyList<string> AnsweredRows() => _answeredRows ??= [.. _report.Edition.Cells
        .Select(cell => cell.RowAddress)
        .Where(row => row.StartsWith(Outcomes + ".", StringComparison.Ordinal) && !row.StartsWith(Outcomes + ".other", StringComparison.Ordinal) && !row.EndsWith("." + Total, StringComparison.Ordinal))
        .Distinct(StringComparer.Ordinal)];

    /// <summary>What is made is 制发 in one edition and 新制作 in the other.</summary>
    private string DocumentColumn(string verb) => !string.Equals(verb, "made", StringComparison.Ordinal) ? verb : _report.Edition.Year == StatutoryForm.FirstYear ? "made" : "issued";

    private IReadOnlyList<ClaimReading> Decisions(ClaimTopic topic)
    {
        var address = topic.Rows[0];
        if (_report.Find(address) is { } figure)
            return Sums(topic.IsAtMost, [ClaimTerm.Of(figure)]);
        if (_report.Find(address + ".decisions") is { } decisions)
            return Sums(topic.IsAtMost, [ClaimTerm.Of(decisions)]);
        var named = _report.NamedRows.FirstOrDefault(row => string.Equals(row.Name, address, StringComparison.Ordinal));
        return named?.Figures.FirstOrDefault(figure => string.Equals(figure.Cell.Column.Name.Id, "decisions", StringComparison.Ordinal)) is { } own
            ? Sums(topic.IsAtMost, [ClaimTerm.Of(own)])
            : [];
    }

    private ClaimTerm? Fee(string address)
    {
        foreach (var field in ReportKeys.FeeFields)
        {
            if (string.Equals(address, $"{ReportKeys.Fees.Id}.{field.Id}", StringComparison.Ordinal) && AmountOf(field) is { } amount)
                return ClaimTerm.Of(field, amount);
        }
        return null;
    }

    private FeeAmount? AmountOf(FormName field) =>
        field == ReportKeys.FeeNotices ? _report.Fees?.Notices : field == ReportKeys.FeeNoticed ? _report.Fees?.Noticed : _report.Fees?.Collected;
}
