using System.Globalization;
using ReportLint.Model;
using ReportLint.Options;
using ReportLint.Wording;

namespace ReportLint.Rules.Publication;

/// <summary>A report that was published after the last day for agencies of its kind.</summary>
public abstract class DeadlineRule : Rule
{
    private static readonly MessageTemplate s_late = new(
        "“发布日期”是{0}，晚于规定的{1}",
        "'issued' is {0}, later than the deadline, {1}");

    /// <inheritdoc/>
    public sealed override void Check(RuleContext context)
    {
        var report = context.Report;
        if (report.Kind is not { } kind || !Concerns(kind.Value) || report.Issued is not { } issued || report.Year is not { Value: < 9999 } year || IssuedDate.Of(report) is not { } date)
            return;
        var deadline = Deadline(context.Options);
        if (date > deadline.In((int)year.Value + 1))
            context.Add(Descriptor, issued.Span, s_late.With(issued.Value, new LocalizedText($"{deadline.Month}月{deadline.Day}日", deadline.In(2000).ToString("d MMMM", CultureInfo.InvariantCulture))), actual: issued.Value);
    }

    /// <summary>Whether the deadline is that of agencies of this kind.</summary>
    protected abstract bool Concerns(AgencyKind kind);

    /// <summary>The last day.</summary>
    protected abstract MonthDay Deadline(ReportOptions options);
}
