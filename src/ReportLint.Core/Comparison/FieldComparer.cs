using System.Globalization;
using ReportLint.Forms;
using ReportLint.Model;
using ReportLint.Wording;

namespace ReportLint.Comparison;

/// <summary>Compares the single values of two states of a report.</summary>
internal static class FieldComparer
{
    private static readonly (FormName Name, Func<Report, string?> Value)[] s_fields =
    [
        (ReportKeys.Year, report => Text(report.Year?.Value)),
        (ReportKeys.Agency, report => report.Agency?.Value),
        (ReportKeys.Kind, report => report.Kind is { } kind ? ReportKeys.AgencyKinds[(int)kind.Value].Key : null),
        (ReportKeys.Edition, report => Text(report.Edition.Year)),
        (ReportKeys.Title, report => report.Title?.Value),
        (ReportKeys.Issued, report => report.Issued?.Value),
        (ReportKeys.Formerly, report => List(report.Formerly)),
        (ReportKeys.Rollup, report => List(report.Rollup)),
        (ReportKeys.Unit, report => report.MoneyUnit?.Value),
        (ReportKeys.Decimals, report => Text(report.MoneyDecimals?.Value)),
    ];

    private static readonly (FormName Name, Func<FeeStatement, FeeAmount?> Amount)[] s_fees =
    [
        (ReportKeys.FeeNotices, fees => fees.Notices),
        (ReportKeys.FeeNoticed, fees => fees.Noticed),
        (ReportKeys.FeeCollected, fees => fees.Collected),
    ];

    /// <summary>The values at the top of the file that differ.</summary>
    public static IEnumerable<ValueChange> Fields(Report before, Report after) =>
        s_fields.Select(field => Change(field.Name.Id, field.Name, field.Value(before), field.Value(after))).OfType<ValueChange>();

    /// <summary>The fees that differ.</summary>
    public static IEnumerable<ValueChange> Fees(Report before, Report after) =>
        s_fees.Select(fee => Change($"{ReportKeys.Fees.Id}.{fee.Name.Id}", fee.Name, Written(before, fee.Amount), Written(after, fee.Amount))).OfType<ValueChange>();

    private static ValueChange? Change(string address, FormName name, string? before, string? after) =>
        string.Equals(before, after, StringComparison.Ordinal) ? null : new ValueChange(address, new LocalizedText(name.Key, name.Id), before, after);

    private static string? Written(Report report, Func<FeeStatement, FeeAmount?> amount) => report.Fees is { } fees ? amount(fees)?.Written : null;

    private static string? List(IReadOnlyList<Located<string>> items) => items.Count == 0 ? null : string.Join("、", items.Select(item => item.Value));

    private static string? Text(long? number) => number?.ToString(CultureInfo.InvariantCulture);
}
