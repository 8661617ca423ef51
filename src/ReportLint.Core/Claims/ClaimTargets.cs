using ReportLint.Claims.Reading;
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

    private static readonly string[] s_new = [NewRequests];
    private static readonly string[] s_inHand = [NewRequests, CarriedOver];
    private static readonly string[] s_ended = [Outcomes + "." + Total];
    private static readonly string[] s_other = [Outcomes + ".other"];
    private static readonly string[] s_grantedAtAll = [Outcomes + ".granted", Outcomes + ".partially-granted"];
    private static readonly string[] s_forward = ["requests.carried-forward"];
    private static readonly string[] s_litigation = ["disputes.litigation"];
    private static readonly string[] s_total = [Total];
    private static readonly string[] s_publishedColumns = ["issued", "published", "made", "in-force", "total"];

    private readonly Report _report;
    private readonly FormRowCells _cells;
    private readonly ClaimTerm?[] _terms;

    /// <summary>The figures of <paramref name="report"/>.</summary>
    public ClaimTargets(Report report)
    {
        _report = report;
        _cells = FormRowCells.Of(report.Edition);
        _terms = new ClaimTerm?[report.Edition.Cells.Count];
    }

    /// <summary>The ways to read <paramref name="topic"/>, likeliest first; empty when the edition has no such cell.</summary>
    public IReadOnlyList<ClaimReading> Readings(ClaimTopic topic)
    {
        var readings = topic.Kind switch
        {
            ClaimKind.Received when topic.IsOnlyNew => Requests(topic, s_new),
            ClaimKind.Received => Requests(topic, s_new, s_inHand, s_ended),
            ClaimKind.Applicant when topic.Rows[0] is NewRequests => Requests(topic, s_new, s_inHand),
            ClaimKind.Applicant when topic.Rows[0] is Outcomes => Requests(topic, s_ended, s_new, s_inHand),
            ClaimKind.Applicant => Requests(topic, topic.Rows, s_new, s_inHand),
            ClaimKind.Handled when topic.Rows[0] is NewRequests => Requests(topic, topic.Rows),
            // 共办理40件 may tell of all requests in hand, ended or not.
            ClaimKind.Handled when topic.Rows[0] is Outcomes => Requests(topic, s_ended, _cells.AnsweredRows, s_inHand),
            ClaimKind.Handled => Requests(topic, s_ended, _cells.AnsweredRows),
            ClaimKind.CarriedOver or ClaimKind.CarriedForward or ClaimKind.NothingOpen or ClaimKind.Outcome => Requests(topic, topic.Rows),
            ClaimKind.Dispute => Sums(topic.IsAtMost, Terms(topic.Rows, s_total)),
            ClaimKind.DisputeResult => Sums(topic.IsAtMost, Terms(topic.Rows, topic.Columns)),
            ClaimKind.Document when topic.Columns[0] is "published" => Published(topic),
            ClaimKind.Document => Sums(topic.IsAtMost, Terms(topic.Rows, [DocumentColumn(topic.Columns[0])])),
            ClaimKind.Decision => Decisions(topic),
            _ => [.. topic.Rows.Select(Fee).Where(term => term is not null).Select(term => new ClaimReading([term!], topic.IsAtMost))],
        };
        if (topic is { IsEitherWay: true, Kind: ClaimKind.Dispute })
            readings = [.. readings, .. Sums(topic.IsAtMost, Terms(topic.Rows, topic.Columns))];
        else if (topic is { IsEitherWay: true, Kind: ClaimKind.DisputeResult })
            readings = [.. readings, .. Sums(topic.IsAtMost, Terms(s_litigation, topic.Columns))];
        else if (topic.IsEitherWay)
            readings = [.. readings, .. Requests(topic, topic.Kind != ClaimKind.Outcome ? s_forward : topic.Rows.Count == 1 && topic.Rows[0] is Outcomes + ".granted" ? s_grantedAtAll : s_other)];
        if (topic.MayBeWhole)
            readings = [.. readings, .. ClaimTopics.IsOfRequests(topic) && topic.Columns.Count > 0 ? Readings(topic with { Columns = [], MayBeWhole = false }) : Whole(topic)];
        return Exists(readings, reading => reading.Terms.Count == 0) ? [.. readings.Where(reading => reading.Terms.Count > 0)] : readings;
    }

    /// <summary>收到申请221件，办结214件，结转7件: of the new requests so many were dealt with.</summary>
    public bool IsHandledOfNew(ClaimTopic topic, decimal value) =>
        topic is { Kind: ClaimKind.Handled, Columns.Count: 0, IsOfNew: true }
        && _report.Find(NewRequests + "." + Total) is { IsKnown: true } received && _report.Find("requests.carried-forward." + Total) is { IsKnown: true } forward
        && received.Value - forward.Value == value;

    /// <summary>A guessed verb may take in where it was read as dealing with, and the other way: what is right for one of them is no contradiction.</summary>
    public bool IsOtherCount(ClaimTopic topic, decimal value) => topic is { Kind: ClaimKind.Received or ClaimKind.Handled, Columns.Count: 0 }
        && Requests(topic, s_new, s_inHand, s_ended, _cells.AnsweredRows).Any(reading => reading.Value == value);

    private IReadOnlyList<ClaimReading> Requests(ClaimTopic topic, params IReadOnlyList<string>[] alternatives)
    {
        var columns = topic.Columns.Count == 0 ? s_total : topic.Columns;
        var readings = new ClaimReading[alternatives.Length];
        for (var i = 0; i < readings.Length; i++)
            readings[i] = new ClaimReading(Terms(alternatives[i], columns), topic.IsAtMost);
        return readings;
    }

    /// <summary>All requests, of which the topic names most.</summary>
    private IReadOnlyList<ClaimReading> Whole(ClaimTopic topic) =>
        topic.Kind is ClaimKind.Applicant or ClaimKind.Outcome or ClaimKind.Received or ClaimKind.Handled ? [.. new[] { s_new, s_inHand, s_ended }.Select(rows => new ClaimReading(Terms(rows, s_total), topic.IsAtMost))] : [];

    /// <summary>Documents that were made public: those of the year, or all there are.</summary>
    private IReadOnlyList<ClaimReading> Published(ClaimTopic topic) =>
        [.. s_publishedColumns.Select(column => new ClaimReading(Terms(topic.Rows, [column]), topic.IsAtMost)).Where(reading => reading.Terms.Count > 0)];

    private static IReadOnlyList<ClaimReading> Sums(bool isAtMost, IReadOnlyList<ClaimTerm> terms) => [new ClaimReading(terms, isAtMost)];

    /// <summary>The cells in <paramref name="columns"/> of <paramref name="rows"/>, or of all rows below those that are groups.</summary>
    private List<ClaimTerm> Terms(IReadOnlyList<string> rows, IReadOnlyList<string> columns)
    {
        var terms = new List<ClaimTerm>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = ReferenceEquals(columns, s_total) ? _cells.TotalsOf(rows[i]) : _cells.Of(rows[i]);
            for (var k = 0; k < cells.Count; k++)
            {
                if (ReferenceEquals(columns, s_total) || Contains(columns, cells[k].Column.Name.Id))
                    terms.Add(_terms[cells[k].Index] ??= ClaimTerm.Of(_report[cells[k]]));
            }
        }
        return terms;
    }

    private static bool Contains(IReadOnlyList<string> columns, string column)
    {
        for (var i = 0; i < columns.Count; i++)
        {
            if (string.Equals(columns[i], column, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool Exists(IReadOnlyList<ClaimReading> readings, Predicate<ClaimReading> match)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (match(readings[i]))
                return true;
        }
        return false;
    }

    /// <summary>What is made is 制发 in one edition and 新制作 in the other.</summary>
    private string DocumentColumn(string verb) => !string.Equals(verb, "made", StringComparison.Ordinal) ? verb : _report.Edition.Year == StatutoryForm.FirstYear ? "made" : "issued";

    /// <summary>作出行政处罚、行政强制决定12件: both together, or the last one alone.</summary>
    private IReadOnlyList<ClaimReading> Decisions(ClaimTopic topic)
    {
        var terms = topic.Rows.Select(Decision).ToList();
        if (terms.Contains(null))
            return [];
        var together = Sums(topic.IsAtMost, [.. terms.Select(term => term!)]);
        return terms.Count == 1 ? together : [.. together, new ClaimReading([terms[terms.Count - 1]!], topic.IsAtMost)];
    }

    private ClaimTerm? Decision(string address)
    {
        if ((_report.Find(address) ?? _report.Find(address + ".decisions")) is { } figure)
            return ClaimTerm.Of(figure);
        var named = _report.NamedRows.FirstOrDefault(row => string.Equals(row.Name, address, StringComparison.Ordinal));
        return named?.Figures.FirstOrDefault(figure => string.Equals(figure.Cell.Column.Name.Id, "decisions", StringComparison.Ordinal)) is { } own ? ClaimTerm.Of(own) : null;
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
